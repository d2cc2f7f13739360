import type { Stapnaam, Zaak } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { adresVanStap, rangschik } from './volgorde.ts'

const ZAAK = {
  stand: 'gesprek-plannen',
  behandelaar: 'sanne',
  spoed: false,
  gesprek: null,
  identiteit: null,
  pgbUitgelegd: false,
  bevindingen: [],
  behoeften: [],
} as const satisfies Partial<Zaak>
const GESPREK = { op: '2026-09-10T08:00:00Z', plaats: 'thuis', gevoerdOp: null } as const
const ONDERZOEK: Stapnaam[] = [
  'planGesprek',
  'legGesprekVast',
  'stelIdentiteitVast',
  'legPgbUitlegVast',
  'legBevindingVast',
  'legOnderwerpVast',
  'beoordeelBehoefte',
  'sluitOpgelost',
  'draagOver',
]

describe('het werk van nu', () => {
  it('begint met weten wie het is', () => {
    expect(rangschik(ZAAK, ['neemZaak', 'koppelPersoon', 'verwerkOverlijden']).eerst).toBe('koppelPersoon')
  })
  it('laat een zaak nemen die niemand heeft, en daarna alleen nog ernaast', () => {
    expect(rangschik({ ...ZAAK, behandelaar: null }, ['neemZaak', 'planGesprek']).eerst).toBe('neemZaak')
    expect(rangschik(ZAAK, ['neemZaak', 'planGesprek'])).toMatchObject({ eerst: 'planGesprek', ernaast: ['neemZaak'] })
  })
  it('zet bij spoed de tijdelijke hulp voorop, en anders ernaast', () => {
    const kan: Stapnaam[] = ['planGesprek', 'trefSpoedvoorziening']
    expect(rangschik({ ...ZAAK, spoed: true }, kan).eerst).toBe('trefSpoedvoorziening')
    expect(rangschik(ZAAK, kan)).toMatchObject({ eerst: 'planGesprek', ernaast: ['trefSpoedvoorziening'] })
  })
  it('loopt het onderzoek af in de goede volgorde', () => {
    const eerst = (zaak: Partial<typeof ZAAK> | Partial<Zaak>) => rangschik({ ...ZAAK, ...zaak }, ONDERZOEK).eerst
    const gevoerd = { gesprek: { ...GESPREK, gevoerdOp: null } } as const
    expect(eerst({})).toBe('planGesprek')
    expect(eerst(gevoerd)).toBe('legGesprekVast')
  })
  it('noemt niet nog eens wat al is vastgelegd', () => {
    expect(rangschik({ ...ZAAK, identiteit: 'paspoort', pgbUitgelegd: true }, ONDERZOEK).ook).toEqual([
      'onderzoek',
      'legGesprekVast',
    ])
  })
  it('maakt van de drie stappen van het onderzoek één bladzijde', () => {
    expect(rangschik(ZAAK, ['legBevindingVast', 'legOnderwerpVast', 'beoordeelBehoefte']).ook).toEqual(['onderzoek'])
  })
  it('wacht als alleen de inwoner iets kan doen', () => {
    expect(rangschik(ZAAK, ['beantwoordVerslag', 'doeAanvraag', 'deelZaak'])).toEqual({
      eerst: null,
      ook: [],
      ernaast: [],
      uitgangen: [],
    })
  })
  it('houdt de uitgangen apart', () => {
    expect(rangschik(ZAAK, ONDERZOEK).uitgangen).toEqual(['sluitOpgelost'])
  })
  it('weet waar een stap wordt gezet', () => {
    expect(adresVanStap('x', 'stelBeschikkingVast')).toBe('/werkplek/zaak/x/beschikking')
    expect(adresVanStap('x', 'planGesprek')).toBe('/werkplek/zaak/x/stap/planGesprek')
  })
})
