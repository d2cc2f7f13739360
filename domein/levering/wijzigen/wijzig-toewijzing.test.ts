import { legProductVast, legTariefVast, type Product } from '@meedoen/inkoop'
import { controleer, leesBericht, type Wmo301 } from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import { alphahulp } from '@meedoen/regels'
import { alphahulpBezwaar, legBerekeningVast, vindZaak } from '@meedoen/zaken'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bekijkWijziging, haalToewijzing, meldStart, toewijzingenInZaak, wijzigToewijzing } from '../index.ts'
import { bytesVan } from '../proef/berichten.ts'
import { LINDE, SAMEN } from '../proef/levergemeente.ts'
import { BSN, DAG, MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

const wijzig = (id: string, invoer: object) => post.als(post.wie.sanne, MORGEN, (s) => wijzigToewijzing(s, id, invoer))
const bekijk = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))

async function lees(bericht: string | undefined): Promise<Wmo301> {
  const bytes = await post.als(post.wie.sanne, MORGEN, (s) => bytesVan(s, bericht ?? ''))
  expect(controleer(bytes).bevindingen).toEqual([])
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('geen WMO301')
  return gelezen.bericht
}

/** Granted for a year from December on; shortened to the middle of December. */
async function ingekort(bsn: keyof typeof BSN = 'truus') {
  const gemaakt = await post.wijsToe({ bsn: BSN[bsn] })
  const invoer = { wat: 'einddatum', eind: '15-12-2026', reden: '05', akkoord: 'ja' }
  const uitkomst = vastGelukt(await wijzig(gemaakt.id, invoer))
  return { ...gemaakt, bericht: uitkomst.berichten[0] }
}

describe('een toewijzing die loopt', () => {
  it('eindigt eerder onder hetzelfde nummer, met de reden in het bericht (OP258)', async () => {
    const { id, nummer, bericht } = await ingekort()
    const { Client } = await lees(bericht)
    const product = Client.ToegewezenProducten.find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Einddatum: '2026-12-15', RedenWijziging: '05' })
    expect(await bekijk(id)).toMatchObject({ eind: '2026-12-15', stand: 'opgesteld' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
  it('eindigt alleen eerder als de aanbieder dat goed vindt, of er zelf om vroeg', async () => {
    const { id } = await post.wijsToe()
    const korter = { wat: 'einddatum', eind: '15-12-2026', reden: '05' }
    expect(await wijzig(id, korter)).toMatchObject({ ok: false, code: 'akkoord-nodig', veld: 'akkoord' })
    expect((await wijzig(id, { ...korter, reden: '12' })).ok).toBe(true)
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
  it('wordt opgerekt, maar niet voorbij het besluit (OP380)', async () => {
    const { id, nummer } = await ingekort()
    const langer = { wat: 'einddatum', reden: '04' }
    expect(await wijzig(id, { ...langer, eind: '1-6-2028' })).toMatchObject({ code: 'buiten-besluit', veld: 'eind' })
    expect(await wijzig(id, { ...langer, eind: '15-12-2026' })).toMatchObject({ code: 'niets-anders' })
    expect(await wijzig(id, { ...langer, eind: '' })).toMatchObject({ code: 'eind-nodig' })
    const { berichten } = vastGelukt(await wijzig(id, { ...langer, eind: '20-12-2026' }))
    const product = (await lees(berichten[0])).Client.ToegewezenProducten.find((p) => p.ToewijzingNummer === nummer)
    expect(product).toMatchObject({ Einddatum: '2026-12-20', RedenWijziging: '04' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
  it('vraagt een reden die bij de verandering past', async () => {
    const { id } = await post.wijsToe()
    expect(await wijzig(id, { wat: 'einddatum', eind: '15-12-2026', reden: '04', akkoord: 'ja' })).toMatchObject({
      velden: { reden: 'kies' },
    })
    expect(await wijzig(id, { wat: 'einddatum', eind: 'straks', reden: '01' })).toMatchObject({
      velden: { eind: 'geen-datum', reden: 'kies' },
    })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
  it('krijgt bij andere omvang een nieuw nummer vanaf die dag; beide staan in één bericht (OP257, OP087)', async () => {
    const { id, nummer, zaak } = await post.wijsToe()
    const minder = { wat: 'omvang', vanaf: '1-1-2027', product: '01A04', volume: '90', reden: '05', akkoord: 'ja' }
    const { berichten, opvolgers } = vastGelukt(await wijzig(id, minder))
    expect(berichten).toHaveLength(1)
    const producten = (await lees(berichten[0])).Client.ToegewezenProducten
    expect(producten.find((p) => p.ToewijzingNummer === nummer)).toMatchObject({
      Einddatum: '2026-12-31',
      RedenWijziging: '05',
    })
    const nieuw = producten.find((p) => p.ToewijzingNummer === opvolgers[0]?.nummer)
    expect(nieuw).toMatchObject({ Ingangsdatum: '2027-01-01', Omvang: { Volume: 90 } })
    expect(nieuw).not.toHaveProperty('RedenWijziging')
    const inZaak = await post.als(post.wie.sanne, MORGEN, (s) => toewijzingenInZaak(s, zaak))
    expect(inZaak.map(({ stand, vervangt }) => [stand, vervangt])).toEqual([
      ['beeindigd', null],
      ['opgesteld', id],
    ])
    vastGelukt(await wijzig(opvolgers[0]?.id ?? '', { wat: 'intrekken' }))
  })
  it('wordt nooit meer dan besloten is, en blijft gelijk als alleen de einddatum verandert', async () => {
    const { id } = await post.wijsToe({ bsn: BSN.noor })
    const anders = { wat: 'omvang', vanaf: '1-1-2027', product: '01A04', reden: '14', akkoord: 'ja' }
    expect(await wijzig(id, { ...anders, volume: '240' })).toMatchObject({ code: 'meer-dan-besloten', veld: 'volume' })
    expect(await wijzig(id, { ...anders, volume: '120' })).toMatchObject({ code: 'niets-anders' })
    expect(await wijzig(id, { ...anders, volume: 'veel' })).toMatchObject({ velden: { volume: 'geheel-getal' } })
    expect(await wijzig(id, { ...anders, volume: '60', vanaf: '1-6-2028' })).toMatchObject({ code: 'na-einde' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
  it('wordt ingetrokken zolang de hulp niet begon; daarna niet meer', async () => {
    const { id } = await post.wijsToe({ bsn: BSN.noor, begin: '23-11-2026' })
    vastGelukt(await post.als(post.wie.linde, MORGEN, (s) => meldStart(s, id, DAG)))
    expect(await wijzig(id, { wat: 'intrekken' })).toMatchObject({ code: 'al-gestart-niet-intrekken' })
    vastGelukt(await wijzig(id, { wat: 'einddatum', eind: '23-11-2026', reden: '05', akkoord: 'ja' }))
  })
  it('kan alleen worden veranderd door wie de zaak behandelt', async () => {
    const { id } = await post.wijsToe({ bsn: BSN.noor, begin: '30-11-2026' })
    const poging = await post.als(post.wie.linde, MORGEN, (s) => wijzigToewijzing(s, id, { wat: 'intrekken' }))
    expect(poging.ok).toBe(false)
    expect(await bekijk(id)).toMatchObject({ stand: 'opgesteld' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
})

describe('een andere aanbieder', () => {
  it('begint de dag na het einde bij de eerste; elk krijgt een eigen bericht', async () => {
    const { id, nummer } = await post.wijsToe({ bsn: BSN.noor, begin: '30-11-2026' })
    const invoer = { wat: 'aanbieder', vanaf: '7-12-2026', agb: SAMEN, akkoord: 'ja' }
    const plan = vastGelukt(await post.als(post.wie.sanne, MORGEN, (s) => bekijkWijziging(s, id, invoer)))
    expect(plan.opvolgers).toMatchObject([{ agb: SAMEN, begin: '2026-12-07', volume: 120 }])
    expect(await bekijk(id)).toMatchObject({ stand: 'opgesteld' })
    const { berichten, opvolgers } = vastGelukt(await wijzig(id, invoer))
    const [bijA, bijB] = [await lees(berichten[0]), await lees(berichten[1])]
    expect([bijA.Header.Ontvanger, bijB.Header.Ontvanger]).toEqual([LINDE, SAMEN])
    expect(bijA.Client.ToegewezenProducten.find((p) => p.ToewijzingNummer === nummer)).toMatchObject({
      Einddatum: '2026-12-06',
      RedenWijziging: '09',
    })
    expect(bijB.Client.ToegewezenProducten).toMatchObject([{ Ingangsdatum: '2026-12-07' }])
    vastGelukt(await wijzig(opvolgers[0]?.id ?? '', { wat: 'intrekken' }))
  })
  it('is er niet zonder contract op die dag', async () => {
    const { id } = await post.wijsToe({ bsn: BSN.noor, begin: '28-12-2026' })
    const invoer = { wat: 'aanbieder', vanaf: '29-12-2026', agb: '99999999', akkoord: 'ja' }
    expect(await wijzig(id, invoer)).toMatchObject({ code: 'aanbieder-onbekend' })
    vastGelukt(await wijzig(id, { wat: 'intrekken' }))
  })
})

describe('andere hulp dan besloten', () => {
  it('komt er niet voor in de plaats: dat vraagt een nieuw besluit', async () => {
    const { id } = await post.wijsToe({ bsn: BSN.noor, begin: '28-12-2026' })
    await post.als(post.wie.sanne, DAG, async ({ tx }) => {
      const naam = { nl: 'Dagbesteding', en: 'Day care' }
      const maat = { voorziening: 'dagbesteding', eenheid: '16', frequentie: '2', categorie: '07' } as const
      await legProductVast(tx, { code: '07A01', naam, ...maat })
      const tarief = { product: '07A01', begin: datum('2024-01-01'), eind: null, bedrag: 900, wachttijdWeken: 0 }
      vastGelukt(await legTariefVast(tx, { contract: 'L1', ...tarief }))
    })
    const invoer = { wat: 'omvang', vanaf: '29-12-2026', product: '07A01', volume: '60', reden: '14', akkoord: 'ja' }
    expect(await wijzig(id, invoer)).toMatchObject({ code: 'andere-hulp', veld: 'product' })
  })
})

describe('hulp van een alphahulp', () => {
  const product: Product = {
    ...{ code: '01A09', categorie: '01', voorziening: 'hulp-bij-het-huishouden', eenheid: '01', frequentie: '2' },
    naam: { nl: 'Hulp die u zelf inhuurt', en: 'Help that you hire' },
    alphahulp: true,
    variant: 'inspanningsgericht',
    metBudget: false,
  }
  const versieVan = { onderwerp: 'normenkader', ingang: '2024-01-01', volgnummer: 1 }
  async function bezwaarBij(indicatie: 'HH1' | 'HH2' | 'HH3', past = product) {
    const { zaak: id } = await post.teLeveren({ bsn: BSN.noor })
    const zaak = await post.als(post.wie.sanne, DAG, (s) => vindZaak(s, id))
    if (!zaak) throw new Error('geen zaak')
    const invoer = { op: datum(DAG), indicaties: [indicatie], arbeidsovereenkomst: true }
    const berekend = vastGelukt(alphahulp(invoer))
    const alpha = legBerekeningVast(berekend, { regeling: alphahulp.regeling, invoer, versieVan })
    const hulpberekening = { op: datum(DAG), soort: alpha, omvang: alpha, alphahulp: alpha }
    return alphahulpBezwaar({ ...zaak, hulpberekening }, past)
  }
  it('mag bij eenvoudig werk (HH1)', async () => {
    expect(await bezwaarBij('HH1')).toBeNull()
  })
  it.each(['HH2', 'HH3'] as const)('mag niet als %s nodig is, en zegt waarom', async (indicatie) => {
    const bezwaar = await bezwaarBij(indicatie)
    expect(bezwaar?.code).toBe('alphahulp-past-niet')
    expect(bezwaar?.tekst).toContain(indicatie)
    expect(await bezwaarBij(indicatie, { ...product, alphahulp: false })).toBeNull()
  })
})
