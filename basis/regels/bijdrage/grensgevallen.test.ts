import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { abonnementstariefMaand } from './abonnementstarief.ts'
import { aowDatum, heeftAowLeeftijd } from './aow.ts'
import { abonnementstariefHerziening, type HerzieningInvoer } from './herziening.ts'
import { type BijdrageInvoer, GEEN_EIGEN_KEUZES, huishoudstandOp } from './invoer.ts'
import { type LagerInkomenInvoer, lagerInkomenDitJaar } from './lager-inkomen.ts'
import { deelAfgerond, eersteDagVan } from './rekenen.ts'

const alleen: BijdrageInvoer = {
  maand: d('2026-03-01'),
  huishouden: { soort: 'eenpersoons', aow: false },
  minderjarig: false,
  voorzieningen: ['dienst'],
  verordening: GEEN_EIGEN_KEUZES,
}
const maand = (anders: Partial<BijdrageInvoer>) => abonnementstariefMaand({ ...alleen, ...anders })

describe('de bijdrage per maand op de grens', () => {
  it('krijgt vanaf 1 januari 2026 de nieuwe tekst', () => {
    const versie = (dag: string) => vastGelukt(maand({ maand: d(dag) })).versie
    expect(versie('2025-12-31')).toBe('abonnementstarief-maand/2020-01-01/2')
    expect(versie('2026-01-01')).toBe('abonnementstarief-maand/2026-01-01/1')
  })
  it('kijkt bij een volwassene niet naar het huishouden van de ouders', () => {
    const { uitkomst } = vastGelukt(maand({ ouders: { soort: 'meerpersoons', metAow: 0 } }))
    expect(uitkomst).toEqual({ bedrag: 2180, reden: null, verschuldigdDoor: 'client' })
  })
  it('noemt het jaar bij het bedrag, en bij een bedrag dat nog niet bekend is', () => {
    const { nl, en } = vastGelukt(maand({})).uitleg.stappen?.[0]?.tekst ?? {}
    expect(nl).toMatch(/^In 2026 is het bedrag/)
    expect(en).toMatch(/^In 2026 the amount/)
    expect(maand({ maand: d('2027-02-01') })).toMatchObject({
      tekst: expect.stringMatching(/^Het bedrag voor 2027 is/),
    })
  })
})

describe('de AOW-leeftijd in latere jaren', () => {
  it('is ook na 2027 niet zeker', () => {
    expect(vastGelukt(aowDatum({ geboren: d('1961-01-01') })).uitleg.stappen?.[0]?.zekerheid).toBe('M')
  })
  it('is na 2031 niet bekend, ook niet voor een van de twee', () => {
    const [jong, oud, dag] = [d('1990-01-01'), d('1940-01-01'), d('2032-01-01')]
    expect(heeftAowLeeftijd(jong, dag)).toMatchObject({ tekst: 'De AOW-leeftijd van 2032 kennen wij niet.' })
    for (const personen of [
      { client: jong, partner: null },
      { client: jong, partner: oud },
      { client: oud, partner: jong },
    ])
      expect(huishoudstandOp(personen, dag)).toMatchObject({ ok: false, code: 'aow-leeftijd-onbekend' })
  })
})

describe('een herziening op de grens', () => {
  const herzien = (anders: Partial<HerzieningInvoer>) =>
    abonnementstariefHerziening({
      maanden: [],
      besluitVerzonden: d('2026-03-10'),
      verkortTot: null,
      langerTerug: false,
      ...anders,
    })
  it('kan langer terugbetalen vanaf een besluit op 1 juli 2024', () => {
    const op = (dag: string) => herzien({ besluitVerzonden: d(dag), langerTerug: true })
    expect(op('2024-07-01').ok).toBe(true)
    expect(op('2024-06-30')).toMatchObject({ code: 'langer-terug-niet-bekend', veld: 'langerTerug' })
  })
  it('weigert ook een nieuw bedrag onder nul of met delen van centen', () => {
    for (const wordt of [-1, 0.5])
      expect(herzien({ maanden: [{ maand: d('2026-01-01'), was: 0, wordt }] })).toMatchObject({
        code: 'ongeldig-bedrag',
        veld: 'maanden',
      })
  })
})

describe('een lager inkomen op de grens', () => {
  const lager = (anders: Partial<LagerInkomenInvoer>) =>
    lagerInkomenDitJaar({
      jaar: 2015,
      peiljaar: 3_000_000,
      ditJaar: 2_000_000,
      aangevraagdOp: d('2015-06-01'),
      vastgesteldOp: d('2016-05-10'),
      ...anders,
    })
  it('kan sinds 2015 nog na het besluit, daarvoor alleen tot drie maanden na het jaar', () => {
    const laatsteDag = (jaar: number) => vastGelukt(lager({ jaar })).uitkomst.laatsteDag
    expect([laatsteDag(2014), laatsteDag(2015)]).toEqual(['2015-03-31', '2016-08-10'])
  })
  it('weigert een inkomen van het peiljaar dat geen bedrag is', () => {
    expect(lager({ peiljaar: 0.5 })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
})

describe('afronden', () => {
  it.each([
    [1, 2, 1],
    [-1, 2, 0],
    [1, 3, 0],
    [2, 3, 1],
    [5, 10, 1],
    [4, 10, 0],
    [-5, 10, 0],
    [-6, 10, -1],
    [6, 3, 2],
  ])('%d gedeeld door %d is %d: een half gaat naar boven', (teller, noemer, verwacht) => {
    expect(deelAfgerond(teller, noemer)).toBe(verwacht)
  })
})

describe('een jaar dat geen jaar is', () => {
  it.each([0, -1, 10_000, 2015.5, Number.NaN])('is %d het jaar 1, zodat elke regel het weigert', (jaar) => {
    expect(eersteDagVan(jaar)).toBe('0001-01-01')
  })
  it('kent de eerste en de laatste jaren van de kalender', () => {
    expect([eersteDagVan(1), eersteDagVan(999), eersteDagVan(9999)]).toEqual(['0001-01-01', '0999-01-01', '9999-01-01'])
  })
})
