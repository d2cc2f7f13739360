import { datum, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  aanbiedersVoor,
  bekijkAanbieder,
  meldBeschikbaarheid,
  sluitContract,
  stelCapaciteitVast,
  stelTariefVast,
  tariefOp,
  verwijderTarief,
  vindProduct,
  voegAanbiederToe,
  voegProductToe,
  wijzigAanbieder,
  wijzigContract,
  wijzigProduct,
  zoekAanbieders,
} from '../index.ts'
import { AANBIEDER, CONSULENT, LINDE, PRODUCT, SAMEN, stapVan, VANDAAG, vanAanbieder } from '../proef/stap.ts'
import { capaciteitOp } from './capaciteit.ts'

const opslag = await proefopslag()
const doe = <T>(
  werk: (stap: Stap) => Promise<T>,
  ...wie: Parameters<typeof stapVan> extends [unknown, ...infer R] ? R : never
) => opslag.inGemeente(LINDEWAARD, (tx) => werk(stapVan(tx, ...wie)))

const TARIEF = { product: '01A04', begin: '2026-01-01', eind: '', bedrag: '0,62', wachttijd: '3' }
const op = (dag: string) => doe((s) => tariefOp(s.tx, { agb: LINDE, product: '01A04', dag: datum(dag) }))

beforeAll(() =>
  doe(async (stap) => {
    vastGelukt(await voegAanbiederToe(stap, { agb: LINDE, ...AANBIEDER }))
    vastGelukt(await voegAanbiederToe(stap, { agb: SAMEN, ...AANBIEDER, naam: 'Samen Thuis' }))
    vastGelukt(await voegProductToe(stap, { code: '01a04', ...PRODUCT }))
    vastGelukt(await sluitContract(stap, LINDE, { nummer: 'L 1/26', begin: '1-1-2026', eind: '31-12-2027' }))
    vastGelukt(await stelTariefVast(stap, 'L 1/26', TARIEF))
  }),
)

describe('wie contracten bijhoudt', () => {
  it('is een contractbeheerder; een ander ziet en wijzigt niets', async () => {
    for (const wie of [CONSULENT, vanAanbieder(LINDE)]) {
      const antwoorden = await doe(
        async (s) => [
          await voegAanbiederToe(s, { agb: '90000009', ...AANBIEDER }),
          await wijzigAanbieder(s, LINDE, AANBIEDER),
          await sluitContract(s, LINDE, { nummer: 'X', begin: '1-1-2026', eind: '' }),
          await wijzigContract(s, 'L 1/26', { begin: '1-1-2026', eind: '' }),
          await stelTariefVast(s, 'L 1/26', TARIEF),
          await verwijderTarief(s, 'L 1/26', TARIEF),
          await voegProductToe(s, { code: '01A99', ...PRODUCT }),
          await stelCapaciteitVast(s, LINDE, {}),
          await zoekAanbieders(s, ''),
          await bekijkAanbieder(s, LINDE, VANDAAG),
        ],
        wie,
      )
      for (const antwoord of antwoorden) expect(antwoord).toMatchObject({ ok: false })
      expect(new Set(antwoorden.map((a) => (a.ok ? '' : a.code)))).toEqual(
        new Set([wie.soort === 'aanbieder' ? 'niet-voor-u' : 'geen-rol']),
      )
    }
  })

  it('is dat alleen in de eigen gemeente', async () => {
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      const stap = stapVan(tx)
      expect(await zoekAanbieders(stap, '')).toMatchObject({ waarde: [] })
      expect(await bekijkAanbieder(stap, LINDE, VANDAAG)).toMatchObject({ code: 'aanbieder-onbekend' })
      expect(await stelTariefVast(stap, 'L 1/26', TARIEF)).toMatchObject({ code: 'contract-onbekend' })
      expect(await wijzigContract(stap, 'L 1/26', { begin: '1-1-2026', eind: '' })).toMatchObject({
        code: 'contract-onbekend',
      })
    })
  })

  it('leest bij elk veld wat er mis is', async () => {
    const leeg = { agb: '1234', naam: '', telefoon: '', email: 'x', website: 'javascript:1' }
    const fout = await doe((s) =>
      voegAanbiederToe(s, { ...leeg, omschrijvingNl: '', omschrijvingEn: '', geenNieuweVanaf: 'ooit' }),
    )
    expect(fout).toMatchObject({
      code: 'invoer',
      velden: {
        agb: 'geen-agb',
        naam: 'verplicht',
        email: 'geen-email',
        website: 'geen-webadres',
        geenNieuweVanaf: 'geen-datum',
      },
    })
  })

  it('ziet terug wie wat wanneer wijzigde, met wat het was', async () => {
    await doe((s) => wijzigAanbieder(s, SAMEN, { ...AANBIEDER, naam: 'Samen Verder' }))
    const beeld = vastGelukt(await doe((s) => bekijkAanbieder(s, SAMEN, VANDAAG)))
    const naam = beeld.wijzigingen.regels.find(({ was }) => was !== null)
    expect(naam).toMatchObject({
      soort: 'aanbieder',
      was: { naam: 'Samen Thuis' },
      wordt: { naam: 'Samen Verder' },
      door: 'mens-contractbeheerder',
    })
    expect(naam?.was).not.toHaveProperty('telefoon')
  })

  it('bladert voorbij de laatste vijftig wijzigingen, elke op precies één blad', async () => {
    for (let i = 0; i < 55; i += 1) await doe((s) => wijzigAanbieder(s, SAMEN, { ...AANBIEDER, naam: `Samen ${i}` }))
    const blad = async (nummer: number) =>
      vastGelukt(await doe((s) => bekijkAanbieder(s, SAMEN, VANDAAG, nummer))).wijzigingen
    const [een, twee] = [await blad(1), await blad(2)]
    expect([een.bladen, een.regels.length]).toEqual([2, 50])
    expect(twee.regels.length).toBeGreaterThan(4)
    expect(new Set([...een.regels, ...twee.regels].map(({ id }) => id)).size).toBe(50 + twee.regels.length)
    expect((await blad(99)).blad).toBe(2)
  })
})

describe('een aanbieder', () => {
  it('komt niet twee keer in de lijst', async () => {
    const weer = await doe((s) => voegAanbiederToe(s, { agb: LINDE, ...AANBIEDER }))
    expect(weer).toMatchObject({ code: 'aanbieder-bestaat', veld: 'agb', tekst: expect.stringContaining('De Linde') })
  })
  it('mag zonder website en Engelse tekst, met spaties in de code en zonder https', async () => {
    const kaal = { ...AANBIEDER, naam: 'Klein', website: '', omschrijvingEn: ' ' }
    const agb = vastGelukt(await doe((s) => voegAanbiederToe(s, { agb: ' 9000 00 07', ...kaal })))
    expect(agb).toBe('90000007')
    const beeld = async () => vastGelukt(await doe((s) => bekijkAanbieder(s, agb, VANDAAG))).aanbieder
    expect(await beeld()).toMatchObject({ website: '', omschrijving: { nl: 'Hulp thuis.', en: 'Hulp thuis.' } })
    const zet = (website: string) => doe((s) => wijzigAanbieder(s, agb, { ...kaal, website }))
    vastGelukt(await zet('www.klein.example/zorg'))
    expect((await beeld()).website).toBe('https://www.klein.example/zorg')
    for (const fout of ['javascript:1', 'klein', 'ftp://klein.example'])
      expect(await zet(fout)).toMatchObject({ velden: { website: 'geen-webadres' } })
  })
  it('heeft een contract maar nog geen tarief, en zegt dat ook', async () => {
    const agb = vastGelukt(await doe((s) => voegAanbiederToe(s, { agb: '90000008', ...AANBIEDER, naam: 'Nieuw' })))
    const stand = async () => [
      vastGelukt(await doe((s) => bekijkAanbieder(s, agb, VANDAAG))).stand,
      vastGelukt(await doe((s) => zoekAanbieders(s, agb)))[0]?.stand,
    ]
    expect(await stand()).toEqual(['zonder-contract', 'zonder-contract'])
    vastGelukt(await doe((s) => sluitContract(s, agb, { nummer: 'N1', begin: '1-1-2026', eind: '' })))
    expect(await stand()).toEqual(['zonder-tarief', 'zonder-tarief'])
    vastGelukt(await doe((s) => voegProductToe(s, { code: '01N01', ...PRODUCT })))
    vastGelukt(await doe((s) => stelTariefVast(s, 'N1', { ...TARIEF, product: '01N01' })))
    expect(await stand()).toEqual(['actief', 'actief'])
  })
  it('wordt gevonden op een deel van naam of code', async () => {
    const namen = async (vraag: string) =>
      vastGelukt(await doe((s) => zoekAanbieders(s, vraag))).map(({ agb, stand, producten }) => [agb, stand, producten])
    expect(await namen(' linde')).toEqual([[LINDE, 'actief', 1]])
    expect(await namen('0002')).toEqual([[SAMEN, 'zonder-contract', 0]])
  })
  it('die stopt, blijft leveren maar neemt vanaf die dag niemand nieuw', async () => {
    await doe((s) => wijzigAanbieder(s, LINDE, { ...AANBIEDER, geenNieuweVanaf: '1-9-2026' }))
    const neemt = async (dag: string) =>
      (await doe((s) => aanbiedersVoor(s.tx, { product: '01A04', dag: datum(dag) }))).map((a) => a.neemtNieuwe)
    expect(await neemt('2026-08-31')).toEqual([true])
    expect(await neemt('2026-09-01')).toEqual([false])
    await doe((s) => wijzigAanbieder(s, LINDE, AANBIEDER))
    expect(await neemt('2026-09-01')).toEqual([true])
  })
})

describe('een contract', () => {
  it('krijgt een nummer dat nog vrij is', async () => {
    const weer = await doe((s) => sluitContract(s, SAMEN, { nummer: 'L 1/26', begin: '1-1-2026', eind: '' }))
    expect(weer).toMatchObject({ code: 'contract-bestaat', veld: 'nummer' })
  })
  it('wordt niet korter dan zijn tarieven', async () => {
    await doe((s) => stelTariefVast(s, 'L 1/26', { ...TARIEF, begin: '1-1-2027', bedrag: '0,64', wachttijd: null }))
    const kort = await doe((s) => wijzigContract(s, 'L 1/26', { begin: '1-1-2026', eind: '31-12-2026' }))
    expect(kort).toMatchObject({
      code: 'tarief-na-contract',
      veld: 'eind',
      tekst: expect.stringContaining('1 januari 2027'),
    })
    const laat = await doe((s) => wijzigContract(s, 'L 1/26', { begin: '1-2-2026', eind: '' }))
    expect(laat).toMatchObject({ code: 'tarief-na-contract', veld: 'begin' })
    expect(await doe((s) => verwijderTarief(s, 'L 1/26', { product: '01A04', begin: '2027-01-01' }))).toMatchObject({
      ok: true,
    })
    expect(await doe((s) => wijzigContract(s, 'L 1/26', { begin: '1-1-2026', eind: '31-12-2026' }))).toMatchObject({
      ok: true,
    })
    expect(await op('2026-12-31')).toMatchObject({ ok: true })
    expect(await op('2027-01-01')).toMatchObject({ code: 'geen-contract' })
    expect(await doe((s) => wijzigContract(s, 'L 1/26', { begin: '1-1-2026', eind: '31-12-2027' }))).toMatchObject({
      ok: true,
    })
  })
})

describe('een product', () => {
  const nieuw = (meer: Partial<typeof PRODUCT>, code = '01X01') =>
    doe((s) => voegProductToe(s, { code, ...PRODUCT, ...meer }))
  it('hoort bij de categorie van zijn voorziening', async () => {
    expect(await nieuw({ categorie: '07' })).toMatchObject({ code: 'categorie-past-niet', veld: 'categorie' })
    expect(await nieuw({ categorie: '' })).toMatchObject({ velden: { categorie: 'kies' } })
  })
  it.each([
    ['inspanningsgericht', '82', '4', 'eenheid-past-niet'],
    ['outputgericht', '01', '2', 'eenheid-past-niet'],
    ['outputgericht', '83', '1', 'frequentie-past-niet'],
    ['inspanningsgericht', '16', '2', 'eenheid-bij-voorziening'],
  ])('%s met eenheid %s en frequentie %s: %s', async (variant, eenheid, frequentie, code) => {
    expect(await nieuw({ variant, eenheid, frequentie })).toMatchObject({ code })
  })
  it("met een budget telt in euro's, in totaal", async () => {
    const budget = { variant: 'outputgericht', eenheid: '83', frequentie: '6', metBudget: true }
    expect(await nieuw({ ...budget, eenheid: '82' })).toMatchObject({ code: 'eenheid-past-niet' })
    expect(await nieuw({ ...budget, frequentie: '4' })).toMatchObject({ code: 'frequentie-past-niet' })
    vastGelukt(await nieuw(budget, '01B01'))
    expect(await doe((s) => vindProduct(s.tx, '01B01'))).toMatchObject({ metBudget: true })
    const zet = (product: string, bedrag: string) =>
      doe((s) => stelTariefVast(s, 'L 1/26', { ...TARIEF, product, bedrag }))
    // A cent costs a cent, so nothing is agreed on it; all else has a price.
    expect(await zet('01B01', '2,00')).toMatchObject({ code: 'tarief-in-euros', veld: 'bedrag' })
    vastGelukt(await zet('01B01', ''))
    expect(await zet('01A04', '')).toMatchObject({ velden: { bedrag: 'verplicht' } })
    const dag = VANDAAG
    expect(await doe((s) => tariefOp(s.tx, { agb: LINDE, product: '01B01', dag }))).toMatchObject({
      waarde: { tarief: 1, product: { metBudget: true } },
    })
  })
  it('verandert niet van maat als er een tarief voor is, wel van naam', async () => {
    const wijzig = (meer: Partial<typeof PRODUCT>) => doe((s) => wijzigProduct(s, '01A04', { ...PRODUCT, ...meer }))
    expect(await wijzig({ eenheid: '04' })).toMatchObject({ code: 'product-in-gebruik' })
    expect(await wijzig({ variant: 'taakgericht' })).toMatchObject({ code: 'product-in-gebruik' })
    expect(await wijzig({ naamNl: 'Schoon en leefbaar huis' })).toMatchObject({ ok: true })
  })
  it('dat taakgericht is, wordt aan niemand toegewezen', async () => {
    vastGelukt(await nieuw({ variant: 'taakgericht', eenheid: '83', frequentie: '6' }, '01T01'))
    vastGelukt(await doe((s) => stelTariefVast(s, 'L 1/26', { ...TARIEF, product: '01T01', bedrag: '1000' })))
    const dag = VANDAAG
    expect(await doe((s) => aanbiedersVoor(s.tx, { product: '01T01', dag }))).toEqual([])
    expect(await doe((s) => tariefOp(s.tx, { agb: LINDE, product: '01T01', dag }))).toMatchObject({
      code: 'taakgericht',
    })
  })
})

describe('wachttijd en plaatsen', () => {
  const meld = (weken: string, vrij: string, wie = vanAanbieder(LINDE)) =>
    doe((s) => meldBeschikbaarheid(s, LINDE, { product: '01A04', weken, vrij }), wie)
  it('zijn die van het contract tot iemand iets meldt, daarna het laatste', async () => {
    expect(await op('2026-06-15')).toMatchObject({ waarde: { wachttijdWeken: 3, vrijePlaatsen: null, gemeld: null } })
    vastGelukt(await meld('6', '0'))
    vastGelukt(await meld('5', '2'))
    expect(await op('2026-06-15')).toMatchObject({
      waarde: { wachttijdWeken: 5, vrijePlaatsen: 2, gemeld: { door: 'aanbieder' } },
    })
  })
  it('meldt een aanbieder alleen voor zichzelf, en voor wat hij levert', async () => {
    expect(await meld('1', '', vanAanbieder(SAMEN))).toMatchObject({ code: 'niet-voor-u' })
    expect(await meld('1', '', CONSULENT)).toMatchObject({ code: 'geen-rol' })
    const vreemd = { product: '99', weken: '1', vrij: '' }
    expect(await doe((s) => meldBeschikbaarheid(s, LINDE, vreemd), vanAanbieder(LINDE))).toMatchObject({
      code: 'product-niet-geleverd',
    })
    expect(await meld('200', 'veel')).toMatchObject({ velden: { weken: 'te-groot', vrij: 'geheel-getal-vanaf-nul' } })
  })
  it('gelden vanaf een dag, en van dezelfde dag geldt het laatste', async () => {
    const stel = (vanaf: string, aantal: string) =>
      doe((s) => stelCapaciteitVast(s, LINDE, { product: '01A04', vanaf, maat: 'plaatsen', aantal }))
    vastGelukt(await stel('1-1-2026', '12'))
    vastGelukt(await stel('1-7-2026', '20'))
    vastGelukt(await stel('1-1-2026', '14'))
    const opDag = async (dag: string) =>
      (await doe((s) => capaciteitOp(s.tx, { product: '01A04' }, datum(dag)))).map(({ aantal }) => aantal)
    expect(await opDag('2025-12-31')).toEqual([])
    expect(await opDag('2026-06-30')).toEqual([14])
    expect(await opDag('2026-07-01')).toEqual([20])
    vastGelukt(await stel('1-8-2026', ''))
    expect(await opDag('2026-08-01')).toEqual([null])
  })
})
