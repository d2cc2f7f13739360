import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onderdrukReeks, verborgenIn } from './onderdruk-reeks.ts'

describe('een rij aantallen naast hun totaal', () => {
  it('laat zien wat groot genoeg is, en wat nul is', () => {
    expect(onderdrukReeks([40, 10, 0, 12])).toEqual([40, 10, 0, 12])
  })
  it('verbergt een klein aantal, en een tweede: anders volgt het uit het totaal', () => {
    expect(onderdrukReeks([40, 3, 0, 12])).toEqual([40, 'te-weinig', 0, 'te-weinig'])
  })
  it('verbergt meer zolang de verborgen mensen samen nog te weinig zijn', () => {
    expect(onderdrukReeks([40, 3, 4, 12])).toEqual([40, 'te-weinig', 'te-weinig', 'te-weinig'])
    expect(onderdrukReeks([40, 3, 7, 12])).toEqual([40, 'te-weinig', 'te-weinig', 12])
  })
  it('verbergt alles als er niets anders is', () => {
    expect(onderdrukReeks([0, 5, 0])).toEqual([0, 'te-weinig', 0])
    expect(onderdrukReeks([30, 5])).toEqual(['te-weinig', 'te-weinig'])
  })
  it('geeft nooit een klein aantal prijs, ook niet door het van het totaal af te trekken', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (aantallen) => {
        const verborgen = [...verborgenIn(aantallen)].map((plaats) => aantallen[plaats] ?? 0)
        const getoond = onderdrukReeks(aantallen).filter((aantal) => typeof aantal === 'number')
        expect(getoond.every((aantal) => aantal === 0 || aantal >= 10)).toBe(true)
        const som = verborgen.reduce((a, b) => a + b, 0)
        const allesVerborgen = getoond.every((aantal) => aantal === 0)
        expect(verborgen.length === 0 || allesVerborgen || (verborgen.length > 1 && som >= 10)).toBe(true)
      }),
    )
  })
})
