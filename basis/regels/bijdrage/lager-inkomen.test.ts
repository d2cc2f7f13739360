import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { type LagerInkomenInvoer, lagerInkomenDitJaar } from './lager-inkomen.ts'

const basis: LagerInkomenInvoer = {
  jaar: 2018,
  peiljaar: 3_000_000,
  ditJaar: 2_740_700,
  aangevraagdOp: d('2018-06-01'),
  vastgesteldOp: null,
}
const lager = (anders: Partial<LagerInkomenInvoer> = {}) =>
  vastGelukt(lagerInkomenDitJaar({ ...basis, ...anders })).uitkomst

describe('"Ik ben gestopt met werken, maar zij kijken naar twee jaar geleden"', () => {
  it('mag met het inkomen van dit jaar als dat genoeg lager is', () => {
    expect(lager()).toEqual({ mag: true, reden: null, inkomen: 2_740_700, laatsteDag: '2019-03-31' })
    expect(lager({ ditJaar: 2_740_701 })).toMatchObject({ mag: false, reden: 'te-klein-verschil', inkomen: 3_000_000 })
  })
  it('kan tot drie maanden na het jaar, of na het besluit als dat later is', () => {
    expect(lager({ aangevraagdOp: d('2019-03-31') }).mag).toBe(true)
    expect(lager({ aangevraagdOp: d('2019-04-01') })).toMatchObject({ mag: false, reden: 'te-laat' })
    expect(lager({ aangevraagdOp: d('2019-04-01'), vastgesteldOp: d('2019-02-01') }).mag).toBe(true)
  })
  it('kan nu tot vier maanden na het jaar', () => {
    const nu = { jaar: 2026, peiljaar: 3_329_360, ditJaar: 3_000_000 }
    expect(lager({ ...nu, aangevraagdOp: d('2027-04-30') }).mag).toBe(true)
    expect(lager({ ...nu, aangevraagdOp: d('2027-05-01') }).reden).toBe('te-laat')
  })
  it('legt uit dat het voorlopig is', () => {
    const { uitleg } = vastGelukt(lagerInkomenDitJaar(basis))
    expect(uitleg.stappen?.at(-1)).toMatchObject({ artikel: 'UB Wmo 2015 art. 3.9 lid 4' })
  })
  it.each([2012, 2016, 2020, 2023])('weigert %d: die drempel vonden wij niet', (jaar) => {
    expect(lagerInkomenDitJaar({ ...basis, jaar })).toMatchObject({ code: 'waarde-onbekend' })
  })
  it('weigert een inkomen dat geen bedrag is', () => {
    expect(lagerInkomenDitJaar({ ...basis, ditJaar: Number.NaN })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
})
