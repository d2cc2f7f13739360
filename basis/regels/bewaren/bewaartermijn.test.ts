import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Gegevenshouder } from './bewaarjaren.ts'
import { bewaartermijn } from './bewaartermijn.ts'

describe('bewaartermijn', () => {
  it.each([
    ['college', '2041-03-01'],
    ['inlichtingenbureau', '2041-03-01'],
    ['aanbieder', '2041-03-01'],
    ['pgb-derde', '2041-03-01'],
    ['bijdrage-instantie', '2041-03-01'],
    ['toezichthouder', '2041-03-01'],
    ['veilig-thuis', '2046-03-01'],
    ['cak', '2033-03-01'],
    ['svb', '2033-03-01'],
  ] satisfies [Gegevenshouder, string][])('van %s loopt tot %s', (houder, tot) => {
    const { uitkomst } = vastGelukt(bewaartermijn({ houder, wetsversie: d('2026-11-22'), vanaf: d('2026-03-01') }))
    expect(uitkomst.bewarenTot).toBe(tot)
  })
  const jaren = (houder: Gegevenshouder, wetsversie: string) =>
    bewaartermijn({ houder, wetsversie: d(wetsversie), vanaf: d('2019-06-01') })
  it.each<[Gegevenshouder, string, number]>([
    ['cak', '2015-06-01', 15],
    ['veilig-thuis', '2019-12-31', 15],
    ['veilig-thuis', '2020-01-01', 20],
    ['cak', '2025-06-30', 15],
    ['cak', '2025-07-01', 7],
    ['svb', '2025-07-01', 7],
    ['college', '2025-07-01', 15],
    ['inlichtingenbureau', '2025-01-01', 15],
  ])('van %s is in de tekst van %s %i jaar', (houder, wetsversie, verwacht) => {
    expect(vastGelukt(jaren(houder, wetsversie)).uitkomst.jaren).toBe(verwacht)
  })
  it('telt tot 2020 vanaf de ontvangst en daarna vanaf de laatste wijziging', () => {
    const eerste = (wetsversie: string) => vastGelukt(jaren('college', wetsversie)).uitleg.stappen?.[0]?.tekst.nl
    expect(eerste('2019-12-31')).toContain('ontvangen of gemaakt')
    expect(eerste('2020-01-01')).toContain('voor het laatst gewijzigd')
  })
  it('noemt alleen in de oude tekst het jongste kind, en alleen bij Veilig Thuis', () => {
    const tekst = (houder: Gegevenshouder, wetsversie: string) =>
      JSON.stringify(vastGelukt(jaren(houder, wetsversie)).uitleg)
    expect(tekst('veilig-thuis', '2018-01-01')).toContain('jongste kind')
    expect(tekst('veilig-thuis', '2020-01-01')).not.toContain('jongste kind')
    expect(tekst('college', '2018-01-01')).not.toContain('jongste kind')
  })
  it('kent het Inlichtingenbureau niet in teksten die het niet noemen', () => {
    expect(jaren('inlichtingenbureau', '2022-07-01')).toMatchObject({ ok: false, code: 'houder-niet-genoemd' })
  })
  it('volgt uit de Wmo 2015 en niet uit wat eraan voorafging', () => {
    expect(jaren('college', '2014-12-31')).toMatchObject({ code: 'buiten-geldigheid' })
  })
})
