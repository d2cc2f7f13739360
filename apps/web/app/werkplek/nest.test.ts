import { describe, expect, it } from 'vitest'
import { alsLijst, nest } from './nest.ts'

describe('velden met punten in hun naam', () => {
  it('worden een boom', () => {
    expect(nest({ leefgebied: 'wonen', 'treden.mantelzorg.antwoord': 'nee', 'treden.mantelzorg.tekst': '' })).toEqual({
      leefgebied: 'wonen',
      treden: { mantelzorg: { antwoord: 'nee', tekst: '' } },
    })
  })
  it('worden met nummers een lijst, op volgorde', () => {
    const { v } = nest({ 'v.10.soort': 'c', 'v.2.soort': 'b', 'v.0.soort': 'a' })
    expect(alsLijst(v)).toEqual([{ soort: 'a' }, { soort: 'b' }, { soort: 'c' }])
    expect(alsLijst('los')).toEqual([])
    expect(alsLijst(undefined)).toEqual([])
  })
  it('raken niets buiten de boom', () => {
    nest({ '__proto__.vies': 'ja', 'constructor.prototype.vies': 'ja' })
    expect(Object.hasOwn(Object.prototype, 'vies')).toBe(false)
    expect('vies' in {}).toBe(false)
  })
})
