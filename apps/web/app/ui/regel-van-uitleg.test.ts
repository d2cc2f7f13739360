import type { Uitleg } from '@meedoen/regels'
import { describe, expect, it } from 'vitest'
import { regelVan } from './regel-van-uitleg.ts'

const regel = (nl: string, waarde: string | number, soort: Uitleg['soort'] = 'aantal'): string => {
  const { tekst, waarde: los } = regelVan({ tekst: { nl, en: nl }, waarde, soort }, 'nl')
  return [tekst, los]
    .filter(Boolean)
    .join(': ')
    .replace(/\u00a0/g, ' ')
}

describe('een regel van een uitleg', () => {
  it.each<[string, string | number, Uitleg['soort'], string]>([
    ['De termijn is 6 weken.', 6, 'aantal', 'De termijn is 6 weken.'],
    ['De laatste dag was 3 maart 2026.', '2026-03-03', 'datum', 'De laatste dag was 3 maart 2026.'],
    ['U betaalt vanaf december 2026.', '2026-12-01', 'datum', 'U betaalt vanaf december 2026.'],
    ['Het gevraagde pgb is € 1.250,00.', 125_000, 'bedrag', 'Het gevraagde pgb is € 1.250,00.'],
  ])('herhaalt niet wat er al staat: %s', (tekst, waarde, soort, verwacht) => {
    const metSpatie = tekst.replace('€ ', '€\u00a0')
    expect(regel(metSpatie, waarde, soort)).toBe(verwacht)
  })
  it.each<[string, string | number, Uitleg['soort'], string]>([
    ['Zoveel maanden betaalt u.', 12, 'aantal', 'Zoveel maanden betaalt u: 12'],
    ['Er tellen 16 dagen mee.', 6, 'aantal', 'Er tellen 16 dagen mee: 6'],
    ['De laatste dag', '2026-03-03', 'datum', 'De laatste dag: 3 maart 2026'],
    ['De dag is 13 maart 2026.', '2026-03-03', 'datum', 'De dag is 13 maart 2026: 3 maart 2026'],
  ])('zet een waarde die er nog niet staat achter een dubbele punt: %s', (tekst, waarde, soort, verwacht) => {
    expect(regel(tekst, waarde, soort)).toBe(verwacht)
  })
})
