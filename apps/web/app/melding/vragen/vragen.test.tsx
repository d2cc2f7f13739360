import { describe, expect, it } from 'vitest'
import { Formulier } from '../../ui/Formulier.tsx'
import { toon } from '../../ui/proef/toon.tsx'
import type { Vraagbeeld } from '../vraagbeeld.ts'
import { VRAGEN } from './vragen.tsx'

type Stap = Vraagbeeld['stap']

/** Per question the fields that the room reads. */
const VELDEN: Readonly<Record<Stap, readonly string[]>> = {
  'voor-wie': ['voorWie', 'melderNaam', 'melderRelatie', 'melderTelefoon', 'weetErvan'],
  situatie: ['leefgebieden', 'verhaal'],
  spoed: ['spoed', 'spoedReden'],
  'hulp-nu': ['hulpNu', 'mantelzorgerNaam', 'mantelzorgerRelatie', 'mantelzorgerTelefoon', 'mantelzorgerDoet'],
  contactpersoon: ['contact', 'contactNaam', 'contactRelatie', 'contactTelefoon'],
  clientondersteuning: ['clientondersteuning'],
  gegevens: ['naam', 'geboortedatum', 'straat', 'huisnummer', 'postcode', 'plaats'],
  bereiken: ['telefoon', 'email', 'wanneer', 'voorkeur', 'tolk'],
}
const STAPPEN = Object.entries(VELDEN)

const beeldVan = (stap: Stap, ander = false): Vraagbeeld => ({
  stap,
  nummer: 1,
  totaal: 9,
  waarden: {},
  weigering: null,
  opgeslagen: null,
  ander,
  leefgebieden: [{ code: 'wonen', naam: 'Wonen', omschrijving: 'De trap' }],
})

function html(stap: Stap, taal: 'nl' | 'en' = 'nl', ander = false): string {
  const Vraag = VRAGEN[stap]
  return toon(
    <Formulier naam="proef">
      <Vraag {...beeldVan(stap, ander)} />
    </Formulier>,
    { taal },
  )
}

const isStap = (naam: string): naam is Stap => naam in VELDEN

describe('de vragen van de melding', () => {
  it.each(STAPPEN)('%s: heeft elk veld dat de kamer leest, ook het vervolg zonder script', (stap, velden) => {
    const namen = isStap(stap) ? [...html(stap).matchAll(/ name="([^"]+)"/g)].map(([, naam]) => naam) : []
    expect(velden.filter((veld) => !namen.includes(veld))).toEqual([])
  })

  it.each(['voor-wie', 'spoed', 'hulp-nu', 'contactpersoon'] as const)(
    '%s: zegt bij welk antwoord de vervolgvragen horen',
    (stap) => {
      expect(html(stap)).toContain('Alleen als u “')
      expect(html(stap)).toMatch(/data-vervolg="true"/)
    },
  )

  it('bieden bij spoed 112 en het telefoonnummer', () => {
    expect(html('spoed')).toContain('Bel 112.')
    expect(html('spoed')).toContain('14 0000')
  })

  it('bieden cliëntondersteuning met vier antwoorden aan, zonder een antwoord vooraf', () => {
    expect(html('clientondersteuning').match(/type="radio"/g)).toHaveLength(4)
    expect(html('clientondersteuning')).not.toContain('checked')
  })

  it('laten de browser bij een ander niet de eigen naam invullen', () => {
    expect(html('gegevens')).toContain('autoComplete="name"')
    expect(html('gegevens', 'nl', true)).not.toContain('autoComplete="name"')
  })

  it('zeggen van wie het telefoonnummer is', () => {
    expect(html('bereiken', 'nl', true)).toContain('Telefoonnummer van de persoon die hulp nodig heeft')
    expect(html('bereiken')).not.toContain('van de persoon die hulp nodig heeft')
  })

  it('zijn er ook in het Engels', () => {
    expect(html('spoed', 'en')).toContain('Call 112.')
  })
})
