import { vastGelukt } from '@meedoen/kern'
import { kruis } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ontvangBericht, wijzigToewijzing } from '../index.ts'
import { maak323 } from '../proef/declaraties.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'
import { BUDGET, legProefproductVast } from '../proef/proefproduct.ts'

const DAG = '2026-12-02'
let post: Post
beforeAll(async () => {
  post = await openPost()
  await post.als(post.wie.sanne, DAG, ({ tx }) => legProefproductVast(tx, BUDGET))
})
afterAll(() => post.ruimOp())

const meteen = async (): Promise<void> => undefined

/** A budget of € 1.200; a consulent who makes it € 500, and a provider who declares € 550 of it. Each can stand still before the end. */
async function budget(bsn: keyof typeof BSN) {
  const wens = { product: BUDGET.code, volume: '1.200,00', begin: '1-9-2026', eind: '31-8-2027', bsn: BSN[bsn] }
  const { id, nummer } = await post.wijsToe(wens)
  const lager = { wat: 'omvang', vanaf: '1-1-2027', product: BUDGET.code, volume: '500,00', reden: '05', akkoord: 'ja' }
  const regel = { nummer, bsn: BSN[bsn], referentie: `R${bsn}`, minuten: 1_000 }
  const bytes = maak323({ declaratie: `D${bsn}`, maand: '2026-11', regels: [{ ...regel, product: '01A04' }] })
  return {
    verlaag: (tussen = meteen) =>
      post.als(post.wie.sanne, DAG, async (s) => {
        const uitkomst = await wijzigToewijzing(s, id, lager)
        await tussen()
        return uitkomst
      }),
    declareer: (tussen = meteen) =>
      post.als(post.wie.linde, DAG, async (s) => {
        const { bevindingen } = vastGelukt(await ontvangBericht(s, bytes, { herkomst: 'upload' }))
        await tussen()
        return bevindingen.map(({ regel: code }) => code)
      }),
  }
}

describe('een declaratie op het moment dat de toewijzing lager wordt', () => {
  it('telt tegen wat het wordt als de consulent eerst is', async () => {
    const { verlaag, declareer } = await budget('truus')
    const [lager, codes] = await kruis(post.opslag, verlaag, declareer)
    expect(lager).toMatchObject({ ok: true })
    expect(codes).toEqual(['TR369'])
  })

  it('staat de verlaging in de weg als de declaratie eerst is', async () => {
    const { verlaag, declareer } = await budget('noor')
    const [codes, lager] = await kruis(post.opslag, declareer, verlaag)
    expect(codes).toEqual([])
    expect(lager).toMatchObject({ ok: false, code: 'meer-gedeclareerd', veld: 'volume' })
  })
})
