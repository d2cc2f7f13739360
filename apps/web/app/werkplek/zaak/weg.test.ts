import { datum } from '@meedoen/kern'
import type { Zaak } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { GESPREK, GEVOERD, proefzaak } from '../../mijn/proef/zaak.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { wegVan } from './weg.server.ts'

const weg = (zaak: Partial<Zaak> = {}) => wegVan(proefzaak(zaak), 'nl', vertaalWerkplek('nl'))
const staten = (zaak: Partial<Zaak>) => weg(zaak).map(({ titel, staat }) => `${titel}: ${staat}`)

describe('de weg van een zaak', () => {
  it('staat na de melding bij het gesprek, met wat komt en wanneer', () => {
    expect(weg().slice(0, 3)).toEqual([
      { titel: 'Melding', staat: 'gedaan', wanneer: '2 november 2026' },
      { titel: 'Gesprek', staat: 'nu' },
      { titel: 'Verslag', staat: 'straks', wanneer: 'uiterlijk 14 december 2026' },
    ])
  })
  it('noemt dag en uur van een gepland gesprek, en de dag van een gevoerd gesprek', () => {
    expect(weg({ gesprek: GESPREK })[1]?.wanneer).toBe('10 november 2026 om 10:00 uur')
    expect(weg({ gesprek: GEVOERD })[1]).toMatchObject({ staat: 'gedaan', wanneer: '10 november 2026' })
  })
  it('belooft niets meer als de zaak is afgesloten, en zegt hoe dat ging', () => {
    const dicht = {
      fase: 'afgesloten',
      stand: 'afgesloten',
      afloop: 'ingetrokken',
      afgeslotenOp: datum('2026-11-12'),
    } as const
    expect(staten(dicht)).toContain('Verslag: vervallen')
    expect(weg(dicht).at(-1)).toEqual({
      titel: 'Ingetrokken door inwoner',
      staat: 'gedaan',
      wanneer: '12 november 2026',
    })
  })
  it('kent geen aanbieder als alles als pgb is toegekend', () => {
    const beschikking = {
      id: 'b',
      voorzieningen: [],
      bijdrage: { bedrag: null, uitleg: null, versie: '1' },
      motivering: 'm',
      verzondenOp: datum('2026-12-01'),
      document: null,
    }
    expect(staten({ fase: 'uitvoering', stand: 'hulp-gestart', beschikking }).at(-1)).toBe('Besluit: gedaan')
  })
})
