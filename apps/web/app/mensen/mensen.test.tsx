import { agbCode, datum } from '@meedoen/kern'
import { expect, it } from 'vitest'
import { toon } from '../ui/proef/toon.tsx'
import { Sluitvraag } from './Sluitvraag.tsx'
import { Uitnodigingentabel } from './Uitnodigingentabel.tsx'

it('zegt voor het sluiten van een toegang welke uitnodigingen meegaan, en anders niets daarover', () => {
  const vraag = (nogOpen: number, taal: 'nl' | 'en' = 'nl') =>
    toon(<Sluitvraag mens={{ id: 'a', naam: 'Bea', nogOpen }} pad="/aanbieder/mensen" />, { taal })
  expect(vraag(0)).not.toContain('uitnodiging')
  expect(vraag(1)).toContain('Ook de uitnodiging die deze persoon nog open heeft staan')
  expect(vraag(2)).toContain('Ook de 2 uitnodigingen')
  expect(vraag(2, 'en')).toContain('The 2 invitations')
})

it('zegt bij een mail die niet bezorgd kon worden wat u kunt doen, en niet dat zij zo weggaat', () => {
  const regel = {
    id: 'u',
    agb: agbCode('99000001'),
    aanbieder: 'De Linde',
    naam: 'Omar',
    email: 'omar@delinde.example',
    beheertMensen: false,
    toegangGesloten: false,
    laatsteDag: datum('2026-12-14'),
    verstuurdOp: null,
  }
  const tabel = (anders: { stand?: 'ingetrokken'; onbestelbaar: boolean }, taal: 'nl' | 'en' = 'nl') =>
    toon(<Uitnodigingentabel uitnodigingen={[{ ...regel, stand: 'open', ...anders }]} perMail />, { taal })
  expect(tabel({ onbestelbaar: false })).toContain('de mail gaat zo weg')
  const html = tabel({ onbestelbaar: true })
  expect(html).toContain('De mail kon niet worden bezorgd. Klopt het adres?')
  expect(html).toContain('Trek deze uitnodiging in en nodig opnieuw uit')
  expect(html).not.toContain('gaat zo weg')
  expect(tabel({ onbestelbaar: true }, 'en')).toContain('The mail could not be delivered')
  expect(tabel({ stand: 'ingetrokken', onbestelbaar: true })).not.toContain('kon niet worden bezorgd')
})
