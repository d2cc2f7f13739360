import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { aantalBlokken, blokkenUit, metBlokken } from './blokken.ts'
import { metPlaats, nieuwBlok } from './vooraf.server.ts'

const WAARDEN = {
  motivering: 'Daarom',
  'voorzieningen.0.soort': 'rolstoel',
  'voorzieningen.1.soort': 'dagbesteding',
  'voorzieningen.2.soort': 'woningaanpassing',
}

describe('een beschikking met meer voorzieningen', () => {
  it('houdt na weghalen de andere over, opnieuw genummerd, met de motivering', () => {
    expect(metBlokken(WAARDEN, blokkenUit(WAARDEN).toSpliced(1, 1))).toEqual({
      motivering: 'Daarom',
      'voorzieningen.0.soort': 'rolstoel',
      'voorzieningen.1.soort': 'woningaanpassing',
    })
  })
  it('toont altijd ten minste één voorziening', () => {
    expect(aantalBlokken({})).toBe(1)
    expect(aantalBlokken(WAARDEN)).toBe(3)
  })
  it('begint met een jaar hulp in natura, vanaf over twee weken', () => {
    expect(metPlaats(nieuwBlok('rolstoel', datum('2026-03-02')), 0)).toEqual({
      'voorzieningen.0.besluit': 'natura',
      'voorzieningen.0.soort': 'rolstoel',
      'voorzieningen.0.begin': '2026-03-16',
      'voorzieningen.0.eind': '2027-03-15',
    })
  })
})
