import { agbCode, datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { plekVan } from './ruimte.server.ts'

const AGB = agbCode('90000001')
const afspraak = (maat: 'plaatsen' | 'minuten', aantal: number | null) => ({
  agb: AGB,
  product: '01A04',
  vanaf: datum('2026-01-01'),
  maat,
  aantal,
})
const bezet = { agb: AGB, clienten: 8, minutenPerWeek: 960 }
const vol = (vrijePlaatsen: number | null, capaciteit?: ReturnType<typeof afspraak>, bezetting = bezet) =>
  plekVan({ vrijePlaatsen }, { capaciteit, bezetting }).vol

describe('of een aanbieder vol is', () => {
  it('is hij als hij zelf meldt dat er geen plaats is', () => {
    expect(vol(0)).toBe(true)
    expect(vol(1)).toBe(false)
    expect(vol(null)).toBe(false)
  })
  it('is hij als bezet is wat is afgesproken, geteld zoals het is afgesproken', () => {
    expect(vol(null, afspraak('plaatsen', 8))).toBe(true)
    expect(vol(null, afspraak('plaatsen', 9))).toBe(false)
    expect(vol(null, afspraak('minuten', 960))).toBe(true)
    expect(vol(null, afspraak('minuten', 961))).toBe(false)
    expect(vol(5, afspraak('plaatsen', 8))).toBe(true)
  })
  it('is hij nooit door een afspraak zonder grens', () => {
    expect(vol(null, afspraak('plaatsen', null))).toBe(false)
    expect(plekVan({ vrijePlaatsen: 3 }, null)).toEqual({ vrij: 3, afspraak: null, vol: false })
  })
  it('heeft nog niemand als er niets is toegewezen', () => {
    expect(plekVan({ vrijePlaatsen: null }, { capaciteit: afspraak('plaatsen', 8), bezetting: undefined })).toEqual({
      vrij: null,
      afspraak: { maat: 'plaatsen', aantal: 8, bezet: 0 },
      vol: false,
    })
  })
})
