import { datum, vastGelukt } from '@meedoen/kern'
import { OEVERSTROOM } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  dienDeclaratieIn,
  geefAanBank,
  haalAansluiting,
  haalDeclaraties,
  haalRealisatieVanZaak,
  keurGoed,
  maakBatch,
  merkBetaald,
  verbeterRegel,
} from '../index.ts'
import { LINDE, SAMEN, stapAls } from '../proef/levergemeente.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'
import { legRekeningVast, REKENING } from '../proef/rekeningen.ts'
import { verplichtingIn } from './verplichting.ts'

const DAG = '2026-12-02'
const PERIODE = { begin: datum('2026-01-01'), eind: datum('2026-11-30') }
let post: Post
let zaak = ''
beforeAll(async () => {
  post = await openPost()
  const truus = await post.wijsToe({ begin: '1-1-2026', eind: '31-12-2026' })
  const noor = await post.wijsToe({ bsn: BSN.noor, agb: SAMEN, begin: '2-11-2026', eind: '31-12-2026' })
  zaak = truus.zaak
  await legRekeningVast(post, LINDE, REKENING.linde, DAG)
  const declareer = (wie: Stap['wie'], nummer: number, maand: string, uren: string) =>
    post.lukt(wie, DAG, (s) => dienDeclaratieIn(s, datum(maand), { [nummer]: uren }))
  const januari = await declareer(post.wie.linde, truus.nummer, '2026-01-01', '4')
  await declareer(post.wie.linde, truus.nummer, '2026-02-01', '3:20')
  await declareer(post.wie.linde, truus.nummer, '2026-03-01', '40')
  await declareer(post.wie.samen, noor.nummer, '2026-11-01', '2')
  const credit = await post.lukt(post.wie.linde, DAG, (s) => verbeterRegel(s, januari.declaratie, 1, '3'))
  const ids = [januari.declaratie, credit.declaratie]
  await post.lukt(post.wie.ruud, DAG, (s) => keurGoed(s, ids))
  const { batch } = await post.lukt(post.wie.ruud, DAG, (s) => maakBatch(s, ids))
  await post.lukt(post.wie.ruud, DAG, (s) => geefAanBank(s, batch))
  await post.lukt(post.wie.ruud, DAG, (s) => merkBetaald(s, batch))
})
afterAll(() => post.ruimOp())

const ruud = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(post.wie.ruud, DAG, werk)
const MINUUT = 55

describe('de aansluiting', () => {
  it('zet naast elkaar wat is toegewezen, gedeclareerd, toegekend, goedgekeurd, betaald en nog open', async () => {
    const regels = vastGelukt(await ruud((s) => haalAansluiting(s, PERIODE)))
    expect(regels.map(({ aanbieder }) => aanbieder.naam)).toEqual(['De Linde', 'Samen Thuis'])
    expect(regels[0]).toMatchObject({
      toewijzingen: 1,
      // 1 January up to and including 30 November 2026 touches 49 weeks, of 120 minutes each.
      toegewezen: 49 * 120 * MINUUT,
      gedeclareerd: (180 + 200 + 2_400) * MINUUT,
      toegekend: (180 + 200) * MINUUT,
      goedgekeurd: 180 * MINUUT,
      betaald: 180 * MINUUT,
      open: 200 * MINUUT,
    })
    expect(regels[1]).toMatchObject({ toegekend: 120 * MINUUT, betaald: 0, open: 120 * MINUUT })
  })

  it('klopt op de cent met een optelling langs een andere weg', async () => {
    const regels = vastGelukt(await ruud((s) => haalAansluiting(s, PERIODE)))
    const { rows } = await ruud(({ tx }) =>
      sql<{ agb: string; ingediend: number; toegekend: number; betaald: number }>`
        select d.agb, sum(d.ingediend)::bigint as ingediend, sum(d.toegekend)::bigint as toegekend,
          (select coalesce(sum(b.bedrag), 0)::bigint from levering.betaling b where b.agb = d.agb) as betaald
        from levering.declaratie d where d.gemeente = ${tx.gemeente} group by d.agb order by d.agb`.execute(tx.db),
    )
    expect(rows).toHaveLength(2)
    expect(
      regels.map(({ aanbieder, gedeclareerd, toegekend, betaald }) => ({
        agb: aanbieder.agb,
        ingediend: gedeclareerd,
        toegekend,
        betaald,
      })),
    ).toEqual(rows)
  })

  it('telt naar de maand waarin de hulp is gegeven', async () => {
    const februari = { begin: datum('2026-02-01'), eind: datum('2026-02-28') }
    const [regel] = vastGelukt(await ruud((s) => haalAansluiting(s, februari, LINDE)))
    // Four weeks and a Sunday: 1 February 2026 is a Sunday, so five weeks are touched.
    expect(regel).toMatchObject({ toegewezen: 5 * 120 * MINUUT, toegekend: 200 * MINUUT, betaald: 0 })
    const omgekeerd = { begin: datum('2026-03-01'), eind: datum('2026-02-28') }
    expect(await ruud((s) => haalAansluiting(s, omgekeerd))).toMatchObject({ code: 'geen-periode' })
  })

  it('toont bij een zaak hetzelfde, tot en met vandaag', async () => {
    const [regel] = await post.als(post.wie.sanne, DAG, (s) => haalRealisatieVanZaak(s, zaak))
    expect(regel).toMatchObject({ toegewezen: 49 * 120 * MINUUT, toegekend: 380 * MINUUT, betaald: 180 * MINUUT })
  })

  it('geeft een aanbieder alleen die van hemzelf, en een andere gemeente niets', async () => {
    const samen = (agb: typeof SAMEN | null) => post.als(post.wie.samen, DAG, (s) => haalAansluiting(s, PERIODE, agb))
    expect(await samen(null)).toMatchObject({ ok: false })
    expect(await samen(LINDE)).toMatchObject({ ok: false })
    expect(vastGelukt(await samen(SAMEN)).map(({ aanbieder }) => aanbieder.agb)).toEqual([SAMEN])
    const elders = stapAls(post.opslag, OEVERSTROOM, post.elders.ruud, DAG, (s) => haalAansluiting(s, PERIODE))
    expect(vastGelukt(await elders)).toEqual([])
    const lijst = stapAls(post.opslag, OEVERSTROOM, post.elders.ruud, DAG, (s) => haalDeclaraties(s))
    expect(vastGelukt(await lijst).aantal).toBe(0)
  })
})

describe('waar de gemeente hoogstens aan vastzit', () => {
  const toewijzing = {
    product: 'P',
    categorie: '07',
    volume: 3,
    eenheid: '16',
    frequentie: '2',
    begin: datum('2026-01-01'),
    eind: null,
  }
  const tarief = {
    product: 'P',
    categorie: '07',
    eenheid: '16' as const,
    bedrag: 1000,
    begin: datum('2026-01-01'),
    eind: null,
  }
  const maart = { begin: datum('2026-03-02'), eind: datum('2026-03-15') }
  it('is het volume over de dagen waarop beide gelden, maal het tarief', () => {
    expect(verplichtingIn(toewijzing, maart, [tarief])).toBe(2 * 3 * 1000)
    expect(verplichtingIn({ ...toewijzing, eind: datum('2026-03-03') }, maart, [tarief])).toBe(3 * 1000)
    expect(verplichtingIn({ ...toewijzing, eind: datum('2026-03-01') }, maart, [tarief])).toBe(0)
    expect(verplichtingIn(toewijzing, maart, [])).toBe(0)
  })
  it('telt een totaal eenmaal, waar de toewijzing begint', () => {
    const totaal = { ...toewijzing, frequentie: '6', volume: 10, begin: datum('2026-03-05') }
    expect(verplichtingIn(totaal, maart, [tarief])).toBe(10_000)
    expect(verplichtingIn(totaal, { begin: datum('2026-03-16'), eind: datum('2026-04-30') }, [tarief])).toBe(0)
  })
  it('is bij euro’s het bedrag zelf', () => {
    expect(verplichtingIn({ ...toewijzing, eenheid: '83', volume: 5_000 }, maart, [])).toBe(10_000)
  })
})
