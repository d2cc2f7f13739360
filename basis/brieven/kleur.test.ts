import { expect, it } from 'vitest'
import { HUISKLEUR, leesbareKleur } from './kleur.ts'

it('neemt de kleur van de gemeente als die leesbaar is', () => {
  expect(leesbareKleur('#7A1F5C')).toBe('#7a1f5c')
})
it('neemt de eigen kleur als die van de gemeente te licht is, geen kleur is of ontbreekt', () => {
  expect(leesbareKleur('#f2b84b')).toBe(HUISKLEUR)
  expect(leesbareKleur('red; #set')).toBe(HUISKLEUR)
  expect(leesbareKleur(undefined)).toBe(HUISKLEUR)
})
it('legt de grens bij 4,5 op 1', () => {
  expect(leesbareKleur('#767676')).toBe('#767676')
  expect(leesbareKleur('#777777')).toBe(HUISKLEUR)
})
