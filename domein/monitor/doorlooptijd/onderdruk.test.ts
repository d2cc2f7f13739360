import { describe, expect, it } from 'vitest'
import { aandeel, onderdruk } from './onderdruk.ts'

describe('een aantal', () => {
  it('wordt pas vanaf tien getoond', () => {
    expect([1, 9, 10, 11].map(onderdruk)).toEqual(['te-weinig', 'te-weinig', 10, 11])
  })
  it('wordt ook getoond als het nul is', () => {
    expect(onderdruk(0)).toBe(0)
  })
})

describe('een aandeel', () => {
  const van = (geheel: number, opTijd: number, bekend = geheel) => aandeel({ geheel, bekend, opTijd })
  it('is een heel percentage', () => {
    expect(van(300, 200)).toBe(67)
  })
  it('verraadt geen kleine groep: niet het geheel, niet wie op tijd was, niet de rest', () => {
    expect(van(9, 9)).toBe('te-weinig')
    expect(van(100, 9)).toBe('weinig-op-tijd')
    expect(van(100, 91)).toBe('weinig-te-laat')
    expect(van(100, 99)).toBe('weinig-te-laat')
    expect(van(100, 90)).toBe(90)
  })
  it('zegt niet welke groep klein is als beide klein zijn', () => {
    expect(van(12, 8)).toBe('te-weinig')
  })
  it('wordt wel getoond als iedereen, of niemand, op tijd was', () => {
    expect(van(40, 40)).toBe(100)
    expect(van(40, 0)).toBe(0)
  })
  it('verraadt ook niet hoe weinig er bekend zijn', () => {
    expect(van(10, 9, 9)).toBe('te-weinig')
  })
  it('wacht tot negen van de tien bekend zijn: wat snel klaar is, is op tijd klaar', () => {
    expect(van(100, 89, 89)).toBe('loopt-nog')
    expect(van(100, 90, 90)).toBe(100)
  })
  it('bestaat niet zonder iets om te tellen', () => {
    expect(van(0, 0)).toBe('geen')
  })
})
