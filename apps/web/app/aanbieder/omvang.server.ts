import type { Toewijzing } from '@meedoen/levering'
import type { Huis } from '../huis.ts'
import { IN_EUROS } from '../volume.ts'

/** "2 uur en 30 minuten per week", from the codes of the standard. */
export const omvangInWoorden = (
  { kamers, taal }: Huis,
  toewijzing: Pick<Toewijzing, 'volume' | 'eenheid' | 'frequentie'>,
): string => kamers.brieven.schrijfOmvang(kamers.zaken.omvangVan(toewijzing), taal)

const EURO_VOOR_ALLES = { nl: 'euro voor de hele periode', en: 'euros for the whole period' }

/** "minuten per week": in what an assignment is counted, without an amount. */
export const maatInWoorden = (huis: Huis, maat: Pick<Toewijzing, 'eenheid' | 'frequentie'>): string =>
  maat.eenheid === IN_EUROS
    ? EURO_VOOR_ALLES[huis.taal]
    : omvangInWoorden(huis, { ...maat, volume: 2 }).replace(/^2\s/, '')
