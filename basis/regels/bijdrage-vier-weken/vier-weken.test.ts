import { datum as d, type Eurocent, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Huishoudstand } from '../bijdrage/invoer.ts'
import type { Uitleg } from '../uitleg.ts'
import { GEEN_PERIODEKEUZES, type PeriodeInvoer } from './invoer.ts'
import { bijdrageperiode } from './periode.ts'
import { BASISBEDRAG, INKOMENSGRENS, KORTING, OPSLAG } from './tarieven.ts'
import { bijdrageVierWeken } from './vier-weken.ts'

const alleen = (aow: boolean): Huishoudstand => ({ soort: 'eenpersoons', aow })
const samen = (metAow: 0 | 1 | 2): Huishoudstand => ({ soort: 'meerpersoons', metAow })
const basis: PeriodeInvoer = {
  jaar: 2018,
  huishouden: alleen(false),
  inkomen: 3_000_000,
  vermogen: 0,
  kostprijs: null,
  verordening: GEEN_PERIODEKEUZES,
  minderjarig: false,
  voorzieningen: ['dienst'],
}
const berekening = (anders: Partial<PeriodeInvoer> = {}) => vastGelukt(bijdrageVierWeken({ ...basis, ...anders }))
const bijdrage = (anders: Partial<PeriodeInvoer> = {}) => berekening(anders).uitkomst
const zinnen = (u: Uitleg): string[] => [u.tekst.nl, ...(u.stappen ?? []).flatMap(zinnen)]
const keuze = (anders: Partial<PeriodeInvoer['verordening']>) => ({ ...GEEN_PERIODEKEUZES, ...anders })

describe('naar inkomen, 2007 tot 2019', () => {
  it.each<[number, Huishoudstand, Eurocent, Eurocent]>([
    [2011, alleen(false), 2_263_600, 1193],
    [2011, alleen(true), 1_583_900, 1193],
    [2011, samen(1), 3_000_000, 3324],
    [2014, alleen(true), 2_000_000, 4013],
    [2014, samen(2), 2_295_700, 1822],
    [2015, samen(1), 2_791_700, 2760],
    [2016, alleen(false), 2_500_000, 4841],
    [2016, samen(2), 3_000_000, 10_425],
    [2017, samen(0), 4_000_000, 4808],
    [2018, alleen(true), 1_747_500, 1761],
    [2018, samen(2), 2_412_800, 1760],
  ])('vraagt in %d van %o bij %d cent inkomen %d cent', (jaar, huishouden, inkomen, maximaal) => {
    expect(bijdrage({ jaar, huishouden, inkomen })).toMatchObject({ maximaal, verschuldigd: maximaal, zeker: true })
  })
  it('vraagt alleen het vaste bedrag als het inkomen niet bekend is', () => {
    expect(bijdrage({ inkomen: null })).toMatchObject({ maximaal: 1760, bijdrageplichtigInkomen: null })
    expect(bijdrage({ jaar: 2011, inkomen: null })).toMatchObject({ maximaal: 1193, voorKorting: 1780 })
  })
  it('trekt tot 2015 een derde af en daarna niet meer', () => {
    expect(bijdrage({ jaar: 2014, inkomen: 0 })).toMatchObject({
      kortingPercentage: 33,
      voorKorting: 1900,
      maximaal: 1273,
    })
    expect(bijdrage({ jaar: 2015, inkomen: 0 })).toMatchObject({
      kortingPercentage: 0,
      voorKorting: 1940,
      maximaal: 1940,
    })
  })
  it('rekent het jaarbedrag uit het bedrag van voor de afronding', () => {
    expect(bijdrage({ jaar: 2011, inkomen: 0 }).perJaar).toBe(15_504)
    expect(bijdrage({ jaar: 2016, inkomen: 0 }).perJaar).toBe(25_220)
  })
  it('telt een deel van het vermogen mee als inkomen, in 2011 nog niet', () => {
    expect(bijdrage({ jaar: 2014, vermogen: 1_000_000, inkomen: 2_000_000 }).bijdrageplichtigInkomen).toBe(2_080_000)
    expect(bijdrage({ jaar: 2011, vermogen: 1_000_000, inkomen: 2_000_000 }).bijdrageplichtigInkomen).toBe(2_000_000)
  })
})

describe('de compensatie van 2018 voor ouderen met spaargeld', () => {
  const oud = { huishouden: alleen(true), inkomen: 1_800_000, vermogen: 1_000_000 }
  it('verlaagt het inkomen met 12 procent van het vermogen, hoogstens 2.700 euro', () => {
    expect(bijdrage(oud).bijdrageplichtigInkomen).toBe(1_800_000 + 80_000 - 120_000)
    expect(bijdrage({ ...oud, vermogen: 5_000_000 }).bijdrageplichtigInkomen).toBe(1_800_000 + 400_000 - 270_000)
  })
  it('geldt niet boven de grens, niet onder de AOW-leeftijd en niet in 2016', () => {
    expect(bijdrage({ ...oud, inkomen: 2_047_500 }).bijdrageplichtigInkomen).toBe(2_127_500)
    expect(bijdrage({ ...oud, inkomen: 2_047_499 }).bijdrageplichtigInkomen).toBe(2_007_499)
    expect(bijdrage({ ...oud, huishouden: alleen(false) }).bijdrageplichtigInkomen).toBe(1_880_000)
    expect(bijdrage({ ...oud, jaar: 2016 }).bijdrageplichtigInkomen).toBe(1_880_000)
  })
  it('vraagt bij twee mensen naar ieder apart en zegt het als dat niet bekend is', () => {
    const paar = { huishouden: samen(2), inkomen: 3_000_000, vermogen: 1_000_000 }
    const onbekend = berekening(paar)
    expect(onbekend.uitkomst).toMatchObject({ bijdrageplichtigInkomen: 3_080_000, zeker: false })
    expect(zinnen(onbekend.uitleg).join(' ')).toContain('misschien telt minder mee')
    const ouderen = [
      { inkomen: 1_800_000, vermogen: 600_000 },
      { inkomen: 1_200_000, vermogen: 400_000 },
    ]
    expect(bijdrage({ ...paar, ouderen })).toMatchObject({ bijdrageplichtigInkomen: 2_960_000, zeker: true })
  })
})

describe('getallen zonder bron', () => {
  it('maken de uitkomst onzeker, en de uitleg zegt dat', () => {
    const onzeker = berekening({ jaar: 2017, huishouden: alleen(false), inkomen: 2_500_000 })
    expect(onzeker.uitkomst.zeker).toBe(false)
    expect(zinnen(onzeker.uitleg).join(' ')).toContain('Niet zeker')
  })
  it('maken niets onzeker als zij niet nodig zijn', () => {
    expect(bijdrage({ jaar: 2017, huishouden: alleen(false), inkomen: null })).toMatchObject({
      maximaal: 1750,
      zeker: true,
    })
    expect(bijdrage({ jaar: 2017, huishouden: alleen(true) }).zeker).toBe(true)
  })
  it.each([2007, 2010, 2012, 2013])('ontbreken in %d: dan geen uitkomst', (jaar) => {
    expect(bijdrageVierWeken({ ...basis, jaar })).toMatchObject({ ok: false, code: 'waarde-onbekend', veld: 'jaar' })
  })
})

describe('2019', () => {
  it('is een bedrag voor iedereen, ook bij een hoog inkomen', () => {
    expect(bijdrage({ jaar: 2019, inkomen: 9_000_000 })).toMatchObject({ maximaal: 1750, reden: null })
    expect(bijdrage({ jaar: 2019, huishouden: samen(2) }).maximaal).toBe(1750)
  })
  it('is niets voor een paar van wie een de AOW-leeftijd nog niet heeft', () => {
    expect(bijdrage({ jaar: 2019, huishouden: samen(1) })).toMatchObject({
      maximaal: 0,
      reden: 'meerpersoonshuishouden-niet-AOW',
    })
    expect(bijdrage({ jaar: 2018, huishouden: samen(1), inkomen: 4_000_000 }).reden).toBeNull()
  })
})

describe('geen bijdrage', () => {
  it.each<[string, number, Partial<PeriodeInvoer>, string | null]>([
    ['voor een rolstoel', 2011, { voorzieningen: ['rolstoel'] }, 'rolstoel'],
    ['voor een rolstoel naast hulp wel', 2011, { voorzieningen: ['rolstoel', 'dienst'] }, null],
    ['zonder hulp', 2015, { voorzieningen: [] }, 'geen-voorziening'],
    ['voor een kind', 2014, { minderjarig: true }, 'minderjarige'],
    [
      'voor een woningaanpassing voor een kind betalen ouders als de gemeente dat koos',
      2016,
      {
        minderjarig: true,
        voorzieningen: ['woningaanpassing'],
        verordening: keuze({ ouderbijdrageWoningaanpassing: true }),
      },
      null,
    ],
    ['naast een bijdrage voor wonen met zorg', 2015, { bwOfWlzBijdrage: true }, 'bijdrage-bw-of-wlz'],
    ['na twee nachten opvang', 2014, { nachtenOpvangAaneengesloten: 2 }, 'opvang-twee-nachten'],
    ['na een nacht opvang wel', 2014, { nachtenOpvangAaneengesloten: 1 }, null],
    ['in beschermd wonen', 2018, { voorzieningen: ['beschermd-wonen'] }, 'beschermd-wonen-of-opvang'],
    ['bij gevaar voor een kind', 2015, { collegeoordeel: 'veiligheid-minderjarige' }, 'veiligheid-minderjarige'],
    ['als iemand niet kan betalen, vanaf 2018', 2018, { collegeoordeel: 'betalingscapaciteit' }, 'betalingscapaciteit'],
    ['als iemand niet kan betalen, in 2015 nog niet', 2015, { collegeoordeel: 'betalingscapaciteit' }, null],
    ['onder de grens van de gemeente', 2018, { verordening: keuze({ nihilTot: 3_000_000 }) }, 'minima'],
    ['boven de grens van de gemeente wel', 2018, { verordening: keuze({ nihilTot: 2_999_999 }) }, null],
  ])('%s (%d)', (_naam, jaar, anders, reden) => {
    const { uitkomst, uitleg } = berekening({ jaar, ...anders })
    expect(uitkomst.reden).toBe(reden)
    expect(uitkomst.verschuldigd === 0).toBe(reden !== null)
    if (reden !== null) expect(uitleg.stappen?.[0]?.artikel).toMatch(/art\. /)
  })
})

describe('wat de gemeente koos', () => {
  it('mag lager zijn: een lager bedrag, een lager deel of een hogere grens', () => {
    expect(bijdrage({ verordening: keuze({ basis: 1173 }) }).maximaal).toBe(8026)
    expect(bijdrage({ verordening: keuze({ opslag: 100 }) }).maximaal).toBe(7242)
    expect(bijdrage({ verordening: keuze({ grensHoger: 100_000 }) }).maximaal).toBe(7651)
    expect(bijdrage({ verordening: keuze({ basis: 0, opslag: 0 }) }).maximaal).toBe(0)
  })
  it('mag nooit hoger zijn dan de wet', () => {
    expect(bijdrage({ verordening: keuze({ basis: 5000, opslag: 500 }) }).maximaal).toBe(8613)
  })
})

describe('invoer die niet klopt', () => {
  it.each<[string, Partial<PeriodeInvoer>]>([
    ['inkomen', { inkomen: 10.5 }],
    ['inkomen', { inkomen: Number.MAX_SAFE_INTEGER }],
    ['vermogen', { vermogen: -1 }],
    ['kostprijs', { kostprijs: -1 }],
    ['basis', { verordening: keuze({ basis: -1 }) }],
    ['opslag', { verordening: keuze({ opslag: Number.NaN }) }],
  ])('wordt geweigerd met de naam van het veld: %s', (veld, anders) => {
    expect(bijdrageVierWeken({ ...basis, ...anders })).toMatchObject({ ok: false, code: 'ongeldig-bedrag', veld })
  })
  it.each([2006, 2020, 0, 1.5, Number.NaN, 123_456])('weigert het jaar %d', (jaar) => {
    expect(bijdrageVierWeken({ ...basis, jaar })).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
  })
})

describe('perioden van vier weken', () => {
  it.each([
    ['2015-01-01', { jaar: 2015, nummer: 1, begin: '2014-12-29', eind: '2015-01-25' }],
    ['2016-01-03', { jaar: 2015, nummer: 13, begin: '2015-11-30', eind: '2016-01-03' }],
    ['2018-12-31', { jaar: 2019, nummer: 1, begin: '2018-12-31', eind: '2019-01-27' }],
    ['2019-12-29', { jaar: 2019, nummer: 13, begin: '2019-12-02', eind: '2019-12-29' }],
  ])('%s valt in %o', (dag, periode) => {
    expect(bijdrageperiode(d(dag))).toEqual(periode)
  })
  it('zijn er niet voor 2015 en niet na 29 december 2019', () => {
    expect(bijdrageperiode(d('2014-12-31'))).toBeNull()
    expect(bijdrageperiode(d('2019-12-30'))).toBeNull()
    expect(bijdrageperiode(d('2026-01-01'))).toBeNull()
  })
  it('sluiten op elkaar aan en duren vier of vijf weken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1788 }), (n) => {
        const periode = bijdrageperiode(plusDagen(d('2015-01-01'), n))
        const volgende = periode && bijdrageperiode(plusDagen(periode.eind, 1))
        if (volgende) expect(volgende.begin).toBe(plusDagen(periode.eind, 1))
        expect([27, 34]).toContain(periode && (Date.parse(periode.eind) - Date.parse(periode.begin)) / 86_400_000)
      }),
    )
  })
})

describe('altijd', () => {
  const jaren = fc.constantFrom(2011, 2014, 2015, 2016, 2017, 2018, 2019)
  const huishoudens = fc.constantFrom(alleen(true), alleen(false), samen(0), samen(1), samen(2))
  const cent = fc.integer({ min: 0, max: 20_000_000 })
  it('is de bijdrage niet negatief en niet hoger dan de kostprijs', () => {
    fc.assert(
      fc.property(jaren, huishoudens, cent, cent, cent, (jaar, huishouden, inkomen, vermogen, kostprijs) => {
        const { verschuldigd, maximaal } = bijdrage({ jaar, huishouden, inkomen, vermogen, kostprijs })
        expect(verschuldigd).toBeGreaterThanOrEqual(0)
        expect(verschuldigd).toBeLessThanOrEqual(Math.min(kostprijs, maximaal))
      }),
    )
  })
  it('betaalt wie meer verdient niet minder', () => {
    fc.assert(
      fc.property(jaren, huishoudens, cent, cent, (jaar, huishouden, inkomen, meer) => {
        const laag = bijdrage({ jaar, huishouden, inkomen })
        const hoog = bijdrage({ jaar, huishouden, inkomen: inkomen + meer })
        expect(hoog.maximaal).toBeGreaterThanOrEqual(laag.maximaal)
      }),
    )
  })
  it('is een hele cent, en dertien perioden wijken hoogstens zeven cent af van het jaarbedrag', () => {
    fc.assert(
      fc.property(jaren, huishoudens, cent, (jaar, huishouden, inkomen) => {
        const { maximaal, perJaar } = bijdrage({ jaar, huishouden, inkomen })
        expect(Number.isInteger(maximaal)).toBe(true)
        expect(Math.abs(13 * maximaal - perJaar)).toBeLessThanOrEqual(7)
      }),
    )
  })
})

it.each([...Object.values(BASISBEDRAG), ...Object.values(INKOMENSGRENS), OPSLAG, KORTING])(
  'elk getal heeft een bron en een zekerheid: $naam.nl',
  ({ rijen }) => {
    for (const [i, rij] of rijen.entries()) {
      expect(rij.bron).not.toBe('')
      expect(['H', 'M', 'unverified']).toContain(rij.zekerheid)
      expect(rijen[i - 1]?.tot ?? '').toSatisfy((vorige: string) => vorige < rij.vanaf)
    }
  },
)
it('een uitkomst blijft na bewaren dezelfde, met de versie van de tekst waarmee zij gemaakt is', () => {
  const gemaakt = berekening({ jaar: 2016 })
  expect(gemaakt.versie).toBe('eigen-bijdrage-vier-weken/2015-01-01/1')
  expect(JSON.parse(JSON.stringify(gemaakt))).toEqual(gemaakt)
})
