import { describe, expect, it } from 'vitest'
import { Formulier } from '../../../ui/Formulier.tsx'
import { toon } from '../../../ui/proef/toon.tsx'
import { Gesprekplan } from './gesprek.tsx'

const formulier = (fouten: Record<string, string>, waarden: Record<string, string> = {}) =>
  toon(
    <Formulier naam="plan" fouten={fouten} waarden={waarden}>
      <Gesprekplan />
    </Formulier>,
  )

describe('een gesprek plannen', () => {
  it('toont het vinkje voor na de termijn pas als de dag daarom vraagt', () => {
    expect(formulier({})).not.toContain('name="naDeTermijn"')
    expect(formulier({ naDeTermijn: 'Kies een eerdere dag.' })).toContain('name="naDeTermijn"')
    expect(formulier({ tijd: 'Te vroeg.' }, { naDeTermijn: 'ja' })).toContain('name="naDeTermijn"')
  })
})
