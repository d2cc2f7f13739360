import { describe, expect, it } from 'vitest'
import { adresVan, metKeuze } from './filter.ts'

const GEWOON = { lijst: 'mijn', klok: 'alle', fase: 'te-doen', sorteer: 'klok', bladzijde: 1 } as const

describe('het adres van een werklijst', () => {
  it('noemt altijd de lijst en verder alleen wat afwijkt', () => {
    expect(adresVan(GEWOON)).toBe('/werkplek?lijst=mijn')
    expect(adresVan({ ...GEWOON, klok: 'te-laat', fase: 'aanvraag', sorteer: 'nummer', bladzijde: 3 })).toBe(
      '/werkplek?lijst=mijn&klok=te-laat&fase=aanvraag&sorteer=nummer&bladzijde=3',
    )
  })
  it('begint bij een andere keuze weer op de eerste bladzijde', () => {
    expect(metKeuze({ ...GEWOON, bladzijde: 4 }, { lijst: 'team' })).toBe('/werkplek?lijst=team')
    expect(metKeuze(GEWOON, { bladzijde: 2 })).toBe('/werkplek?lijst=mijn&bladzijde=2')
  })
})
