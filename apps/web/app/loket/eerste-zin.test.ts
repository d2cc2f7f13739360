import { describe, expect, it } from 'vitest'
import { eersteZin } from './eerste-zin.ts'

describe('de eerste zin van een aanbod', () => {
  it('is de eerste zin die iets zegt', () => {
    expect(eersteZin('Wij halen de was op. Na twee dagen is die terug.')).toBe('Wij halen de was op.')
  })

  it('neemt bij een vraag het antwoord mee', () => {
    expect(eersteZin('Zorgt u voor iemand? Houdt u het vol? Bel ons. Het is gratis.')).toBe(
      'Zorgt u voor iemand? Houdt u het vol? Bel ons.',
    )
  })

  it('breekt niet af bij een tijd of een bedrag', () => {
    expect(eersteZin('Tussen 11.30 en 13.00 uur eet u samen. Kom langs.')).toBe(
      'Tussen 11.30 en 13.00 uur eet u samen.',
    )
  })

  it('is de hele tekst als er geen zin eindigt', () => {
    expect(eersteZin('Gratis hulp')).toBe('Gratis hulp')
  })
})
