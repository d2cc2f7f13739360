import type { Toewijzing } from '@meedoen/levering'
import type { Huis } from '../huis.ts'

/** "2 uur en 30 minuten per week", from the codes of the standard. */
export const omvangInWoorden = (
  { kamers, taal }: Huis,
  toewijzing: Pick<Toewijzing, 'volume' | 'eenheid' | 'frequentie'>,
): string => kamers.brieven.schrijfOmvang(kamers.zaken.omvangVan(toewijzing), taal)
