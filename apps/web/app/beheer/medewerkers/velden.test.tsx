import { expect, it } from 'vitest'
import { Formulier } from '../../ui/Formulier.tsx'
import { toon } from '../../ui/proef/toon.tsx'
import { useVeldnamen, Velden } from './Velden.tsx'

function Proef() {
  return (
    <Formulier naam="medewerker" namen={useVeldnamen()} fouten={{ naam: 'Vul dit in.', team: 'Maak een keuze.' }}>
      <Velden keuzes={{ teams: [], rollen: [], mandaten: [] }} />
    </Formulier>
  )
}

it('de samenvatting van fouten noemt elk veld bij zijn naam', () => {
  const html = toon(<Proef />)
  expect(html).toContain('Naam: Vul dit in.')
  expect(html).toContain('Team: Maak een keuze.')
})
