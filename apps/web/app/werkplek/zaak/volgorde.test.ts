import { datum, geweigerd } from '@meedoen/kern'
import type { Stapnaam, Zaak } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { adresVanStap, rangschik as orden } from './volgorde.ts'

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
const NA_GESPREK = new Date('2026-09-11T08:00:00Z')
const rangschik = (zaak: Parameters<typeof orden>[0], mogelijk: readonly Stapnaam[], nu = NA_GESPREK) =>
  orden(zaak, mogelijk, { id: 'sanne', nu, zonderMandaat: () => null })
const ONDERZOEK: Stapnaam[] = [
  'planGesprek',
  'legGesprekVast',
  'stelIdentiteitVast',
  'legPgbUitlegVast',
  'legBevindingVast',
  'legOnderwerpVast',
  'beoordeelBehoefte',
  'berekenHulp',
  'sluitOpgelost',
  'draagOver',
]

describe('het werk van nu', () => {
  it('begint met weten wie het is', () => {
    expect(rangschik(ZAAK, ['neemZaak', 'koppelPersoon', 'verwerkOverlijden']).eerst).toBe('koppelPersoon')
  })
  it('laat een zaak nemen die niemand heeft, of ernaast die van een collega, en niet de eigen zaak', () => {
    const kan: Stapnaam[] = ['neemZaak', 'planGesprek']
    expect(rangschik({ ...ZAAK, behandelaar: null }, kan).eerst).toBe('neemZaak')
    expect(rangschik({ ...ZAAK, behandelaar: 'femke' }, kan)).toMatchObject({
      eerst: 'planGesprek',
      ernaast: ['neemZaak'],
    })
    expect(rangschik(ZAAK, kan)).toMatchObject({ eerst: 'planGesprek', ernaast: [] })
  })
  it('zet bij spoed de tijdelijke hulp voorop, en anders ernaast', () => {
    const kan: Stapnaam[] = ['planGesprek', 'trefSpoedvoorziening']
    expect(rangschik({ ...ZAAK, spoed: true }, kan).eerst).toBe('trefSpoedvoorziening')
    expect(rangschik(ZAAK, kan)).toMatchObject({ eerst: 'planGesprek', ernaast: ['trefSpoedvoorziening'] })
  })
  it('loopt het onderzoek af in de goede volgorde', () => {
    const eerst = (zaak: Partial<Parameters<typeof orden>[0]>, nu?: Date) =>
      rangschik({ ...ZAAK, ...zaak }, [...ONDERZOEK, 'verzendVerslag'], nu).eerst
    const gevoerd = { gesprek: { ...GESPREK, gevoerdOp: datum('2026-09-10') }, stand: 'verslag-maken' } as const
    const klaar = { ...gevoerd, identiteit: 'paspoort', pgbUitgelegd: true }
    expect(eerst({})).toBe('planGesprek')
    expect(eerst({ gesprek: GESPREK }, new Date('2026-09-09T08:00:00Z'))).toBeNull()
    expect(eerst({ gesprek: GESPREK })).toBe('legGesprekVast')
    expect(eerst(gevoerd)).toBe('stelIdentiteitVast')
    expect(eerst({ ...gevoerd, identiteit: 'paspoort' })).toBe('legPgbUitlegVast')
    expect(eerst(klaar)).toBe('onderzoek')
    expect(
      eerst({ ...klaar, bevindingen: [{ leefgebied: 'wonen', inwoner: null, gezien: null, afspraak: null }] }),
    ).toBe('verzendVerslag')
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
      zonderMandaat: [],
    })
  })
  it('houdt de uitgangen apart', () => {
    expect(rangschik(ZAAK, ONDERZOEK).uitgangen).toEqual(['sluitOpgelost'])
  })
  it('zegt van een besluit zonder mandaat waarom het niet kan, in plaats van het aan te bieden', () => {
    const waarom = geweigerd('geen-mandaat', 'U heeft geen mandaat.')
    const kijker = {
      id: 'sanne',
      nu: NA_GESPREK,
      zonderMandaat: (stap: Stapnaam) => (stap === 'trekBeschikkingIn' ? waarom : null),
    }
    const werk = orden(ZAAK, ['trekBeschikkingIn', 'verwerkOverlijden'], kijker)
    expect(werk).toMatchObject({
      uitgangen: ['verwerkOverlijden'],
      zonderMandaat: [{ stap: 'trekBeschikkingIn', waarom }],
    })
  })
  it('weet waar een stap wordt gezet', () => {
    expect(adresVanStap('x', 'stelBeschikkingVast')).toBe('/werkplek/zaak/x/beschikking')
    expect(adresVanStap('x', 'planGesprek')).toBe('/werkplek/zaak/x/stap/planGesprek')
  })
})
