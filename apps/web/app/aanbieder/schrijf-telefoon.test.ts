import { describe, expect, it } from 'vitest'
import { schrijfTelefoon } from './schrijf-telefoon.ts'

describe('een telefoonnummer', () => {
  it('van een mobiel leest per twee cijfers', () => {
    expect(schrijfTelefoon('0600112233')).toBe('06 00 11 22 33')
  })

  it.each(['+44 2071234567', '0500123456', '06001122', '06 00 11 22 33'])('%s blijft zoals het is', (nummer) => {
    expect(schrijfTelefoon(nummer)).toBe(nummer)
  })
})
