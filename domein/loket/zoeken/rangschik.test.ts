import { describe, expect, it } from 'vitest'
import type { AanbodItem } from '../aanbod/aanbod-item.ts'
import { lijktOp } from './lijkt-op.ts'
import { rangschik } from './rangschik.ts'
import { vraagwoorden } from './woorden.ts'

const item = (id: string, naam: string, omschrijving: string, zoekwoorden: string[], en = 'Support'): AanbodItem => ({
  id,
  soort: 'vrijwilligers',
  naam: { nl: naam, en },
  omschrijving: { nl: omschrijving, en: 'For everybody.' },
  zoekwoorden,
  leefgebieden: [],
  waar: 'Wijkhuis',
  telefoon: '14 0500',
  website: null,
  kosten: { nl: 'Gratis', en: 'Free' },
})

const AANBOD = [
  item('maatje', 'Maatje gezocht', 'Iemand die elke week bij u langskomt.', ['eenzaam', 'alleen', 'bezoek', 'lonely']),
  item('klusdienst', 'Klusdienst', 'Wij zetten een leuning langs de trap.', ['lamp', 'leuning', 'vallen']),
  item('trapadvies', 'Veilig wonen', 'Samen kijken naar uw huis.', ['trap', 'drempel', 'douche']),
  item('eettafel', 'Eettafel De Linde', 'Samen warm eten.', ['koken', 'eten', 'café', 'alleen'], 'Community table'),
]
const gevonden = (vraag: string): string[] => rangschik(AANBOD, vraag).map(({ id }) => id)

describe('zoeken in het lokale aanbod', () => {
  it('vindt met de woorden van mensen, het woord dat er het meest over zegt eerst', () => {
    expect(gevonden('trap')).toEqual(['trapadvies', 'klusdienst'])
    expect(gevonden('Ik voel me zo eenzaam')).toEqual(['maatje'])
  })
  it('vindt een woord dat met het zoekwoord begint en omgekeerd', () => {
    expect(gevonden('eenzaamheid')).toEqual(['maatje'])
    expect(gevonden('traplopen')[0]).toBe('trapadvies')
    expect(gevonden('leun')).toEqual(['klusdienst'])
  })
  it('let niet op hoofdletters en accenten', () => {
    expect(gevonden('CAFE')).toEqual(['eettafel'])
    expect(gevonden('ééttafel')).toEqual(['eettafel'])
  })
  it('vergeeft een tikfout in een langer woord, niet in een kort woord', () => {
    expect(gevonden('eenzaan')).toEqual(['maatje'])
    expect(gevonden('dremple')).toEqual(['trapadvies'])
    expect(gevonden('lanp')).toEqual([])
  })
  it('zet wat op meer woorden past boven wat op een woord past', () => {
    expect(gevonden('alleen koken')).toEqual(['eettafel', 'maatje'])
  })
  it('zoekt ook in het Engels', () => {
    expect(gevonden('I am lonely')).toEqual(['maatje'])
    expect(gevonden('community')).toEqual(['eettafel'])
  })
  it('geeft zonder vraag alles op naam', () => {
    expect(gevonden('  ')).toEqual(['eettafel', 'klusdienst', 'maatje', 'trapadvies'])
  })
  it('geeft niets als niets past', () => {
    expect(gevonden('zwembad')).toEqual([])
  })
})

describe('woorden', () => {
  it('laat woorden weg die niets zeggen, tenzij er niets anders is', () => {
    expect(vraagwoorden('Ik kan niet meer de trap op')).toEqual(['trap'])
    expect(vraagwoorden('help mij')).toEqual(['help', 'mij'])
  })
  it('vergelijkt letters die zijn omgewisseld, vergeten of toegevoegd', () => {
    expect(lijktOp('boodschapen', 'boodschappen')).toBe(0.5)
    expect(lijktOp('rolsteol', 'rolstoel')).toBe(0.5)
    expect(lijktOp('rolstoel', 'rolstoel')).toBe(1)
    expect(lijktOp('moeilijk', 'moe')).toBe(0)
    expect(lijktOp('tuin', 'tiun')).toBe(0)
  })
})
