import { agbCode } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Rol, WieMedewerker } from '../wie/wie.ts'
import { adreszicht } from './adreszicht.ts'

const geheim = { id: 'anna', geheim: true }
const werkt = (rol: Rol): WieMedewerker => ({
  soort: 'medewerker',
  id: 'k',
  naam: 'Kees',
  team: 'Noord',
  rollen: [rol],
  mandaten: [],
})
const aanbieder = { soort: 'aanbieder', id: 'm', naam: 'Zorg', agb: agbCode('12345678') } as const

describe('een geheim adres', () => {
  it('ziet wie met dossiers werkt, met het merk erbij', () => {
    for (const rol of ['consulent', 'teamleider', 'backoffice'] as const) {
      expect(adreszicht(werkt(rol), geheim)).toBe('tonen-met-merk')
    }
  })

  it('ziet de inwoner zelf', () => {
    expect(adreszicht({ soort: 'inwoner', persoon: 'anna', naam: 'Anna' }, geheim)).toBe('tonen-met-merk')
  })

  it('ziet een aanbieder, mantelzorger of cliëntondersteuner nooit', () => {
    expect(adreszicht(aanbieder, geheim)).toBe('verbergen')
    expect(adreszicht({ soort: 'inwoner', persoon: 'dochter', naam: 'Dochter' }, geheim)).toBe('verbergen')
    expect(adreszicht({ soort: 'anoniem' }, geheim)).toBe('verbergen')
  })

  it('ziet een beheerder of beleidsmedewerker niet', () => {
    expect(adreszicht(werkt('beheerder'), geheim)).toBe('verbergen')
    expect(adreszicht(werkt('beleidsmedewerker'), geheim)).toBe('verbergen')
  })

  it('is iets anders dan een gewoon adres', () => {
    expect(adreszicht(aanbieder, { id: 'anna', geheim: false })).toBe('tonen')
  })
})
