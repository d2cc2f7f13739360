import type { Toewijzing } from '@meedoen/levering'
import type { Huis } from '../huis.ts'
import { IN_EUROS } from '../volume.ts'

/** "2 uur en 30 minuten per week", from the codes of the standard. */
export const omvangInWoorden = (
  { kamers, taal }: Huis,
  toewijzing: Pick<Toewijzing, 'volume' | 'eenheid' | 'frequentie'>,
): string => kamers.brieven.schrijfOmvang(kamers.zaken.omvangVan(toewijzing), taal)

const EURO = { nl: 'euro', en: 'euros' }

/** "minuten per week", "euro per maand": in what an assignment is counted, without an amount. */
export function maatInWoorden(huis: Huis, maat: Pick<Toewijzing, 'eenheid' | 'frequentie'>): string {
  const inWoorden = omvangInWoorden(huis, { ...maat, volume: 2 })
  return maat.eenheid === IN_EUROS
    ? inWoorden.replace(/^\D?\s?[\d.,]+/, EURO[huis.taal])
    : inWoorden.replace(/^2\s/, '')
}
