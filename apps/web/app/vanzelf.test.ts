import { describe, expect, it } from 'vitest'
import { doorWieOfVanzelf } from './vanzelf.ts'

describe('wie iets deed, in de geschiedenis van een zaak', () => {
  it('is het programma voor een brief die volgt op wat een inwoner of een melder zonder inlog deed', () => {
    expect(doorWieOfVanzelf('briefVerzonden', 'inwoner')).toBe('systeem')
    expect(doorWieOfVanzelf('persoonGekoppeld', 'anoniem')).toBe('systeem')
  })

  it('blijft de medewerker die een brief stuurt, en de inwoner die zelf iets doet', () => {
    expect(doorWieOfVanzelf('briefVerzonden', 'medewerker')).toBe('medewerker')
    expect(doorWieOfVanzelf('meldingOntvangen', 'inwoner')).toBe('inwoner')
  })
})
