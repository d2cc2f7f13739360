import { expect, it } from 'vitest'
import { toon } from '../ui/proef/toon.tsx'
import { Sluitvraag } from './Sluitvraag.tsx'

it('zegt voor het sluiten van een toegang welke uitnodigingen meegaan, en anders niets daarover', () => {
  const vraag = (nogOpen: number, taal: 'nl' | 'en' = 'nl') =>
    toon(<Sluitvraag mens={{ id: 'a', naam: 'Bea', nogOpen }} pad="/aanbieder/mensen" />, { taal })
  expect(vraag(0)).not.toContain('uitnodiging')
  expect(vraag(1)).toContain('Ook de uitnodiging die deze persoon nog open heeft staan')
  expect(vraag(2)).toContain('Ook de 2 uitnodigingen')
  expect(vraag(2, 'en')).toContain('The 2 invitations')
})
