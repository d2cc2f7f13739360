import { datum as d, plusMaanden, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abonnementstariefHerziening, type HerzieningInvoer, type Herzienmaand } from './herziening.ts'
import { abonnementstariefWijziging } from './wijziging.ts'

/** `aantal` months from `eerste` on with the same mistake. */
const maanden = (eerste: string, aantal: number, was: number, wordt: number): Herzienmaand[] =>
  Array.from({ length: aantal }, (_, n) => ({ maand: plusMaanden(d(eerste), n), was, wordt }))
const basis: HerzieningInvoer = {
  maanden: [],
  besluitVerzonden: d('2026-03-10'),
  verkortTot: null,
  langerTerug: false,
}
const herzien = (anders: Partial<HerzieningInvoer>) =>
  vastGelukt(abonnementstariefHerziening({ ...basis, ...anders })).uitkomst

describe('herziening', () => {
  it('gaat ten hoogste 36 maanden terug voor de maand van het besluit', () => {
    expect(herzien({ maanden: maanden('2023-01-01', 38, 0, 1900) })).toEqual({
      vroegsteMaand: '2023-03-01',
      saldo: 36 * 1900,
      nabetaling: 36 * 1900,
      terugbetaling: 0,
      aantalHerzien: 36,
      aantalDefinitief: 2,
    })
  })
  it('telt de maand van het besluit zelf ook mee', () => {
    expect(herzien({ maanden: maanden('2026-03-01', 1, 0, 2180) }).saldo).toBe(2180)
  })
  it('geeft geld terug over dezelfde tijd', () => {
    expect(herzien({ maanden: maanden('2023-01-01', 38, 1900, 0) })).toMatchObject({
      saldo: -68_400,
      aantalDefinitief: 2,
    })
  })
  it('vraagt minder lang geld als het CAK de tijd inkort, maar geeft niet minder lang terug', () => {
    const fout = [...maanden('2024-01-01', 12, 0, 2060), ...maanden('2025-01-01', 12, 2100, 0)]
    expect(herzien({ maanden: fout, verkortTot: 12 })).toMatchObject({ nabetaling: 0, terugbetaling: 25_200 })
    expect(herzien({ maanden: fout })).toMatchObject({ nabetaling: 24_720, terugbetaling: 25_200, saldo: -480 })
    expect(herzien({ maanden: maanden('2025-01-01', 15, 0, 2100), verkortTot: 12 }).aantalHerzien).toBe(13)
    expect(herzien({ maanden: maanden('2026-01-01', 3, 0, 2180), verkortTot: 1 }).aantalHerzien).toBe(2)
    expect(herzien({ maanden: maanden('2026-01-01', 3, 0, 2180), verkortTot: 0 }).aantalHerzien).toBe(1)
  })
  it('geeft langer terug na een fout die niet aan de bewoner lag, maar vraagt niet langer', () => {
    const fout = [...maanden('2020-06-01', 12, 1900, 0), ...maanden('2021-06-01', 12, 0, 1900)]
    expect(herzien({ maanden: fout, langerTerug: true })).toMatchObject({ terugbetaling: 22_800, nabetaling: 0 })
    expect(herzien({ maanden: fout })).toMatchObject({ terugbetaling: 0, aantalDefinitief: 24 })
  })
  it('weigert langer terugbetalen in een tijd waarvan wij de tekst niet kennen', () => {
    expect(
      abonnementstariefHerziening({ ...basis, besluitVerzonden: d('2022-03-10'), langerTerug: true }),
    ).toMatchObject({ code: 'langer-terug-niet-bekend' })
  })
  it('weigert een bedrag onder nul, een maand die twee keer voorkomt, en een besluit van voor 2020', () => {
    const weigering = (anders: Partial<HerzieningInvoer>) => abonnementstariefHerziening({ ...basis, ...anders })
    expect(weigering({ maanden: maanden('2026-01-01', 1, -1, 0) })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(
      weigering({ maanden: [...maanden('2026-01-01', 1, 0, 1), ...maanden('2026-01-31', 1, 0, 1)] }),
    ).toMatchObject({ code: 'maand-dubbel' })
    expect(weigering({ besluitVerzonden: d('2019-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
  it('zegt in woorden wat er gebeurt', () => {
    const zin = (was: number, wordt: number) =>
      vastGelukt(abonnementstariefHerziening({ ...basis, maanden: maanden('2026-01-01', 1, was, wordt) })).uitleg.tekst
        .nl
    expect(zin(0, 2180)).toMatch(/^U betaalt nog €\s21,80\.$/)
    expect(zin(2180, 0)).toMatch(/^U krijgt €\s21,80 terug\.$/)
    expect(zin(2180, 2180)).toBe('U betaalt niets bij en krijgt niets terug.')
  })
  it('verdeelt elke maand over herzien en definitief, en het saldo klopt met de delen', () => {
    const bedrag = fc.integer({ min: 0, max: 3000 })
    const inkorten = fc.constantFrom<HerzieningInvoer['verkortTot']>(null, 12, 1, 0)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), bedrag, bedrag, inkorten, (aantal, was, wordt, verkortTot) => {
        const uit = herzien({ maanden: maanden('2020-01-01', aantal, was, wordt), verkortTot })
        expect(uit.aantalHerzien + uit.aantalDefinitief).toBe(aantal)
        expect(uit.saldo).toBe(uit.nabetaling - uit.terugbetaling)
        expect(uit.saldo).toBe(uit.aantalHerzien * wordt - uit.aantalHerzien * was)
      }),
    )
  })
})

describe('wijziging in iemands situatie', () => {
  const vanaf = (ingang: string) => vastGelukt(abonnementstariefWijziging({ ingang: d(ingang) })).uitkomst.vanafMaand
  it('telt vanaf de maand erna, en op de eerste van de maand meteen', () => {
    expect(vanaf('2026-03-02')).toBe('2026-04-01')
    expect(vanaf('2026-03-01')).toBe('2026-03-01')
    expect(vanaf('2026-12-31')).toBe('2027-01-01')
  })
  it('rekent niet voor 2020', () => {
    expect(abonnementstariefWijziging({ ingang: d('2019-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})
