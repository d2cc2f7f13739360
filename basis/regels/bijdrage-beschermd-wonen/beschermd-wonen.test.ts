import { vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Uitleg } from '../uitleg.ts'
import { type BeschermdWonenInvoer, bijdrageBeschermdWonen } from './beschermd-wonen.ts'
import { BESCHERMD_WONEN_GRENZEN, LAAG_DEEL, LAAG_MAANDEN } from './grenzen.ts'
import { inkomenHogeBijdrage } from './inkomen.ts'
import { beschermdWonenLaagOfHoog, type Verblijf } from './laag-of-hoog.ts'

const basis: BeschermdWonenInvoer = {
  jaar: 2026,
  regime: 'laag',
  bijdrageplichtigInkomen: 6_000_000,
  dagen: null,
  inkomenOpOfOnderNorm: false,
}
const bijdrage = (anders: Partial<BeschermdWonenInvoer> = {}) =>
  vastGelukt(bijdrageBeschermdWonen({ ...basis, ...anders })).uitkomst
const zinnen = (u: Uitleg): string[] => [u.tekst.nl, ...(u.stappen ?? []).flatMap(zinnen)]

describe('lage bijdrage', () => {
  it.each([
    [2026, 6_000_000, 50_000],
    [2026, 1_800_000, 21_260],
    [2026, 20_000_000, 111_580],
    [2015, 6_000_000, 62_500],
    [2018, 6_000_000, 50_000],
    [2022, 1_000_000, 17_400],
  ])('is in %d bij %d cent inkomen %d cent per maand', (jaar, bijdrageplichtigInkomen, perMaand) => {
    expect(bijdrage({ jaar, bijdrageplichtigInkomen })).toMatchObject({ perMaand, bedrag: perMaand })
  })
  it('is zonder gegevens over inkomen het minimum', () => {
    expect(bijdrage({ bijdrageplichtigInkomen: null }).perMaand).toBe(21_260)
  })
})

describe('hoge bijdrage', () => {
  const hoog = { regime: 'hoog' } as const
  it.each([
    [2_400_000, 200_000],
    [6_000_000, 306_180],
    [0, 0],
    [-100_000, 0],
    [100_007, 8334],
  ])('is bij %d cent inkomen %d cent per maand', (bijdrageplichtigInkomen, perMaand) => {
    expect(bijdrage({ ...hoog, bijdrageplichtigInkomen }).perMaand).toBe(perMaand)
  })
  it('is zonder gegevens over inkomen niets', () => {
    expect(bijdrage({ ...hoog, bijdrageplichtigInkomen: null }).perMaand).toBe(0)
  })
  it('telt voor een deel van de maand de dagen, en nooit meer dan de maand', () => {
    const maand = { ...hoog, bijdrageplichtigInkomen: 2_400_000 }
    expect(bijdrage({ ...maand, dagen: 15 })).toMatchObject({ perMaand: 200_000, bedrag: 98_630 })
    expect(bijdrage({ ...maand, dagen: 0 }).bedrag).toBe(0)
    expect(bijdrage({ ...maand, dagen: 31 }).bedrag).toBe(200_000)
  })
})

describe('beschermd wonen', () => {
  it('kost niets bij een inkomen op of onder de norm', () => {
    const { uitkomst, uitleg } = vastGelukt(bijdrageBeschermdWonen({ ...basis, inkomenOpOfOnderNorm: true }))
    expect(uitkomst).toMatchObject({ perMaand: 0, bedrag: 0 })
    expect(uitleg.stappen?.[0]?.artikel).toBe('UB Wmo 2015 art. 3.12 lid 6')
  })
  it('geeft alleen de grenzen als niet gezegd is of het laag of hoog is', () => {
    const { uitkomst, uitleg } = vastGelukt(bijdrageBeschermdWonen({ ...basis, regime: null }))
    expect(uitkomst).toEqual({ laagMin: 21_260, laagMax: 111_580, hoogMax: 306_180, perMaand: null, bedrag: null })
    expect(uitleg.stappen?.[0]).toMatchObject({ bron: 'Stcrt. 2025, 35082', zekerheid: 'H' })
  })
  it.each([2016, 2023, 2027])('weigert %d: die bedragen vonden wij niet', (jaar) => {
    expect(bijdrageBeschermdWonen({ ...basis, jaar })).toMatchObject({ ok: false, code: 'waarde-onbekend' })
  })
  it.each([2014, 0, Number.NaN])('weigert %d: toen gold dit niet', (jaar) => {
    expect(bijdrageBeschermdWonen({ ...basis, jaar })).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
  })
  it('weigert een inkomen met delen van centen en een maand van 32 dagen', () => {
    expect(bijdrageBeschermdWonen({ ...basis, bijdrageplichtigInkomen: 0.5 })).toMatchObject({
      code: 'ongeldig-bedrag',
    })
    expect(bijdrageBeschermdWonen({ ...basis, dagen: 32 })).toMatchObject({ code: 'ongeldig-aantal-dagen' })
  })
  it('blijft altijd binnen de grenzen en stijgt met het inkomen', () => {
    const jaren = fc.constantFrom(2015, 2017, 2018, 2019, 2020, 2021, 2022, 2024, 2025, 2026)
    const cent = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(jaren, fc.constantFrom('laag', 'hoog'), cent, cent, (jaar, regime, inkomen, meer) => {
        const een = bijdrage({ jaar, regime, bijdrageplichtigInkomen: inkomen })
        const twee = bijdrage({ jaar, regime, bijdrageplichtigInkomen: inkomen + meer })
        const [min, max] = regime === 'laag' ? [een.laagMin, een.laagMax] : [0, een.hoogMax]
        expect(een.perMaand).toBeGreaterThanOrEqual(min)
        expect(een.perMaand).toBeLessThanOrEqual(max)
        expect(twee.perMaand).toBeGreaterThanOrEqual(een.perMaand ?? 0)
      }),
    )
  })
  it.each([BESCHERMD_WONEN_GRENZEN, LAAG_DEEL, LAAG_MAANDEN])('heeft een bron bij elk getal: $naam.nl', ({ rijen }) => {
    for (const rij of rijen) expect([rij.bron !== '', rij.zekerheid]).toEqual([true, expect.stringMatching(/^[HM]$/)])
  })
})

describe('laag of hoog', () => {
  const verblijf: Verblijf = {
    jaar: 2026,
    maandenVerblijf: 12,
    echtgenootThuis: false,
    kinderenTeOnderhouden: false,
    terugkeerVerwacht: false,
    kortNaHogeBijdrage: false,
  }
  const regime = (anders: Partial<Verblijf>) =>
    vastGelukt(beschermdWonenLaagOfHoog({ ...verblijf, ...anders })).uitkomst
  it.each<[string, Partial<Verblijf>, string]>([
    ['wie er lang woont', {}, 'hoog'],
    ['de eerste vier maanden', { maandenVerblijf: 3 }, 'laag'],
    ['na vier maanden', { maandenVerblijf: 4 }, 'hoog'],
    ['in 2018 de eerste zes maanden', { jaar: 2018, maandenVerblijf: 5 }, 'laag'],
    ['kort na een ander verblijf met de hoge bijdrage', { maandenVerblijf: 1, kortNaHogeBijdrage: true }, 'hoog'],
    ['een partner thuis', { echtgenootThuis: true }, 'laag'],
    ['kinderen om voor te zorgen', { kinderenTeOnderhouden: true }, 'laag'],
    ['wie snel weer zelf gaat wonen', { terugkeerVerwacht: true }, 'laag'],
  ])('%s (%o): %s', (_naam, anders, verwacht) => {
    expect(regime(anders)).toBe(verwacht)
  })
  it('noemt de reden met het artikel', () => {
    const { uitleg } = vastGelukt(beschermdWonenLaagOfHoog({ ...verblijf, kinderenTeOnderhouden: true }))
    expect(zinnen(uitleg)).toContain('U zorgt voor kinderen.')
    expect(uitleg.stappen?.[0]?.artikel).toBe('UB Wmo 2015 art. 3.12 lid 1 onder c')
  })
})

describe('inkomen voor de hoge bijdrage', () => {
  const draagkracht = {
    jaar: 2026,
    inkomen: 3_000_000,
    belasting: 500_000,
    nettoArbeid: 1_000_000,
    zakEnKleedgeld: 480_000,
    zorgpremieNaToeslag: 100_000,
    overigeAftrek: 0,
    vermogen: 1_000_000,
  }
  it('is inkomen min belasting, min wat iemand mag houden, plus een deel van het vermogen', () => {
    expect(vastGelukt(inkomenHogeBijdrage(draagkracht)).uitkomst).toBe(
      3_000_000 - 500_000 - 150_000 - 480_000 - 100_000 + 40_000,
    )
  })
  it('is nooit minder dan niets', () => {
    expect(vastGelukt(inkomenHogeBijdrage({ ...draagkracht, inkomen: 0 })).uitkomst).toBe(0)
  })
  it('telde tot 2019 acht procent van het vermogen mee', () => {
    expect(vastGelukt(inkomenHogeBijdrage({ ...draagkracht, jaar: 2018 })).uitkomst).toBe(1_850_000)
  })
  it('noemt het veld dat niet klopt', () => {
    expect(inkomenHogeBijdrage({ ...draagkracht, belasting: -1 })).toMatchObject({ veld: 'belasting' })
    expect(inkomenHogeBijdrage({ ...draagkracht, jaar: 2027 })).toMatchObject({ code: 'waarde-onbekend' })
  })
})
