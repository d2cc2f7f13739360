import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginVan,
  bevat,
  dagenTussen,
  datum,
  datumOp,
  eindVan,
  isBsn,
  isDatum,
  leeftijdOp,
  leesBsn,
  leesDatum,
  leesEuro,
  overlapt,
  plusDagen,
  plusMaanden,
  schrijfDatum,
  schrijfEuro,
  schrijfEuroInvoer,
  weekdag,
} from './index.ts'

describe('datum', () => {
  it('weigert een dag die niet bestaat', () => {
    expect(isDatum('2026-02-29')).toBe(false)
    expect(isDatum('2028-02-29')).toBe(true)
    expect(leesDatum('31-4-2026').ok).toBe(false)
  })
  it('leest een datum zoals mensen die schrijven', () => {
    expect(leesDatum('3-2-1950')).toEqual({ ok: true, waarde: '1950-02-03' })
  })
  it('telt dagen heen en terug', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40000, max: 40000 }), (n) => {
        const begin = datum('2000-01-01')
        expect(dagenTussen(begin, plusDagen(begin, n))).toBe(n)
      }),
    )
  })
  it('kent de weekdag', () => {
    expect(weekdag(datum('2026-11-22'))).toBe(7)
    expect(weekdag(datum('2026-11-23'))).toBe(1)
    expect(weekdag(datum('1950-01-01'))).toBe(7)
    expect(weekdag(datum('1950-01-03'))).toBe(2)
  })
  it('valt bij maanden optellen op de laatste dag terug', () => {
    expect(plusMaanden(datum('2026-01-31'), 1)).toBe('2026-02-28')
    expect(plusMaanden(datum('2026-03-15'), -3)).toBe('2025-12-15')
  })
  it('neemt de dag zoals die in Nederland is', () => {
    expect(datumOp(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  })
  it('weet wanneer een dag in Nederland begint, ook om de zomertijd heen', () => {
    const begint = (dag: string) => beginVan(datum(dag)).toISOString()
    expect(begint('2026-12-01')).toBe('2026-11-30T23:00:00.000Z')
    expect(begint('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(begint('2026-03-30')).toBe('2026-03-29T22:00:00.000Z')
    expect(begint('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(begint('2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
    expect(eindVan(datum('2026-10-25')).toISOString()).toBe('2026-10-25T22:59:59.999Z')
  })
  it('rekent een leeftijd tot en met de verjaardag', () => {
    expect(leeftijdOp(datum('1950-11-22'), datum('2026-11-22'))).toBe(76)
    expect(leeftijdOp(datum('1950-11-23'), datum('2026-11-22'))).toBe(75)
  })
  it('schrijft data en geld voor mensen', () => {
    expect(schrijfDatum(datum('2026-03-03'))).toBe('3 maart 2026')
    expect(schrijfEuro(2180)).toMatch(/^€\s21,80$/)
  })
})

describe('een bedrag zoals mensen het typen', () => {
  it.each([
    ['21,80', 2180],
    ['21.80', 2180],
    ['€ 21,8', 2180],
    ['22', 2200],
    ['22,-', 2200],
    ['0', 0],
    ['19800', 1_980_000],
    ['19.800', 1_980_000],
    ['19.800,50', 1_980_050],
    ['19,800.50', 1_980_050],
    ['€ 1 980,00', 198_000],
  ])('leest %s', (tekst, waarde) => {
    expect(leesEuro(tekst)).toEqual({ ok: true, waarde })
  })
  it.each(['', 'gratis', '-5', '21,8055', '1.98,00', '1.2.3', '1e5', '€', '99999999999'])('leest %s niet', (tekst) => {
    expect(leesEuro(tekst)).toMatchObject({ ok: false, code: 'geen-bedrag' })
  })
  it('schrijft het in een veld zoals het weer gelezen wordt', () => {
    for (const bedrag of [0, 5, 2180, 1_980_000])
      for (const taal of ['nl', 'en'] as const)
        expect(leesEuro(schrijfEuroInvoer(bedrag, taal))).toEqual({ ok: true, waarde: bedrag })
    expect(schrijfEuroInvoer(2180)).toBe('21,80')
    expect(schrijfEuroInvoer(1_980_000)).toBe('19800')
  })
})

describe('nummers', () => {
  it('herkent een bsn aan de elfproef', () => {
    expect(isBsn('999900006')).toBe(true)
    expect(isBsn('999900007')).toBe(false)
    expect(isBsn('000000000')).toBe(false)
  })
  it('leest een bsn met spaties en acht cijfers', () => {
    expect(leesBsn('1234.56.782')).toEqual({ ok: true, waarde: '123456782' })
    expect(leesBsn('10000008')).toEqual({ ok: true, waarde: '010000008' })
  })
})

describe('periode', () => {
  const open = { begin: datum('2026-01-01'), eind: null }
  const kort = { begin: datum('2025-06-01'), eind: datum('2026-01-01') }
  it('telt begin en eind mee', () => {
    expect(bevat(kort, datum('2026-01-01'))).toBe(true)
    expect(bevat(kort, datum('2026-01-02'))).toBe(false)
    expect(overlapt(open, kort)).toBe(true)
    expect(overlapt(open, { ...kort, eind: datum('2025-12-31') })).toBe(false)
  })
})
