import { vastGelukt } from '@meedoen/kern'
import type { Wie } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { antwoordMet302, haalTeLaat, herinnerTeLaat, meldStart, meldStop } from '../index.ts'
import { MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
let id = ''
beforeAll(async () => {
  post = await openPost()
  id = (await post.wijsToe({ begin: '23-11-2026', eind: '31-12-2026' })).id
  await post.verwerk()
})
afterAll(() => post.ruimOp())

const lijst = (wie: Wie, dag: string) => post.lukt(wie, dag, (s) => haalTeLaat(s))
const soorten = async (dag: string) => (await lijst(post.wie.backoffice, dag)).map(({ soort }) => soort)
const herinner = (dag: string) => post.lukt(post.wie.backoffice, dag, (s) => herinnerTeLaat(s))

describe('wie te laat is', () => {
  it('staat pas op de lijst als de laatste dag voorbij is: met het antwoord, en met de start', async () => {
    expect(await soorten('2026-11-26')).toEqual([])
    expect(await soorten('2026-11-27')).toEqual(['retour'])
    expect(await soorten('2026-12-01')).toEqual(['retour', 'start'])
  })
  it('hoort er hooguit een keer per week van, en ziet het in het portaal', async () => {
    expect(await herinner('2026-11-27')).toEqual({ aantal: 1 })
    expect(await herinner('2026-11-28')).toEqual({ aantal: 0 })
    expect(await herinner('2026-12-04')).toEqual({ aantal: 2 })
    expect((await lijst(post.wie.linde, '2026-12-04')).map(({ herinnerdOp }) => herinnerdOp)).toEqual([
      '2026-12-04',
      '2026-12-04',
    ])
    expect(await lijst(post.wie.samen, '2026-12-04')).toEqual([])
    const klok = { soort: 'systeem', naam: 'aanbieders-herinneren' } as const
    expect(await post.lukt(klok, '2026-12-10', (s) => herinnerTeLaat(s))).toEqual({ aantal: 0 })
    expect((await post.als(post.wie.linde, MORGEN, (s) => herinnerTeLaat(s))).ok).toBe(false)
  })
  it('verdwijnt met het bericht, en komt terug als de stop uitblijft', async () => {
    vastGelukt(await post.als(post.wie.linde, '2026-12-07', (s) => antwoordMet302(s, id, { akkoord: true })))
    expect(await soorten('2026-12-07')).toEqual(['start'])
    vastGelukt(await post.als(post.wie.linde, '2026-12-07', (s) => meldStart(s, id, '23-11-2026')))
    expect(await soorten('2026-12-07')).toEqual([])
    expect(await soorten('2027-01-08')).toEqual([])
    expect(await soorten('2027-01-12')).toEqual(['stop'])
    const stop = { einddatum: '31-12-2026', reden: '19' }
    vastGelukt(await post.als(post.wie.linde, '2027-01-12', (s) => meldStop(s, id, stop)))
    expect(await soorten('2027-01-12')).toEqual([])
  })
})
