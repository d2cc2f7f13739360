import { EENHEDEN, FREQUENTIES } from '@meedoen/inkoop'
import { z } from 'zod'

const CATEGORIEEN = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
] as const

/** Narrow what our own tables keep as text: WMO020, WJ756 and WMO757, and the kind of relation COD472. A value outside is a defect. */
export const categorieVeld = z.enum(CATEGORIEEN)
export const eenheidVeld = z.enum(EENHEDEN)
export const frequentieVeld = z.enum(FREQUENTIES)

const SOORTEN_RELATIE = [
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
] as const
export const soortRelatieVeld = z.enum(SOORTEN_RELATIE)

/** Signs that XML cannot carry: control characters, half of a pair, and the two that are no characters. */
const ONSCHRIJFBAAR = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** On one line without double spaces, and no longer than the field allows (in characters); undefined when nothing is left. */
export function kort(tekst: string | null, lengte: number): string | undefined {
  const regel = (tekst ?? '').replace(/\s+/gu, ' ').replace(ONSCHRIJFBAAR, '').trim()
  return Array.from(regel).slice(0, lengte).join('').trim() || undefined
}
