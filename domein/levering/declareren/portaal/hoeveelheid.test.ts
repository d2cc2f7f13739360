import { describe, expect, it } from 'vitest'
import { leesHoeveelheid, prijsVan } from './hoeveelheid.ts'

const gelezen = (tekst: string, eenheid: string) => {
  const uitkomst = leesHoeveelheid(tekst, eenheid)
  return uitkomst.ok ? uitkomst.waarde : uitkomst.code
}

describe('hoeveel er geleverd is', () => {
  it.each([
    ['12:30', 750],
    ['12,5', 750],
    ['12.25', 735],
    ['12', 720],
    [' 0:15 ', 15],
    ['0', 0],
  ])('leest de uren %s als %i minuten', (tekst, minuten) => {
    expect(gelezen(tekst, '01')).toBe(minuten)
    expect(gelezen(tekst, '04')).toBe(minuten)
  })
  it.each(['12:60', '12,333', '0,01', '-3', 'twaalf', '1e3', ''])('neemt "%s" niet aan als uren', (tekst) => {
    expect(gelezen(tekst, '01')).toBe('geen-uren')
  })
  it('leest euro’s als eurocenten en al het andere als een heel aantal', () => {
    expect(gelezen('120,50', '83')).toBe(12_050)
    expect(gelezen('1.155,37', '83')).toBe(115_537)
    expect(gelezen('€ 120,5', '83')).toBe(12_050)
    expect(gelezen('12:30', '83')).toBe('geen-bedrag')
    expect(gelezen('8', '16')).toBe(8)
    expect(gelezen('8,5', '16')).toBe('geheel-getal')
  })
})

describe('een regel tegen het afgesproken tarief', () => {
  it('rekent minuten tegen een tarief per minuut', () => {
    expect(prijsVan(750, '01', { eenheid: '01', bedrag: 62 })).toEqual({
      volume: 750,
      eenheid: '01',
      tarief: 62,
      bedrag: 46_500,
    })
  })
  it('declareert hele uren in uren, en andere tijd in minuten die pas aan het eind afgerond worden (IV081)', () => {
    const uurtarief = { eenheid: '04', bedrag: 6_125 }
    expect(prijsVan(720, '04', uurtarief)).toEqual({ volume: 12, eenheid: '04', tarief: 6_125, bedrag: 73_500 })
    // 6.125 / 60 is 102,08 cent a minute; 745 of those are 76.052,08 cents.
    expect(prijsVan(745, '04', uurtarief)).toEqual({ volume: 745, eenheid: '01', tarief: 102, bedrag: 76_052 })
  })
  it('noemt bij euro’s geen tarief (CD087)', () => {
    expect(prijsVan(12_050, '83', { eenheid: '83', bedrag: 1 })).toEqual({
      volume: 12_050,
      eenheid: '83',
      tarief: null,
      bedrag: 12_050,
    })
  })
})
