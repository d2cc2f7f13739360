import { describe, expect, it } from 'vitest'
import { REGELS } from '../index.ts'
import { REGELINGNAMEN, REKENAARS, rekenRegeling } from './beoordeel.ts'
import type { Uitkomstsoort } from './uitkomstveld.ts'
import type { Veldbeschrijving } from './veld.ts'
import { Velden } from './velden.ts'
import type { Veldsoort } from './veldsoort.ts'
import { type Voorwaarde, voldoet } from './voorwaarde.ts'

type Invoer = Record<string, unknown>
const regelingen = [...REKENAARS].map(([regeling, rekenaar]) => ({ regeling, ...rekenaar }))

/** What each kind of outcome field must look like. */
const VORM: Record<Uitkomstsoort, (waarde: unknown) => boolean> = {
  datum: (w) => typeof w === 'string' && /^\d{4}-\d\d-\d\d$/.test(w),
  maand: (w) => typeof w === 'string' && /^\d{4}-\d\d$/.test(w),
  weekdag: (w) => typeof w === 'string' && w.endsWith('dag'),
  bedrag: (w) => typeof w === 'number',
  getal: (w) => typeof w === 'number',
  'ja-nee': (w) => typeof w === 'boolean',
  woord: (w) => typeof w === 'string',
  woorden: (w) => Array.isArray(w) && w.every((deel) => typeof deel === 'string'),
  'getal-per-maand': (w) => isObject(w) && Object.values(w).every((deel) => typeof deel === 'number'),
  'bedrag-per-deel': (w) => isObject(w) && Object.values(w).every((deel) => typeof deel === 'number'),
  'woord-per-deel': (w) => isObject(w) && Object.values(w).every((deel) => typeof deel === 'string'),
  lijst: (w) => Array.isArray(w) && w.every(isObject),
}
const isObject = (w: unknown): w is object => typeof w === 'object' && w !== null && !Array.isArray(w)

/** Something that this kind never takes. */
const verkeerd = ({ soort }: Veldsoort): unknown => {
  switch (soort) {
    case 'tekst':
      return 5
    case 'ja-nee':
      return 'ja'
    case 'bedrag':
    case 'getal':
      return '12'
    case 'keuzes':
      return ['strijkplank']
    case 'keuze-per-deel':
      return { strijkplank: 'ja' }
    case 'lijst':
      return [3]
    case 'object':
      return { naam: 3 }
    case 'code':
      return { code: '01' }
    default:
      return 'strijkplank'
  }
}

/** A value that this kind takes. */
const goed = (soort: Veldsoort): unknown => {
  if (soort.soort === 'datum') return '2026-03-02'
  if (soort.soort === 'keuze') return soort.woorden[0]
  if (soort.soort === 'lijst') return []
  throw new Error(`geen goede waarde voor ${soort.soort}`)
}

/** The example, changed until these conditions hold for it. */
function waarin(voorwaarden: readonly Voorwaarde[], voorbeeld: Invoer, velden: readonly Veldbeschrijving[]): Invoer {
  const invoer: Invoer = { ...voorbeeld }
  const soortVan = (naam: string) => velden.find((veld) => veld.naam === naam)?.soort ?? { soort: 'tekst' as const }
  for (const voorwaarde of voorwaarden) {
    if (voldoet(new Velden(invoer), [voorwaarde])) continue
    if ('gevuld' in voorwaarde) invoer[voorwaarde.gevuld] = goed(soortVan(voorwaarde.gevuld))
    if ('leeg' in voorwaarde) delete invoer[voorwaarde.leeg]
    if ('is' in voorwaarde) invoer[voorwaarde.veld] = voorwaarde.is
    if ('isNiet' in voorwaarde) delete invoer[voorwaarde.veld]
  }
  return invoer
}

const zonder = (invoer: Invoer, { naam, ookGenoemd }: Veldbeschrijving): Invoer =>
  Object.fromEntries(Object.entries(invoer).filter(([veld]) => veld !== naam && !ookGenoemd.includes(veld)))

describe('de beschrijving van een regeling', () => {
  it('is er voor elke regel', () => {
    expect([...REGELINGNAMEN].toSorted()).toEqual(REGELS.map(({ regeling }) => regeling).toSorted())
  })

  describe.each(regelingen)('$regeling', ({ regeling, doel, invoer: velden, uitkomst, voorbeeld }) => {
    it('heeft een voorbeeld dat precies de beschreven uitkomst geeft', () => {
      const berekend = rekenRegeling(regeling, voorbeeld)
      expect(berekend).toMatchObject({ ok: true })
      const gevonden = berekend.ok ? berekend.waarde.uitkomst : {}
      const verwacht = uitkomst.filter(({ alleenAls }) => voldoet(new Velden(voorbeeld), alleenAls))
      expect(Object.keys(gevonden).toSorted()).toEqual(verwacht.map(({ naam }) => naam).toSorted())
      for (const { naam, soort } of verwacht)
        if (gevonden[naam] !== null) expect(VORM[soort](gevonden[naam]), naam).toBe(true)
    })

    it('noemt in het voorbeeld alleen velden die beschreven zijn', () => {
      const bekend = velden.flatMap(({ naam, ookGenoemd }) => [naam, ...ookGenoemd])
      expect(bekend).toEqual(expect.arrayContaining(Object.keys(voorbeeld)))
    })

    const verplicht = velden.filter((veld) => veld.verplicht !== false)
    it.each(verplicht)('mist $naam niet zonder het te zeggen', (veld) => {
      const wanneer = [...veld.geldtAls, ...(Array.isArray(veld.verplicht) ? veld.verplicht : [])]
      const invoer = zonder(waarin(wanneer, voorbeeld, velden), veld)
      expect(rekenRegeling(regeling, invoer)).toMatchObject({ code: 'ongeldige-invoer', veld: veld.naam })
    })

    it.each(velden)('weigert iets wat niet past bij $naam ($soort.soort)', (veld) => {
      for (const naam of [veld.naam, ...veld.ookGenoemd]) {
        const invoer = { ...zonder(waarin(veld.geldtAls, voorbeeld, velden), veld), [naam]: verkeerd(veld.soort) }
        const geweigerd = rekenRegeling(regeling, invoer)
        expect(geweigerd).toMatchObject({ code: 'ongeldige-invoer' })
        expect((geweigerd.ok ? '' : (geweigerd.veld ?? '')).startsWith(naam)).toBe(true)
      }
    })

    it('zegt wat hij uitrekent en wat elk veld is, in twee talen', () => {
      for (const { uitleg } of [{ uitleg: doel }, ...velden, ...uitkomst]) {
        expect(uitleg.nl).toMatch(/[.?]$/)
        expect(uitleg.en).toMatch(/[.?]$/)
      }
    })
  })
})

describe('een lijst in de invoer', () => {
  it('zegt in welke rij het niet klopt', () => {
    const huisgenoten = [{ leeftijd: 40 }, { leeftijd: 'jong' }]
    expect(rekenRegeling('gebruikelijke-hulp', { huisgenoten })).toMatchObject({ veld: 'huisgenoten[1].leeftijd' })
  })
})

describe('een veld dat wij niet kennen', () => {
  // Published worked examples tell more than the rule asks, such as the unit of a toewijzing.
  it('verandert niets aan de uitkomst', () => {
    const kaal = rekenRegeling('termijn-onderzoek', { start: '2026-03-16' })
    expect(rekenRegeling('termijn-onderzoek', { start: '2026-03-16', grond: 'melding' })).toEqual(kaal)
  })
})
