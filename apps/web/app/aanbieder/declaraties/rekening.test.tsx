import { describe, expect, it } from 'vitest'
import { toon } from '../../ui/proef/toon.tsx'
import { Rekening } from './Rekening.tsx'

describe('waar een aanbieder wordt betaald', () => {
  it('staat er met alleen het eind van het nummer', () => {
    expect(toon(<Rekening eind="300" />)).toContain('Wij betalen op rekening eindigend op 300.')
  })
  it('is te regelen met het telefoonnummer van de gemeente als er nog geen rekening is', () => {
    expect(toon(<Rekening eind={null} />)).toContain('Wij hebben nog geen rekening van u. Bel 14 0000')
  })
})
