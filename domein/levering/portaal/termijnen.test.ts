import { vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { antwoordMet302, haalToewijzingenVoor, toonToewijzing } from '../index.ts'
import { MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

const alsLinde = <T>(werk: (stap: Stap) => Promise<T>) => post.als(post.wie.linde, MORGEN, werk)

describe('de laatste dag voor een antwoord', () => {
  it('staat in de lijst en bij de toewijzing, met uitleg, en verdwijnt met het antwoord', async () => {
    const { id } = await post.wijsToe()
    const regel = async () =>
      vastGelukt(await alsLinde((s) => haalToewijzingenVoor(s))).regels.find((toewijzing) => toewijzing.id === id)
    const beeld = async () => vastGelukt(await alsLinde((s) => toonToewijzing(s, id)))
    // Received on Monday 23 November: three working days.
    expect((await regel())?.antwoordUiterlijk).toBe('2026-11-26')
    expect((await beeld()).antwoordtermijn).toMatchObject({
      datum: '2026-11-26',
      uitleg: { tekst: { nl: expect.stringContaining('26 november 2026') } },
    })
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: true })))
    expect((await regel())?.antwoordUiterlijk).toBeNull()
    expect((await beeld()).antwoordtermijn).toBeNull()
  })
})
