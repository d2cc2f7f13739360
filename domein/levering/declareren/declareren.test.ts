import { leesDeclaratieAntwoord } from '@meedoen/iwmo'
import { datum, laatsteVanMaand, plusMaanden } from '@meedoen/kern'
import { OEVERSTROOM } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ontvangst, ontvangBericht } from '../index.ts'
import { lees325, maak323, type Regelwens } from '../proef/declaraties.ts'
import { SAMEN } from '../proef/levergemeente.ts'
import { BSN, openPost, type Post } from '../proef/post.ts'

const DAG = '2026-12-02'
let post: Post
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

let venster = 0
/** An assignment of four months of its own, and a line over its first month: one product is assigned once at a time (TR302). */
async function toewijzing(wens: Parameters<Post['wijsToe']>[0] = {}) {
  const begin = plusMaanden(datum('2024-01-01'), 4 * (venster % 8))
  const product = venster < 8 ? '01A04' : '01A05'
  venster += 1
  const eind = laatsteVanMaand(plusMaanden(begin, 3))
  const gemaakt = await post.wijsToe({ begin: invoer(begin), eind: invoer(eind), product, ...wens })
  const { id, nummer } = gemaakt
  const periode = { product, begin, eind: laatsteVanMaand(begin) }
  return {
    id,
    regel: (referentie = naam('R'), extra: Partial<Regelwens> = {}) => ({ nummer, referentie, ...periode, ...extra }),
  }
}
const invoer = (dag: string): string => dag.split('-').toReversed().join('-')
const stuur = (bytes: Uint8Array, wie = post.wie.linde): Promise<Ontvangst> =>
  post.lukt(wie, DAG, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))

let teller = 0
const naam = (soort: string) => `${soort}${String(++teller).padStart(4, '0')}`
const declareer = (regels: readonly Regelwens[], extra: object = {}) =>
  stuur(maak323({ declaratie: naam('D'), maand: '2026-11', regels, ...extra }))

/** What the provider reads in the WMO325. */
async function uitslag({ retour, afzender }: Ontvangst) {
  await post.verwerk()
  return leesDeclaratieAntwoord(lees325((await post.uit())[`${afzender}/WMO325-${retour}.xml`]))
}
const geboekt = () =>
  post.als(post.wie.backoffice, DAG, ({ tx }) =>
    tx.db
      .selectFrom('levering.prestatie as p')
      .innerJoin('levering.declaratie as d', (j) =>
        j.onRef('d.gemeente', '=', 'p.gemeente').onRef('d.id', '=', 'p.declaratie'),
      )
      .select(['p.referentie', 'p.bedrag', 'p.toegekend', 'p.codes', 'd.stand', 'd.toegekend as totaal'])
      .where('p.gemeente', '=', tx.gemeente)
      .execute(),
  )
const regelVan = async (referentie: string) => (await geboekt()).find((r) => r.referentie === referentie)
const verbruik = (id: string) =>
  post.als(post.wie.backoffice, DAG, ({ tx }) =>
    tx.db
      .selectFrom('levering.verbruik')
      .select(['volume', 'bedrag'])
      .where('gemeente', '=', tx.gemeente)
      .where('toewijzing', '=', id)
      .execute(),
  )

describe('een declaratie', () => {
  it('die klopt is dezelfde dag toegekend en geboekt, zonder dat een start is gemeld (OP364)', async () => {
    const { id, regel } = await toewijzing()
    const referentie = naam('R')
    const ontvangst = await declareer([regel(referentie)])
    expect(ontvangst).toMatchObject({ stand: 'verwerkt', bevindingen: [] })
    expect(await uitslag(ontvangst)).toMatchObject({ stand: 'toegekend', ingediend: 26_400, toegekend: 26_400 })
    expect(await regelVan(referentie)).toMatchObject({
      bedrag: 26_400,
      toegekend: true,
      stand: 'beoordeeld',
      totaal: 26_400,
    })
    expect(await verbruik(id)).toEqual([{ volume: 480, bedrag: 26_400 }])
  })
  it('kent goede regels toe en wijst foute af, elk met een code en een reden', async () => {
    const [goed, fout] = [await toewijzing(), await toewijzing({ bsn: BSN.noor })]
    const [r1, r2] = [naam('R'), naam('R')]
    const ontvangst = await declareer([goed.regel(r1), fout.regel(r2, { bsn: BSN.noor, tarief: 60 })])
    const antwoord = await uitslag(ontvangst)
    expect(antwoord).toMatchObject({ stand: 'deels-toegekend', ingediend: 55_200, toegekend: 26_400 })
    expect(antwoord).toMatchObject({ afgewezen: [{ referentieNummer: r2, bedrag: 28_800 }] })
    expect(await regelVan(r1)).toMatchObject({ toegekend: true, codes: [] })
    expect((await regelVan(r2))?.codes).toHaveLength(1)
    expect(await verbruik(fout.id)).toEqual([])
  })
  it('komt niet boven wat in een maand en in totaal is toegewezen (IV077)', async () => {
    const { regel } = await toewijzing()
    // 120 minutes a week: at most six weeks in a month for category 01.
    const teVeel = naam('R')
    expect(await uitslag(await declareer([regel(teVeel, { minuten: 721 })]))).toMatchObject({
      stand: 'afgewezen',
    })
    expect(await uitslag(await declareer([regel(naam('R'), { minuten: 720 })]))).toMatchObject({
      stand: 'toegekend',
    })
  })
  it('kan dezelfde maand niet nog eens worden gedeclareerd, wel na een credit', async () => {
    const { id, regel } = await toewijzing()
    const eerste = naam('R')
    await declareer([regel(eerste)])
    expect(await uitslag(await declareer([regel()]))).toMatchObject({ stand: 'afgewezen' })
    const verbeterd = await declareer([regel(naam('R'), { vorige: eerste }), regel(naam('R'), { minuten: 400 })])
    expect(await uitslag(verbeterd)).toMatchObject({ stand: 'toegekend', toegekend: -4400 })
    expect(await verbruik(id)).toEqual([{ volume: 400, bedrag: 22_000 }])
  })
  it('op een toewijzing van een ander wordt afgewezen', async () => {
    const { regel } = await toewijzing({ agb: SAMEN, begin: '1-11-2026', eind: '30-11-2026' })
    const referentie = naam('R')
    expect(await uitslag(await declareer([regel(referentie)]))).toMatchObject({ stand: 'afgewezen' })
    expect(await regelVan(referentie)).toMatchObject({ toegekend: false })
  })
  it('waarvan het totaal niet klopt telt in zijn geheel niet', async () => {
    const { regel } = await toewijzing()
    const referentie = naam('R')
    const ontvangst = await declareer([regel(referentie)], { totaal: 1 })
    expect(ontvangst.stand).toBe('afgekeurd')
    expect(await uitslag(ontvangst)).toMatchObject({ stand: 'niet-verwerkt' })
    expect(await regelVan(referentie)).toBeUndefined()
  })
  it('met een nummer dat al is gebruikt telt niet', async () => {
    const { regel } = await toewijzing()
    const dubbel = { declaratie: naam('D') }
    await declareer([regel()], dubbel)
    const opnieuw = await declareer([regel()], dubbel)
    expect(opnieuw.stand).toBe('afgekeurd')
    expect(await uitslag(opnieuw)).toMatchObject({ stand: 'niet-verwerkt' })
  })
  it('die hetzelfde nog eens komt boekt niets en krijgt het eerste antwoord', async () => {
    const { id, regel } = await toewijzing()
    const bytes = maak323({ declaratie: naam('D'), maand: '2026-11', regels: [regel()] })
    const eerste = await stuur(bytes)
    expect(await stuur(bytes)).toMatchObject({ dubbel: true, retour: eerste.retour })
    expect(await verbruik(id)).toEqual([{ volume: 480, bedrag: 26_400 }])
  })
  it('van een andere gemeente is hier niet te zien', async () => {
    const rijen = await post.opslag.inGemeente(OEVERSTROOM, (tx) =>
      tx.db.selectFrom('levering.prestatie').select('regel').execute(),
    )
    expect(rijen).toEqual([])
  })
})
