import { bevestigRekening, haalRekeningen, haalRekeningstand, stelRekeningVoor, telTeBevestigen } from '@meedoen/inkoop'
import { datum, vastGelukt } from '@meedoen/kern'
import { OEVERSTROOM } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bekijkBatch,
  dienDeclaratieIn,
  geefAanBank,
  geefBetaalbestand,
  haalBatches,
  haalDeclaratiemaanden,
  haalDeclaraties,
  keurGoed,
  laatVervallen,
  maakBatch,
  merkBetaald,
  toonBatch,
  toonDeclaratie,
  verbeterRegel,
} from '../index.ts'
import { LINDE, SAMEN, stapAls } from '../proef/levergemeente.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'
import { legRekeningVast, REKENING } from '../proef/rekeningen.ts'
import { leesBetaalbestand } from './lees-terug.ts'

/** Four eyes from 250 euros on; help of two hours a week at 55 cents a minute: at most 396 euros a month. */
const DAG = '2026-12-02'
let post: Post
const nummers: Record<'truus' | 'noor', number> = { truus: 0, noor: 0 }
beforeAll(async () => {
  post = await openPost()
  nummers.truus = (await post.wijsToe({ begin: '1-1-2026', eind: '31-12-2026' })).nummer
  nummers.noor = (await post.wijsToe({ bsn: BSN.noor, agb: SAMEN, begin: '1-11-2026', eind: '31-12-2026' })).nummer
})
afterAll(() => post.ruimOp())

/** A declaration of the client over a month; its id. */
async function declareer(client: 'truus' | 'noor', maand: string, uren: string): Promise<string> {
  const wie = client === 'truus' ? post.wie.linde : post.wie.samen
  const geleverd = { [nummers[client]]: uren }
  return (await post.lukt(wie, DAG, (s) => dienDeclaratieIn(s, datum(`${maand}-01`), geleverd))).declaratie
}
const ruud = <T>(werk: (s: Stap) => Promise<T>): Promise<T> => post.als(post.wie.ruud, DAG, werk)
const keur = (...ids: string[]) => ruud((s) => keurGoed(s, ids))
const standVan = async (id: string) => vastGelukt(await ruud((s) => toonDeclaratie(s, id))).declaratie.stand
const maak = async (...ids: string[]) => vastGelukt(await ruud((s) => maakBatch(s, ids))).batch

describe('goedkeuren', () => {
  it('kan alleen met het mandaat om te betalen', async () => {
    const id = await declareer('truus', '2026-01', '4')
    for (const wie of [post.wie.stagiair, post.wie.backoffice, post.wie.sanne, post.wie.linde])
      expect(await post.als(wie, DAG, (s) => keurGoed(s, [id]))).toMatchObject({ ok: false })
    expect(await standVan(id)).toBe('beoordeeld')
    expect(await keur(id)).toMatchObject({ waarde: { goedgekeurd: 1, wacht: 0 } })
    expect(await standVan(id)).toBe('goedgekeurd')
    const { feiten } = vastGelukt(await ruud((s) => toonDeclaratie(s, id)))
    expect(feiten.at(-1)).toMatchObject({
      soort: 'declaratieGoedgekeurd',
      gegevens: { mandaat: expect.stringContaining('betalen') },
    })
  })
  it('doet een tweede keer niets, en ook niets als één van de declaraties niet kan', async () => {
    const id = await declareer('truus', '2026-02', '4')
    await keur(id)
    const ander = await declareer('truus', '2026-03', '4')
    expect(await keur(ander, id)).toMatchObject({ code: 'al-goedgekeurd' })
    expect(await standVan(ander)).toBe('beoordeeld')
  })
  it('vraagt vanaf een bedrag een tweede persoon, die niet dezelfde is', async () => {
    const id = await declareer('truus', '2026-04', '8')
    expect(await keur(id)).toMatchObject({ waarde: { goedgekeurd: 0, wacht: 1 } })
    expect(await standVan(id)).toBe('eerste-akkoord')
    expect(await keur(id)).toMatchObject({ code: 'zelfde-persoon' })
    expect(await ruud((s) => maakBatch(s, [id]))).toMatchObject({ code: 'niet-goedgekeurd' })
    expect(await post.als(post.wie.aylin, DAG, (s) => keurGoed(s, [id]))).toMatchObject({ waarde: { goedgekeurd: 1 } })
    expect(await standVan(id)).toBe('goedgekeurd')
  })
  it('is niet nodig als er niets is toegekend', async () => {
    const id = await declareer('truus', '2026-04', '2')
    expect(await keur(id)).toMatchObject({ code: 'niets-te-betalen' })
    const lijst = vastGelukt(await ruud((s) => haalDeclaraties(s, { lijst: 'goed-te-keuren' })))
    expect(lijst.regels.map((r) => r.id)).not.toContain(id)
  })
})

describe('de rekening van een aanbieder', () => {
  it('geldt pas als een ander dan de voorsteller haar bevestigt', async () => {
    expect(await ruud((s) => stelRekeningVoor(s, LINDE, 'NL43DEMO0009900001'))).toMatchObject({ code: 'geen-iban' })
    expect(await standBij(post.wie.linde)).toEqual({ eind: null, wacht: false })
    vastGelukt(await ruud((s) => stelRekeningVoor(s, LINDE, 'nl42 demo 0009 9000 01')))
    expect(await standBij(post.wie.linde)).toEqual({ eind: null, wacht: true })
    const voorstel = (await rekeningVan(LINDE))?.voorstel
    expect([(await rekeningVan(LINDE))?.iban, voorstel?.iban]).toEqual([null, REKENING.linde])
    expect(await ruud((s) => bevestigRekening(s, LINDE, REKENING.linde))).toMatchObject({ code: 'zelfde-persoon' })
    const aylin = (iban: string) => post.als(post.wie.aylin, DAG, (s) => bevestigRekening(s, LINDE, iban))
    expect(await aylin(REKENING.samen)).toMatchObject({ code: 'geen-voorstel' })
    // It waits for a colleague with the mandate, not for who proposed it or who may only look.
    const wachtVoor = [post.wie.ruud, post.wie.aylin, post.wie.backoffice].map((wie) =>
      post.als(wie, DAG, telTeBevestigen),
    )
    expect(await Promise.all(wachtVoor)).toEqual([0, 1, 0])
    vastGelukt(await aylin(REKENING.linde))
    expect(await post.als(post.wie.aylin, DAG, telTeBevestigen)).toBe(0)
    expect(await standBij(post.wie.linde)).toEqual({ eind: '001', wacht: false })
    expect(await rekeningVan(LINDE)).toMatchObject({ iban: REKENING.linde, voorstel: null })
  })
  it('ziet een andere aanbieder niet, ook niet het eind ervan', async () => {
    expect(await post.als(post.wie.samen, DAG, (s) => haalRekeningstand(s, LINDE))).toMatchObject({ ok: false })
  })
  it('verandert niemand zonder mandaat', async () => {
    for (const wie of [post.wie.stagiair, post.wie.backoffice, post.wie.linde])
      expect(await post.als(wie, DAG, (s) => stelRekeningVoor(s, SAMEN, REKENING.samen))).toMatchObject({ ok: false })
  })
})
const standBij = async (wie: Stap['wie']) => vastGelukt(await post.als(wie, DAG, (s) => haalRekeningstand(s, LINDE)))
const rekeningVan = async (agb: string) =>
  vastGelukt(await ruud((s) => haalRekeningen(s))).find((rekening) => rekening.agb === agb)

describe('een betaalbatch', () => {
  it('wordt niet gemaakt zonder bevestigde rekening, en zegt van wie die mist', async () => {
    const id = await declareer('noor', '2026-11', '3')
    await keur(id)
    expect(vastGelukt(await ruud((s) => bekijkBatch(s, [id]))).zonderRekening).toEqual([SAMEN])
    expect(await ruud((s) => maakBatch(s, [id]))).toMatchObject({
      code: 'geen-rekening',
      tekst: expect.stringContaining('Samen Thuis'),
    })
    await legRekeningVast(post, SAMEN, REKENING.samen, DAG)
  })

  it('betaalt elke aanbieder één keer, met het bestand dat elke keer hetzelfde is', async () => {
    const lijst = vastGelukt(await ruud((s) => haalDeclaraties(s, { lijst: 'te-betalen' }))).regels
    const batch = await maak(...lijst.map(({ id }) => id))
    const [een, twee] = [await bestandVan(batch), await bestandVan(batch)]
    expect(een).toEqual(twee)
    const gelezen = leesBetaalbestand(een)
    // De Linde: 4 + 4 + 8 hours; Samen Thuis: 3 hours.
    expect(gelezen.betalingen.map(({ iban, bedrag }) => [iban, bedrag])).toEqual([
      [REKENING.linde, 16 * 60 * 55],
      [REKENING.samen, 3 * 60 * 55],
    ])
    expect(gelezen.betalingen[0]?.omschrijving).toContain(lijst.find((r) => r.aanbieder.agb === LINDE)?.nummer)
    const beeld = vastGelukt(await ruud((s) => toonBatch(s, batch)))
    expect(beeld).toMatchObject({ stand: 'klaar', bedrag: 19 * 60 * 55, betalingen: 2, uitvoerdatum: '2026-12-03' })
    for (const { id } of lijst) expect(await standVan(id)).toBe('klaargezet')
    expect(await ruud((s) => maakBatch(s, [lijst[0]?.id ?? '']))).toMatchObject({ code: 'niet-goedgekeurd' })
  })

  it('kan vervallen zolang de bank haar niet heeft; dan kan alles in een andere', async () => {
    const id = await declareer('truus', '2026-05', '2')
    await keur(id)
    const eerste = await maak(id)
    expect(await ruud((s) => merkBetaald(s, eerste))).toMatchObject({ code: 'batch-stand' })
    vastGelukt(await ruud((s) => laatVervallen(s, eerste)))
    expect(await standVan(id)).toBe('goedgekeurd')
    expect(await ruud((s) => geefBetaalbestand(s, eerste))).toMatchObject({ code: 'batch-onbekend' })
    const tweede = await maak(id)
    vastGelukt(await ruud((s) => geefAanBank(s, tweede)))
    expect(await ruud((s) => laatVervallen(s, tweede))).toMatchObject({ code: 'batch-stand' })
    vastGelukt(await ruud((s) => merkBetaald(s, tweede)))
    expect(await standVan(id)).toBe('betaald')
    const maanden = vastGelukt(await post.als(post.wie.linde, DAG, (s) => haalDeclaratiemaanden(s)))
    expect(maanden.reduce((som, { betaald }) => som + betaald, 0)).toBe(2 * 60 * 55)
  })

  it('verrekent wat een aanbieder te veel kreeg met wat hij nog krijgt', async () => {
    const id = await declareer('truus', '2026-06', '6')
    const terug = await post.lukt(post.wie.linde, DAG, (s) => verbeterRegel(s, id, 1, '2'))
    await keur(id, terug.declaratie)
    // Only the credit: nothing to pay, and it stays open.
    expect(await ruud((s) => maakBatch(s, [terug.declaratie]))).toMatchObject({ code: 'niets-te-betalen' })
    expect(await standVan(terug.declaratie)).toBe('goedgekeurd')
    // Only the debit chosen: the credit comes along.
    const beeld = vastGelukt(await ruud((s) => bekijkBatch(s, [id])))
    expect(beeld.betalingen.map(({ bedrag, declaraties }) => [bedrag, declaraties.length])).toEqual([[2 * 60 * 55, 2]])
    const batch = await maak(id)
    expect(leesBetaalbestand(await bestandVan(batch)).som).toBe(2 * 60 * 55)
    expect(await standVan(terug.declaratie)).toBe('klaargezet')
  })

  it('neemt een declaratie nooit twee keer op, ook niet als twee mensen tegelijk drukken', async () => {
    const id = await declareer('truus', '2026-07', '2')
    await keur(id)
    const aylin = () => post.als(post.wie.aylin, DAG, (s) => maakBatch(s, [id]))
    const uitkomsten = await Promise.all([ruud((s) => maakBatch(s, [id])), aylin()])
    expect(uitkomsten.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const dubbel = ruud(({ tx }) =>
      sql`insert into levering.batchdeclaratie (gemeente, batch, declaratie, agb, bedrag)
        select b.gemeente, b.batch, o.declaratie, b.agb, o.bedrag from levering.betaling b, levering.batchdeclaratie o
        where o.declaratie = ${id} and b.batch <> o.batch and b.agb = o.agb limit 1`.execute(tx.db),
    )
    await expect(dubbel).rejects.toThrow('batchdeclaratie_eenmaal')
  })

  it('ziet geen aanbieder, geen consulent en geen andere gemeente', async () => {
    const [{ id } = { id: '' }] = vastGelukt(await ruud((s) => haalBatches(s)))
    for (const wie of [post.wie.linde, post.wie.sanne]) {
      expect(await post.als(wie, DAG, (s) => haalBatches(s))).toMatchObject({ ok: false })
      expect(await post.als(wie, DAG, (s) => geefBetaalbestand(s, id))).toMatchObject({ ok: false })
    }
    expect(await post.als(post.wie.backoffice, DAG, (s) => geefBetaalbestand(s, id))).toMatchObject({ ok: false })
    const elders = <T>(werk: (s: Stap) => Promise<T>) => stapAls(post.opslag, OEVERSTROOM, post.elders.ruud, DAG, werk)
    expect(vastGelukt(await elders((s) => haalBatches(s)))).toEqual([])
    expect(await elders((s) => geefBetaalbestand(s, id))).toMatchObject({ code: 'batch-onbekend' })
    expect(await elders((s) => laatVervallen(s, id))).toMatchObject({ code: 'batch-onbekend' })
  })
})

const bestandVan = async (batch: string) => vastGelukt(await ruud((s) => geefBetaalbestand(s, batch))).inhoud
