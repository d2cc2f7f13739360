import { datum as d, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import type { Berekening } from '../regel.ts'
import { abonnementstariefMaand } from './abonnementstarief.ts'
import { aowDatum } from './aow.ts'
import { abonnementstariefHerziening, type HerzieningInvoer } from './herziening.ts'
import { type BijdrageInvoer, GEEN_EIGEN_KEUZES } from './invoer.ts'
import { abonnementstariefKostprijs, type Kostprijsinvoer } from './kostprijs.ts'
import { type LagerInkomenInvoer, lagerInkomenDitJaar } from './lager-inkomen.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from './start.ts'
import { VRIJSTELLINGEN } from './vrijstellingen.ts'
import { abonnementstariefWijziging } from './wijziging.ts'

const uitlegVan = (berekend: Uitkomst<Berekening<unknown>>) => vastGelukt(berekend).uitleg

describe('de uitleg van de eigen bijdrage per maand', () => {
  const uitleg = (anders: Partial<BijdrageInvoer>) =>
    uitlegVan(
      abonnementstariefMaand({
        maand: d('2026-03-15'),
        huishouden: { soort: 'eenpersoons', aow: false },
        minderjarig: false,
        voorzieningen: ['dienst'],
        verordening: GEEN_EIGEN_KEUZES,
        ...anders,
      }),
    )
  const vraagt = (bedragPerMaand: number) => ({ verordening: { ...GEEN_EIGEN_KEUZES, bedragPerMaand } })
  const wettelijk = '. Wmo 2015 art. 2.1.4a lid 4 = 2180 (H) met bron'
  const cak = '. Wmo 2015 art. 2.1.4b lid 1'
  it('noemt het bedrag van de wet met bron, en het CAK', () => {
    expect(omtrek(uitleg({}))).toEqual(['Wmo 2015 art. 2.1.4a lid 4 = 2180', wettelijk, cak])
  })
  it('noemt ook het lagere bedrag van de gemeente', () => {
    expect(omtrek(uitleg(vraagt(1000)))).toEqual([
      'Wmo 2015 art. 2.1.4a lid 4 = 1000',
      wettelijk,
      '. Wmo 2015 art. 2.1.4a lid 5 onder a = 1000',
      cak,
    ])
    expect(uitleg(vraagt(1000)).stappen?.[1]?.tekst).toEqual({
      nl: expect.stringContaining('vraagt minder'),
      en: expect.stringContaining('asks less'),
    })
  })
  it('zegt bij een hoger bedrag in de verordening in twee talen dat het niet telt', () => {
    expect(uitleg(vraagt(2181)).stappen?.[1]?.tekst).toEqual({
      nl: expect.stringContaining('dus dat telt niet'),
      en: expect.stringContaining('does not count'),
    })
  })
  it('zegt niet dat de gemeente minder vraagt als zij evenveel vraagt als de wet', () => {
    expect(omtrek(uitleg(vraagt(2180)))).toEqual(omtrek(uitleg({})))
  })
  it('noemt bij een vrijstelling alleen de reden en het CAK', () => {
    expect(omtrek(uitleg({ voorzieningen: ['rolstoel'] }))).toEqual([
      'Wmo 2015 art. 2.1.4a lid 4 = 0',
      '. UB Wmo 2015 art. 3.8 lid 3 onder d',
      cak,
    ])
  })
  const deel = '. UB Wmo 2015 art. 3.10a'
  it('waarschuwt in de maand van de laatste dag dat een deel ook het hele bedrag kost', () => {
    const tot = (eind: string | null) =>
      omtrek(uitleg({ gebruik: { begin: d('2026-01-01'), eind: eind === null ? null : d(eind) } }))
    expect(tot('2026-03-31')).toContain(deel)
    expect(tot('2026-04-01')).not.toContain(deel)
    expect(tot(null)).toEqual(omtrek(uitleg({})))
  })
  it('wijst alleen wie zijn inkomen niet noemt op de regel voor lage inkomens', () => {
    const minima = { ongehuwdOnderAow: 2_000_000, ongehuwdAow: 2_200_000, gehuwdAow: 3_000_000 }
    const verordening = { ...GEEN_EIGEN_KEUZES, minima }
    const tip = '. UB Wmo 2015 art. 3.8 lid 2'
    expect(omtrek(uitleg({ verordening }))).toEqual(['Wmo 2015 art. 2.1.4a lid 4 = 2180', wettelijk, tip, cak])
    expect(omtrek(uitleg({ verordening, bijdrageplichtigInkomen: 2_500_000 }))).not.toContain(tip)
  })
  it('noemt in het Engels ook wie betaalt', () => {
    expect(uitleg({}).tekst.en).toContain('that you will pay')
    const ouders = { soort: 'eenpersoons', aow: false } as const
    const verordening = { ...GEEN_EIGEN_KEUZES, ouderbijdrageWoningaanpassing: true }
    const kind = uitleg({ minderjarig: true, voorzieningen: ['woningaanpassing'], verordening, ouders })
    expect(kind.tekst.en).toContain('that the parents will pay')
  })
  it('heeft voor elke vrijstelling een zin in twee talen en een artikel', () => {
    for (const { tekst, artikel } of Object.values(VRIJSTELLINGEN)) {
      expect(tekst).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) })
      expect(artikel).toMatch(/Wmo 2015 art\. \d/)
    }
  })
})

describe('de uitleg van de kostprijs', () => {
  const uitleg = (anders: Partial<Kostprijsinvoer>) =>
    uitlegVan(
      abonnementstariefKostprijs({
        soort: 'hulpmiddel',
        kostprijs: 7000,
        ingang: d('2026-01-01'),
        verordeningBedrag: null,
        onbekendeMaanden: 'laatste-bedrag',
        ...anders,
      }),
    )
  it('noemt de kostprijs, wat er per maand af gaat, de maanden en wat er overblijft', () => {
    expect(omtrek(uitleg({}))).toEqual([
      'Wmo 2015 art. 2.1.4a lid 6 = 6540',
      '. Wmo 2015 art. 2.1.4a lid 6 = 7000',
      '. UB Wmo 2015 art. 3.10b lid 3 = 2180',
      '. UB Wmo 2015 art. 3.10b lid 3 = 3',
      '. UB Wmo 2015 art. 3.10b lid 6 = 460',
    ])
  })
  it('zwijgt over een rest als alles op is', () => {
    expect(uitleg({ kostprijs: 6540 }).stappen).toHaveLength(3)
  })
  it('zegt erbij dat latere bedragen nog niet bekend zijn', () => {
    expect(omtrek(uitleg({ kostprijs: 28_340 })).slice(4)).toEqual(['. Wmo 2015 art. 2.1.4b lid 4 (unverified)'])
  })
  it.each([
    [2000, '0 maanden.', '0 months.'],
    [2180, '1 maand, tot en met januari 2026.', '1 month, up to and including January 2026.'],
    [6540, '3 maanden, tot en met maart 2026.', '3 months, up to and including March 2026.'],
  ])('schrijft bij %d cent hoe lang het duurt', (kostprijs, nl, en) => {
    expect(uitleg({ kostprijs }).tekst).toEqual({ nl: expect.stringContaining(nl), en: expect.stringContaining(en) })
  })
})

describe('de uitleg van een begin of een wijziging', () => {
  it('noemt de dag waarop de hulp begon', () => {
    expect(omtrek(uitlegVan(abonnementstariefStart({ ingang: d('2026-03-02') })))).toEqual([
      'UB Wmo 2015 art. 3.5 lid 4 = 2026-04-01',
      '. UB Wmo 2015 art. 3.5 lid 4 = 2026-03-02',
    ])
  })
  it('noemt bij eerdere maanden ook hoeveel dat er zijn', () => {
    const terug = { ingang: d('2024-05-15'), besluitVerzonden: d('2026-03-10') }
    expect(omtrek(uitlegVan(abonnementstariefTerugwerkend(terug)))).toEqual([
      'UB Wmo 2015 art. 3.5 lid 4 = 2025-03-01',
      '. UB Wmo 2015 art. 3.5 lid 4 = 2024-05-15',
      '. UB Wmo 2015 art. 3.5 lid 4 = 12',
    ])
  })
  it('noemt de dag waarop de situatie verandert', () => {
    expect(omtrek(uitlegVan(abonnementstariefWijziging({ ingang: d('2026-03-02') })))).toEqual([
      'UB Wmo 2015 art. 3.4 lid 2 = 2026-04-01',
      '. UB Wmo 2015 art. 3.4 lid 2 = 2026-03-02',
    ])
  })
  it('noemt de AOW-leeftijd van het jaar met bron', () => {
    const uitleg = uitlegVan(aowDatum({ geboren: d('1956-08-31') }))
    expect(omtrek(uitleg)).toEqual(['AOW art. 7a = 2023-07-01', '. AOW art. 7a (H) met bron'])
    expect(uitleg.stappen?.[0]?.tekst.nl).toBe('In 2023 is de AOW-leeftijd 66 jaar en 10 maanden.')
    expect(uitlegVan(aowDatum({ geboren: d('1948-06-01') })).stappen?.[0]?.tekst).toEqual({
      nl: 'In 2013 is de AOW-leeftijd 65 jaar en 1 maand.',
      en: 'In 2013 the state pension age is 65 years and 1 month.',
    })
  })
})

describe('de uitleg van een herziening', () => {
  const maanden = [
    { maand: d('2026-01-01'), was: 0, wordt: 2180 },
    { maand: d('2026-02-01'), was: 2180, wordt: 1000 },
    { maand: d('2022-02-01'), was: 0, wordt: 1900 },
  ]
  const uitleg = (anders: Partial<HerzieningInvoer>) =>
    uitlegVan(
      abonnementstariefHerziening({
        maanden,
        besluitVerzonden: d('2026-03-10'),
        verkortTot: null,
        langerTerug: false,
        ...anders,
      }),
    )
  it('noemt vanaf wanneer, wat erbij komt, wat terugkomt en wat blijft', () => {
    expect(omtrek(uitleg({}))).toEqual([
      'UB Wmo 2015 art. 3.6 = 1000',
      '. UB Wmo 2015 art. 3.6 lid 2 = 2023-03-01',
      '. UB Wmo 2015 art. 3.6 lid 2 = 2',
      '. UB Wmo 2015 art. 3.6 lid 2 = 2180',
      '. UB Wmo 2015 art. 3.6 lid 2 = 1180',
      '. UB Wmo 2015 art. 3.6 = 1',
      '. UB Wmo 2015 art. 3.6 lid 3',
    ])
  })
  it.each([
    [null, '. UB Wmo 2015 art. 3.6 lid 2 = 2023-03-01', '36 maanden'],
    [12, '. UB Wmo 2015 art. 3.6 lid 4 = 2025-03-01', '12 maanden'],
    [1, '. UB Wmo 2015 art. 3.6 lid 5 = 2026-02-01', '1 maand voor'],
    [0, '. UB Wmo 2015 art. 3.6 lid 5 = 2026-03-01', '0 maanden'],
  ] as const)('noemt bij een inkorting tot %s het lid dat dat zegt', (verkortTot, lijn, woorden) => {
    expect(omtrek(uitleg({ verkortTot }))[1]).toBe(lijn)
    expect(uitleg({ verkortTot }).stappen?.[0]?.tekst.nl).toContain(woorden)
  })
  it('noemt bij langer terugbetalen het zesde lid', () => {
    expect(omtrek(uitleg({ langerTerug: true }))[4]).toBe('. UB Wmo 2015 art. 3.6 lid 6 = 1180')
  })
  it('zegt ook in het Engels wat er gebeurt', () => {
    const zin = (was: number, wordt: number) =>
      uitleg({ maanden: [{ maand: d('2026-01-01'), was, wordt }] }).tekst.en.replaceAll(/\s/g, ' ')
    expect([zin(0, 2180), zin(2180, 0), zin(1, 1)]).toEqual([
      expect.stringMatching(/^You still pay .*21\.80\.$/),
      expect.stringMatching(/^You get back .*21\.80\.$/),
      'You pay nothing more and get nothing back.',
    ])
  })
})

describe('de uitleg van een lager inkomen', () => {
  const uitleg = (anders: Partial<LagerInkomenInvoer>) =>
    uitlegVan(
      lagerInkomenDitJaar({
        jaar: 2018,
        peiljaar: 3_000_000,
        ditJaar: 2_740_700,
        aangevraagdOp: d('2018-06-01'),
        vastgesteldOp: null,
        ...anders,
      }),
    )
  it('noemt het verschil, de drempel met bron, de laatste dag en de controle achteraf', () => {
    expect(omtrek(uitleg({}))).toEqual([
      'UB Wmo 2015 art. 3.9 lid 2 = 2740700',
      '. UB Wmo 2015 art. 3.9 lid 2 = 259300',
      '. UB Wmo 2015 art. 3.9 lid 2 = 259300 (H) met bron',
      '. UB Wmo 2015 art. 3.9 lid 3 = 2019-03-31',
      '. UB Wmo 2015 art. 3.9 lid 4',
    ])
  })
  it('noemt voor 2015 de artikelen van het oude besluit', () => {
    expect(omtrek(uitleg({ jaar: 2014, aangevraagdOp: d('2014-06-01') }))).toEqual([
      'Besluit mo art. 4.2 lid 3 = 2740700',
      '. Besluit mo art. 4.2 lid 3 = 259300',
      '. Besluit mo art. 4.2 lid 3 = 250000 (H) met bron',
      '. Besluit mo art. 4.2 lid 5 = 2015-03-31',
      '. Besluit mo art. 4.2 lid 4',
    ])
  })
  it('zegt bij te weinig verschil of te laat wat er mis is, in twee talen', () => {
    const [mag, klein, laat] = [{}, { ditJaar: 2_900_000 }, { aangevraagdOp: d('2019-04-01') }].map(uitleg)
    expect(mag?.tekst.nl).toContain('dit jaar')
    expect(klein?.tekst).toEqual(laat?.tekst)
    expect(klein?.tekst).toEqual({
      nl: 'Wij rekenen met uw inkomen van twee jaar geleden.',
      en: 'We compute with your income of two years ago.',
    })
    const oordeel = (u: typeof mag) => [u?.stappen?.[1]?.tekst, u?.stappen?.[2]?.tekst]
    expect(JSON.stringify(oordeel(mag))).not.toMatch(/Dat is het niet|It is not|te laat|were late/)
    expect(JSON.stringify(oordeel(klein))).toMatch(/Dat is het niet.*It is not/)
    expect(JSON.stringify(oordeel(klein))).not.toMatch(/te laat|were late/)
    expect(JSON.stringify(oordeel(laat))).toMatch(/te laat.*were late/)
    expect(omtrek(laat ?? uitleg({}))).toHaveLength(4)
  })
})
