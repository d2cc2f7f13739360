import { datum as d, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Uitleg } from '../uitleg.ts'
import { abonnementstariefMaand } from './abonnementstarief.ts'
import { aowDatum, heeftAowLeeftijd } from './aow.ts'
import {
  type BijdrageInvoer,
  type BijdrageVerordening,
  GEEN_EIGEN_KEUZES,
  huishoudstandOp,
  isMinderjarig,
} from './invoer.ts'
import type { Vrijstelling } from './maand.ts'
import { ABONNEMENTSTARIEF } from './tarief.ts'
import { VRIJSTELLINGEN } from './vrijstellingen.ts'

const alleen: BijdrageInvoer = {
  maand: d('2026-03-01'),
  huishouden: { soort: 'eenpersoons', aow: false },
  minderjarig: false,
  voorzieningen: ['dienst'],
  verordening: GEEN_EIGEN_KEUZES,
}
const samen: BijdrageInvoer = { ...alleen, huishouden: { soort: 'meerpersoons', metAow: 2 } }
const metKeuze = (keuze: Partial<BijdrageVerordening>) => ({ ...GEEN_EIGEN_KEUZES, ...keuze })
const bijdrage = (anders: Partial<BijdrageInvoer> = {}) =>
  vastGelukt(abonnementstariefMaand({ ...alleen, ...anders })).uitkomst
const zinnen = (u: Uitleg): string[] => [u.tekst.nl, ...(u.stappen ?? []).flatMap(zinnen)]

describe('eigen bijdrage per maand', () => {
  it.each([
    ['2020-01-31', 1900],
    ['2023-12-01', 1900],
    ['2024-01-01', 2060],
    ['2025-06-15', 2100],
    ['2026-12-31', 2180],
  ])('kent het bedrag van %s', (maand, bedrag) => {
    expect(bijdrage({ maand: d(maand) })).toEqual({ bedrag, reden: null, verschuldigdDoor: 'client' })
  })
  it('is een bedrag voor alle voorzieningen samen', () => {
    expect(bijdrage({ voorzieningen: ['dienst', 'hulpmiddel', 'woningaanpassing'] }).bedrag).toBe(2180)
  })
  it('weigert een jaar waarvan het bedrag nog niet bekend is', () => {
    expect(abonnementstariefMaand({ ...alleen, maand: d('2027-01-01') })).toMatchObject({
      ok: false,
      code: 'bedrag-nog-onbekend',
    })
  })
  it('weigert een maand van voor het abonnementstarief', () => {
    expect(abonnementstariefMaand({ ...alleen, maand: d('2019-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
  it('zegt dat het een verwachting is en dat het CAK vaststelt', () => {
    const { uitleg, versie } = vastGelukt(abonnementstariefMaand(alleen))
    expect(uitleg.tekst.nl).toMatch(/^Wij verwachten dat u over maart 2026 €\s21,80 betaalt\.$/)
    expect(uitleg).toMatchObject({ waarde: 2180, soort: 'bedrag' })
    expect(zinnen(uitleg)).toContain('Het CAK stelt de bijdrage vast en stuurt de rekening.')
    expect(uitleg.stappen?.[0]).toMatchObject({ bron: 'Stcrt. 2025, 35082', zekerheid: 'H' })
    expect(versie).toBe('abonnementstarief-maand/2026-01-01/1')
  })
  it('heeft een bron en zekerheid bij elk bedrag, en geen gaten', () => {
    for (const [i, rij] of ABONNEMENTSTARIEF.rijen.entries()) {
      expect(rij.bron).not.toBe('')
      expect(rij.zekerheid).toBe('H')
      const volgende = ABONNEMENTSTARIEF.rijen[i + 1]
      if (volgende && rij.tot) expect(volgende.vanaf).toBe(plusDagen(rij.tot, 1))
    }
  })
})

describe('lager bedrag van de gemeente', () => {
  it('geldt in plaats van het bedrag uit de wet', () => {
    expect(bijdrage({ verordening: metKeuze({ bedragPerMaand: 1000 }) }).bedrag).toBe(1000)
    expect(bijdrage({ verordening: metKeuze({ bedragPerMaand: 0 }) }).bedrag).toBe(0)
  })
  it('kan nooit hoger zijn dan de wet, en de uitleg zegt dat', () => {
    const invoer = { ...alleen, verordening: metKeuze({ bedragPerMaand: 3000 }) }
    const { uitkomst, uitleg } = vastGelukt(abonnementstariefMaand(invoer))
    expect(uitkomst.bedrag).toBe(2180)
    expect(zinnen(uitleg).join(' ')).toContain('dus dat telt niet')
  })
})

describe('geen bijdrage', () => {
  const minima = metKeuze({ minima: { ongehuwdOnderAow: 2_000_000, ongehuwdAow: 2_200_000, gehuwdAow: 3_000_000 } })
  const gevallen: [string, Vrijstelling, BijdrageInvoer][] = [
    ['in april 2020', 'april-mei-2020', { ...alleen, maand: d('2020-04-10') }],
    ['in mei 2020', 'april-mei-2020', { ...alleen, maand: d('2020-05-01') }],
    ['voor een kind', 'minderjarige', { ...alleen, minderjarig: true, voorzieningen: ['hulpmiddel'] }],
    ['voor alleen een rolstoel', 'rolstoel', { ...alleen, voorzieningen: ['rolstoel'] }],
    ['zonder voorziening', 'geen-voorziening', { ...alleen, voorzieningen: [] }],
    ['voor beschermd wonen', 'beschermd-wonen-of-opvang', { ...alleen, voorzieningen: ['beschermd-wonen'] }],
    ['voor opvang', 'beschermd-wonen-of-opvang', { ...alleen, voorzieningen: ['opvang'] }],
    [
      'voor vervoer met een eigen bijdrage',
      'vervoer-eigen-bijdrage',
      { ...alleen, voorzieningen: ['vervoer'], verordening: metKeuze({ vervoerEigenBijdrage: true }) },
    ],
    ['naast een bijdrage voor BW of Wlz', 'bijdrage-bw-of-wlz', { ...samen, bwOfWlzBijdrage: true }],
    ['na twee nachten opvang', 'opvang-twee-nachten', { ...alleen, nachtenOpvangAaneengesloten: 2 }],
    [
      'als beiden geen AOW hebben',
      'meerpersoonshuishouden-niet-AOW',
      { ...samen, huishouden: { soort: 'meerpersoons', metAow: 0 } },
    ],
    [
      'als een van beiden geen AOW heeft',
      'meerpersoonshuishouden-niet-AOW',
      { ...samen, huishouden: { soort: 'meerpersoons', metAow: 1 } },
    ],
    ['bij gevaar voor een kind', 'veiligheid-minderjarige', { ...alleen, collegeoordeel: 'veiligheid-minderjarige' }],
    ['als iemand niet kan betalen', 'betalingscapaciteit', { ...alleen, collegeoordeel: 'betalingscapaciteit' }],
    ['als betalen de hulp in de weg staat', 'integrale-aanpak', { ...alleen, collegeoordeel: 'integrale-aanpak' }],
    ['bij een laag inkomen', 'minima', { ...alleen, verordening: minima, bijdrageplichtigInkomen: 2_000_000 }],
    [
      'bij een laag inkomen met AOW',
      'minima',
      {
        ...alleen,
        huishouden: { soort: 'eenpersoons', aow: true },
        verordening: minima,
        bijdrageplichtigInkomen: 2_100_000,
      },
    ],
    ['bij een laag inkomen samen', 'minima', { ...samen, verordening: minima, bijdrageplichtigInkomen: 2_900_000 }],
    [
      'als het CAK geen inkomen kent',
      'minima-geen-gegevens',
      { ...alleen, verordening: minima, bijdrageplichtigInkomen: null },
    ],
  ]
  it.each(gevallen)('%s', (_naam, reden, invoer) => {
    const { uitkomst, uitleg } = vastGelukt(abonnementstariefMaand(invoer))
    expect(uitkomst).toEqual({ bedrag: 0, reden, verschuldigdDoor: null })
    expect(uitleg.stappen?.[0]?.artikel).toBe(VRIJSTELLINGEN[reden].artikel)
  })
  it('zonder bekend inkomen pas sinds 2026: daarvoor het hele bedrag', () => {
    const onbekend = { verordening: minima, bijdrageplichtigInkomen: null }
    expect(bijdrage({ ...onbekend, maand: d('2025-12-31') })).toMatchObject({ bedrag: 2100, reden: null })
    expect(bijdrage({ ...onbekend, maand: d('2026-01-01') }).reden).toBe('minima-geen-gegevens')
  })
  it('niet in maart en juni 2020', () => {
    expect(bijdrage({ maand: d('2020-03-31') }).bedrag).toBe(1900)
    expect(bijdrage({ maand: d('2020-06-01') }).bedrag).toBe(1900)
  })
  it('niet voor wie naast de rolstoel andere hulp heeft', () => {
    expect(bijdrage({ voorzieningen: ['rolstoel', 'dienst'] }).reden).toBeNull()
  })
  it('niet voor vervoer dat gewoon meetelt', () => {
    expect(bijdrage({ voorzieningen: ['vervoer'] }).bedrag).toBe(2180)
  })
  it('niet na een nacht opvang', () => {
    expect(bijdrage({ nachtenOpvangAaneengesloten: 1 }).bedrag).toBe(2180)
  })
  it('niet boven de grens voor lage inkomens', () => {
    expect(bijdrage({ verordening: minima, bijdrageplichtigInkomen: 2_000_001 }).bedrag).toBe(2180)
    expect(bijdrage({ bijdrageplichtigInkomen: null }).bedrag).toBe(2180)
  })
  it('maar wij weten het inkomen vaak niet: dan het hele bedrag met een waarschuwing', () => {
    const { uitkomst, uitleg } = vastGelukt(abonnementstariefMaand({ ...alleen, verordening: minima }))
    expect(uitkomst.bedrag).toBe(2180)
    expect(zinnen(uitleg)).toContain('Heeft u een laag inkomen? Dan betaalt u misschien niets. Het CAK kijkt daarnaar.')
  })
})

describe('woningaanpassing voor een kind', () => {
  const kind: BijdrageInvoer = {
    ...alleen,
    minderjarig: true,
    voorzieningen: ['woningaanpassing'],
    verordening: metKeuze({ ouderbijdrageWoningaanpassing: true }),
    ouders: { soort: 'eenpersoons', aow: false },
  }
  it('betalen de ouders als de verordening dat zegt', () => {
    expect(bijdrage(kind)).toEqual({ bedrag: 2180, reden: null, verschuldigdDoor: 'ouders' })
    expect(vastGelukt(abonnementstariefMaand(kind)).uitleg.tekst.nl).toContain('de ouders')
  })
  it('betalen de ouders niet als zij samen zijn en een van hen geen AOW heeft', () => {
    expect(bijdrage({ ...kind, ouders: { soort: 'meerpersoons', metAow: 1 } }).reden).toBe(
      'meerpersoonshuishouden-niet-AOW',
    )
  })
  it('is vrij als de verordening niets over ouders zegt, of als het iets anders is', () => {
    expect(bijdrage({ ...kind, verordening: GEEN_EIGEN_KEUZES }).reden).toBe('minderjarige')
    expect(bijdrage({ ...kind, voorzieningen: ['hulpmiddel'] }).reden).toBe('minderjarige')
  })
  it('vraagt naar de ouders als die niet zijn ingevuld', () => {
    const { ouders: _weg, ...zonder } = kind
    expect(abonnementstariefMaand(zonder)).toMatchObject({ code: 'ouders-onbekend' })
  })
})

describe('begin en einde van gebruik', () => {
  const vanaf = (begin: string, eind: string | null, maand: string) =>
    bijdrage({ gebruik: { begin: d(begin), eind: eind === null ? null : d(eind) }, maand: d(maand) })
  it('kost niets in de maand van de start, wel in de maand erna', () => {
    expect(vanaf('2026-03-02', null, '2026-03-31').reden).toBe('nog-niet-begonnen')
    expect(vanaf('2026-03-02', null, '2026-04-01').bedrag).toBe(2180)
  })
  it('kost meteen iets als de start op de eerste van de maand valt', () => {
    expect(vanaf('2026-03-01', null, '2026-03-15').bedrag).toBe(2180)
  })
  it('kost voor een deel van de laatste maand het hele bedrag, en daarna niets', () => {
    expect(vanaf('2026-01-01', '2026-05-03', '2026-05-01').bedrag).toBe(2180)
    expect(vanaf('2026-01-01', '2026-05-01', '2026-05-31').bedrag).toBe(2180)
    expect(vanaf('2026-01-01', '2026-05-03', '2026-06-01').reden).toBe('gebruik-gestopt')
  })
})

describe('AOW-leeftijd', () => {
  it.each([
    ['1947-12-31', '2012-12-31'],
    ['1948-06-01', '2013-07-01'],
    ['1950-11-01', '2016-05-01'],
    ['1953-08-31', '2019-12-31'],
    ['1956-05-20', '2022-12-20'],
    ['1956-08-31', '2023-07-01'],
    ['1959-01-01', '2026-01-01'],
    ['1960-12-31', '2027-12-31'],
    ['1961-01-01', '2028-04-01'],
    ['1964-09-30', '2031-12-30'],
  ])('wie op %s geboren is bereikt die op %s', (geboren, dag) => {
    expect(vastGelukt(aowDatum({ geboren: d(geboren) })).uitkomst).toBe(dag)
  })
  it('is nog niet bekend voor jonge mensen', () => {
    expect(aowDatum({ geboren: d('1964-10-01') })).toMatchObject({ code: 'aow-leeftijd-onbekend' })
  })
  it('noemt bij 2026 en later dat de bron niet de wet zelf is', () => {
    const zekerheid = (geboren: string) => vastGelukt(aowDatum({ geboren: d(geboren) })).uitleg.stappen?.[0]?.zekerheid
    expect([zekerheid('1959-01-01'), zekerheid('1958-01-01')]).toEqual(['M', 'H'])
  })
  it('is op een bekende dag nog niet bereikt door wie jong is', () => {
    expect(heeftAowLeeftijd(d('1990-01-01'), d('2026-01-01'))).toEqual({ ok: true, waarde: false })
    expect(heeftAowLeeftijd(d('1990-01-01'), d('2031-12-31'))).toEqual({ ok: true, waarde: false })
    expect(heeftAowLeeftijd(d('1990-01-01'), d('2032-01-01'))).toMatchObject({ ok: false })
    expect(heeftAowLeeftijd(d('1940-01-01'), d('2032-01-01'))).toEqual({ ok: true, waarde: true })
  })
  it('bepaalt wie van een paar de AOW heeft, op de dag zelf al', () => {
    const paar = { client: d('1950-01-01'), partner: d('1959-03-01') }
    expect(huishoudstandOp(paar, d('2026-02-28'))).toMatchObject({ waarde: { metAow: 1 } })
    expect(huishoudstandOp(paar, d('2026-03-01'))).toMatchObject({ waarde: { metAow: 2 } })
    expect(huishoudstandOp({ client: d('1990-01-01'), partner: d('1991-01-01') }, d('2026-03-01'))).toMatchObject({
      waarde: { metAow: 0 },
    })
    expect(huishoudstandOp({ client: d('1950-01-01'), partner: null }, d('2026-03-01'))).toEqual({
      ok: true,
      waarde: { soort: 'eenpersoons', aow: true },
    })
  })
  it('noemt iemand minderjarig tot de achttiende verjaardag', () => {
    expect(isMinderjarig(d('2008-03-01'), d('2026-02-28'))).toBe(true)
    expect(isMinderjarig(d('2008-03-01'), d('2026-03-01'))).toBe(false)
  })
})

it('de bijdrage is nooit negatief en nooit meer dan de wet vraagt', () => {
  const bedrag = fc.option(fc.integer({ min: 0, max: 10_000 }))
  const huishoudens = fc.constantFrom<BijdrageInvoer['huishouden'][]>(
    { soort: 'eenpersoons', aow: true },
    { soort: 'meerpersoons', metAow: 1 },
    { soort: 'meerpersoons', metAow: 2 },
  )
  fc.assert(
    fc.property(bedrag, huishoudens, fc.integer({ min: 0, max: 2500 }), fc.boolean(), (lokaal, huishouden, n, jong) => {
      const uitkomst = bijdrage({
        huishouden,
        maand: plusDagen(d('2020-01-01'), n),
        minderjarig: jong,
        verordening: metKeuze({ bedragPerMaand: lokaal }),
      })
      expect(uitkomst.bedrag).toBeGreaterThanOrEqual(0)
      expect(uitkomst.bedrag).toBeLessThanOrEqual(2180)
    }),
  )
})
