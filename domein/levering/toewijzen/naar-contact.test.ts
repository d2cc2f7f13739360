import { describe, expect, it } from 'vitest'
import { naarTelefoon } from './naar-contact.ts'

const cijfers = (getypt: string | null): string => {
  const { Telefoonnummer, Landnummer } = naarTelefoon(getypt)?.Telefoon01 ?? {}
  return Telefoonnummer === undefined ? 'geen' : `${Landnummer} ${Telefoonnummer}`
}

describe('een telefoonnummer in een bericht', () => {
  it.each([
    ['06-12 34 56 78', '31 0612345678'],
    ['+31 (0)6 12345678', '31 0612345678'],
    ['0031 6 12345678', '31 0612345678'],
    ['14 0500', '31 140500'],
    ['+32 470 12 34 56', '32 470123456'],
    ['+352 621 123 456', '352 621123456'],
    ['+1 212 555 0100', '1 2125550100'],
  ])('%s wordt %s', (getypt, verwacht) => expect(cijfers(getypt)).toBe(verwacht))

  it.each([null, '', 'bel de buren', '+', '+31', '06123456789012345'])('laat weg wat geen nummer is: %s', (getypt) =>
    expect(cijfers(getypt)).toBe('geen'),
  )
})
