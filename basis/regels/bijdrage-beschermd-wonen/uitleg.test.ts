import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { type BeschermdWonenInvoer, bijdrageBeschermdWonen } from './beschermd-wonen.ts'
import { type HogeDraagkracht, inkomenHogeBijdrage } from './inkomen.ts'
import { beschermdWonenLaagOfHoog, type Verblijf } from './laag-of-hoog.ts'

const vraag = (anders: Partial<BeschermdWonenInvoer>) =>
  bijdrageBeschermdWonen({
    jaar: 2026,
    regime: 'laag',
    bijdrageplichtigInkomen: 6_000_000,
    dagen: null,
    inkomenOpOfOnderNorm: false,
    ...anders,
  })
const uitleg = (anders: Partial<BeschermdWonenInvoer>) => vastGelukt(vraag(anders)).uitleg

const GRENZEN = [
  '. UB Wmo 2015 art. 3.12 lid 3 = 21260 (H) met bron',
  '. UB Wmo 2015 art. 3.12 lid 3 = 111580 (H) met bron',
  '. UB Wmo 2015 art. 3.11 lid 2 = 306180 (H) met bron',
]
const CAK = '. Wmo 2015 art. 2.1.4b lid 1'

describe('de uitleg van de bijdrage voor beschermd wonen', () => {
  it('noemt bij laag het deel van het inkomen met bron, en de grenzen', () => {
    expect(omtrek(uitleg({}))).toEqual([
      'UB Wmo 2015 art. 3.12 = 50000',
      '. UB Wmo 2015 art. 3.12 lid 1 = 50000 (H) met bron',
      ...GRENZEN,
      CAK,
    ])
  })
  it('noemt bij hoog een twaalfde van het inkomen', () => {
    expect(omtrek(uitleg({ regime: 'hoog', bijdrageplichtigInkomen: 2_400_000 }))).toEqual([
      'UB Wmo 2015 art. 3.11 = 200000',
      '. UB Wmo 2015 art. 3.11 lid 1 = 200000',
      ...GRENZEN,
      CAK,
    ])
  })
  it('noemt bij een deel van de maand de dagen en de som', () => {
    expect(omtrek(uitleg({ regime: 'hoog', bijdrageplichtigInkomen: 2_400_000, dagen: 15 }))).toEqual([
      'UB Wmo 2015 art. 3.11 = 98630',
      '. UB Wmo 2015 art. 3.11 lid 1 = 200000',
      ...GRENZEN,
      '. UB Wmo 2015 art. 3.19 lid 2 = 15',
      '. UB Wmo 2015 art. 3.19 lid 2 = 98630',
      CAK,
    ])
  })
  it('zegt wat geldt als het inkomen niet bekend is, of op de norm ligt', () => {
    expect(omtrek(uitleg({ bijdrageplichtigInkomen: null }))[1]).toBe('. UB Wmo 2015 art. 3.17 lid 1 = 21260')
    expect(omtrek(uitleg({ inkomenOpOfOnderNorm: true }))).toEqual([
      'UB Wmo 2015 art. 3.12 = 0',
      '. UB Wmo 2015 art. 3.12 lid 6',
      ...GRENZEN,
      CAK,
    ])
  })
  it('schrijft het deel in procenten, tot 2018 met een komma', () => {
    const tekst = (jaar: number) => uitleg({ jaar }).stappen?.[0]?.tekst
    expect(tekst(2026)?.nl).toContain('van 10 procent van')
    expect(tekst(2017)?.nl).toContain('van 12,5 procent van')
    expect(tekst(2017)?.en).toContain('of 12.5 percent of')
  })
  it('noemt alleen de grenzen als niet gezegd is of het laag of hoog is', () => {
    expect(omtrek(uitleg({ regime: null }))).toEqual(['UB Wmo 2015 art. 3.11 lid 2 en 3.12 lid 3', ...GRENZEN])
  })
  it.each([-1, 1.5, 32])('weigert %d dagen, en neemt 0 en 31 aan', (dagen) => {
    expect(vraag({ dagen })).toMatchObject({ code: 'ongeldig-aantal-dagen', veld: 'dagen' })
    expect([vraag({ dagen: 0 }).ok, vraag({ dagen: 31 }).ok]).toEqual([true, true])
  })
})

describe('de uitleg van laag of hoog', () => {
  const laagOfHoog = (anders: Partial<Verblijf>) =>
    vastGelukt(
      beschermdWonenLaagOfHoog({
        jaar: 2026,
        maandenVerblijf: 12,
        echtgenootThuis: false,
        kinderenTeOnderhouden: false,
        terugkeerVerwacht: false,
        kortNaHogeBijdrage: false,
        ...anders,
      }),
    ).uitleg
  const BEGIN = '. UB Wmo 2015 art. 3.12 lid 1 onder a = 4 (H) met bron'
  it('noemt bij hoog dat het begin voorbij is', () => {
    expect(omtrek(laagOfHoog({}))).toEqual(['UB Wmo 2015 art. 3.11 lid 1', '. UB Wmo 2015 art. 3.11 lid 1', BEGIN])
    expect(laagOfHoog({}).tekst).toEqual({
      nl: 'U betaalt de hoge bijdrage.',
      en: 'You pay the high contribution.',
    })
  })
  it.each<[Partial<Verblijf>, string]>([
    [{ maandenVerblijf: 3 }, 'lid 1 onder a'],
    [{ echtgenootThuis: true }, 'lid 2'],
    [{ kinderenTeOnderhouden: true }, 'lid 1 onder c'],
    [{ terugkeerVerwacht: true }, 'lid 1 onder d'],
  ])('noemt bij laag door %o %s', (anders, lid) => {
    expect(omtrek(laagOfHoog(anders))).toEqual(['UB Wmo 2015 art. 3.12', `. UB Wmo 2015 art. 3.12 ${lid}`, BEGIN])
    expect(laagOfHoog(anders).tekst).toEqual({
      nl: 'U betaalt de lage bijdrage.',
      en: 'You pay the low contribution.',
    })
  })
  it('weigert een jaar waarvan de duur van het begin niet bekend is', () => {
    expect(
      beschermdWonenLaagOfHoog({
        jaar: 2027,
        maandenVerblijf: 1,
        echtgenootThuis: false,
        kinderenTeOnderhouden: false,
        terugkeerVerwacht: false,
        kortNaHogeBijdrage: false,
      }),
    ).toMatchObject({ ok: false, code: 'waarde-onbekend' })
  })
})

describe('het inkomen voor de hoge bijdrage', () => {
  const inkomen = (anders: Partial<HogeDraagkracht>) =>
    inkomenHogeBijdrage({
      jaar: 2026,
      inkomen: 3_000_000,
      belasting: 500_000,
      nettoArbeid: 1_000_000,
      zakEnKleedgeld: 480_000,
      zorgpremieNaToeslag: 100_000,
      overigeAftrek: 30_000,
      vermogen: 1_000_000,
      ...anders,
    })
  it('legt uit wat overblijft na belasting, wat iemand houdt en wat erbij komt', () => {
    expect(omtrek(vastGelukt(inkomen({})).uitleg)).toEqual([
      'UB Wmo 2015 art. 3.13 lid 1 = 1780000',
      '. UB Wmo 2015 art. 3.13 lid 1 onder a = 2500000',
      '. UB Wmo 2015 art. 3.13 lid 1 onder b = 760000',
      '. UB Wmo 2015 art. 3.13 lid 1 onder c = 40000 (H) met bron',
    ])
  })
  it('mag onder nul liggen, maar een aftrek niet', () => {
    expect(vastGelukt(inkomen({ inkomen: -1 })).uitkomst).toBe(0)
    expect(inkomen({ overigeAftrek: -1 })).toMatchObject({ code: 'ongeldig-bedrag', veld: 'overigeAftrek' })
    expect(inkomen({ inkomen: 0.5 })).toMatchObject({ code: 'ongeldig-bedrag', veld: 'inkomen' })
    expect(inkomen({ overigeAftrek: 0 }).ok).toBe(true)
  })
})
