import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  aantal,
  bedrag,
  dag,
  foutenVan,
  getal,
  keuze,
  keuzes,
  leesIngevuld,
  leesRekendag,
  schrijfZoekdeel,
  vink,
} from './lees.ts'

const VANDAAG = datum('2026-11-29')

describe('de antwoorden in een adres', () => {
  it('zijn alleen de velden die wij vragen, zonder lege', () => {
    const zoek = new URLSearchParams('wie=kind&hulp=a&hulp=b&naam=De+Wit&prijs=&op=2026-01-01')
    expect(leesIngevuld(zoek, ['wie', 'hulp', 'prijs'])).toEqual({ wie: 'kind', hulp: ['a', 'b'] })
  })

  it('worden kort gehouden, hoeveel er ook staat', () => {
    const zoek = new URLSearchParams(`wie=${'x'.repeat(5000)}`)
    for (let i = 0; i < 500; i++) zoek.append('hulp', 'a')
    const { wie, hulp } = leesIngevuld(zoek, ['wie', 'hulp'])
    expect(wie?.length).toBeLessThanOrEqual(40)
    expect(hulp?.length).toBeLessThanOrEqual(20)
  })

  it('staan in de link zoals ze gevraagd zijn, met de dag erbij', () => {
    const adres = schrijfZoekdeel({ wie: 'kind', hulp: ['a', 'b'] }, VANDAAG)
    expect(adres).toBe('?wie=kind&hulp=a&hulp=b&op=2026-11-29')
    expect(leesIngevuld(new URLSearchParams(adres), ['wie', 'hulp'])).toEqual({ wie: 'kind', hulp: ['a', 'b'] })
  })
})

describe('de dag van de berekening', () => {
  it('is vandaag als de link er geen noemt, en anders de dag in de link', () => {
    expect(leesRekendag(null, VANDAAG)).toBe(VANDAAG)
    expect(leesRekendag('2026-02-28', VANDAAG)).toBe('2026-02-28')
  })

  it.each(['2026-02-30', 'gisteren', '2026-11-30', '2019-12-31', '29-11-2026'])('kan niet %s zijn', (tekst) => {
    expect(leesRekendag(tekst, VANDAAG)).toBeNull()
  })
})

/** What a field makes of an answer: its value, or the code of the error. */
const lees = (veld: z.ZodType, waarde: unknown): unknown => {
  const gelezen = z.object({ veld }).safeParse({ veld: waarde })
  return gelezen.success ? gelezen.data.veld : foutenVan(gelezen.error).veld
}

describe('een veld', () => {
  it('met een keuze neemt alleen wat er te kiezen is', () => {
    expect(lees(keuze(['ja', 'nee']), 'ja')).toBe('ja')
    for (const anders of ['misschien', undefined, ['ja', 'nee']])
      expect(lees(keuze(['ja', 'nee']), anders)).toBe('kies')
  })

  it('met meer keuzes neemt er een of meer, en zegt het als er een vreemde bij is', () => {
    const veld = keuzes(['a', 'b'], 1)
    expect(lees(veld, 'a')).toEqual(['a'])
    expect(lees(veld, ['a', 'b'])).toEqual(['a', 'b'])
    for (const anders of [undefined, ['a', 'c'], 'c']) expect(lees(veld, anders)).toBe('kies')
    expect(lees(keuzes(['a', 'b']), undefined)).toEqual([])
  })

  it('met een vinkje is aan, uit of fout', () => {
    expect(lees(vink(), 'ja')).toBe(true)
    expect(lees(vink(), undefined)).toBe(false)
    expect(lees(vink(), 'x')).toBe('kies')
  })

  it('met een dag leest gewone datums en houdt de grenzen aan, die zelf nog mogen', () => {
    const veld = dag(datum('2025-11-29'), VANDAAG)
    expect(lees(veld, '1-3-2026')).toBe('2026-03-01')
    expect(lees(veld, '29-11-2026')).toBe('2026-11-29')
    expect(lees(veld, '29-11-2025')).toBe('2025-11-29')
    expect(lees(veld, '30-11-2026')).toBe('te-laat')
    expect(lees(veld, '28-11-2025')).toBe('te-vroeg')
    expect(lees(veld, '31-2-2026')).toBe('geen-datum')
    expect(lees(veld, undefined)).toBe('verplicht')
    expect(lees(veld, ['1-3-2026', '2-3-2026'])).toBe('verplicht')
  })

  it.each([
    ['1250', 125_000],
    ['1.250', 125_000],
    ['€ 1250,50', 125_050],
    ['1.250.000', 'geen-bedrag'],
    ['12.5', 'geen-bedrag'],
    ['1250.50', 'geen-bedrag'],
    ['0', 'geen-bedrag'],
    ['-3', 'geen-bedrag'],
    ['veel', 'geen-bedrag'],
    [undefined, null],
  ])('met een bedrag maakt van %s: %s', (tekst, verwacht) => {
    expect(lees(bedrag(99_999_999), tekst)).toBe(verwacht)
  })

  it.each([
    ['2', 2],
    ['2,5', 2.5],
    ['0,25', 0.25],
    ['60', 60],
    ['60,5', 'geen-getal'],
    ['0', 'geen-getal'],
    ['1e3', 'geen-getal'],
    [undefined, null],
  ])('met uren maakt van %s: %s', (tekst, verwacht) => {
    expect(lees(getal(60), tekst)).toBe(verwacht)
  })

  it.each([
    ['0', 0],
    ['10', 10],
    ['11', 'geen-getal'],
    ['1,5', 'geen-getal'],
    ['-1', 'geen-getal'],
    [undefined, 0],
  ])('met een aantal maakt van %s: %s', (tekst, verwacht) => {
    expect(lees(aantal(10), tekst)).toBe(verwacht)
  })
})
