import { legProductVast, legTariefVast } from '@meedoen/inkoop'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dienDeclaratieIn, haalTeDeclareren, telGeleverdOp } from '../../index.ts'
import { openPost, type Post } from '../../proef/post.ts'

const DAG = '2027-01-04'
const [NOVEMBER, DECEMBER] = [datum('2026-11-01'), datum('2026-12-01')]

let post: Post
let nummer = 0
beforeAll(async () => {
  post = await openPost()
  await post.als(post.wie.sanne, DAG, async ({ tx }) => {
    await legProductVast(tx, {
      ...{ code: '01B04', categorie: '01', voorziening: 'hulp-bij-het-huishouden' },
      naam: { nl: 'Uren in totaal', en: 'Hours in all' },
      ...{ eenheid: '04', frequentie: '6' },
    })
    const tarief = { begin: datum('2024-01-01'), eind: null, bedrag: 6_000, wachttijdWeken: 0 }
    vastGelukt(await legTariefVast(tx, { contract: 'L1', product: '01B04', ...tarief }))
  })
  nummer = (await post.wijsToe({ product: '01B04', volume: '10', begin: '23-11-2026' })).nummer
})
afterAll(() => post.ruimOp())

const alsLinde = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(post.wie.linde, DAG, werk)

describe('een totaal in uren', () => {
  it('telt op de minuut wat er nog is', async () => {
    vastGelukt(await alsLinde((s) => dienDeclaratieIn(s, NOVEMBER, { [nummer]: '0:20' })))
    const [regel] = vastGelukt(await alsLinde((s) => haalTeDeclareren(s, DECEMBER)))
    expect(regel?.hoogste).toBeCloseTo(9 + 40 / 60)
    const teveel = async (uren: string) =>
      vastGelukt(await alsLinde((s) => telGeleverdOp(s, DECEMBER, { [nummer]: uren }))).teveel
    expect(await teveel('9:40')).toEqual([])
    expect(await teveel('9:41')).toEqual([nummer])
  })
})
