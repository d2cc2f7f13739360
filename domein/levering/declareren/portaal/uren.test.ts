import { datum, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dienDeclaratieIn, haalTeDeclareren, telGeleverdOp } from '../../index.ts'
import { openPost, type Post } from '../../proef/post.ts'
import { legProefproductVast } from '../../proef/proefproduct.ts'

const DAG = '2027-01-04'
const [NOVEMBER, DECEMBER] = [datum('2026-11-01'), datum('2026-12-01')]

let post: Post
let nummer = 0
beforeAll(async () => {
  post = await openPost()
  await post.als(post.wie.sanne, DAG, ({ tx }) =>
    legProefproductVast(tx, { code: '01B04', eenheid: '04', frequentie: '6', bedrag: 6_000 }),
  )
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
