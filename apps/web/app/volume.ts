import { schrijfEuroInvoer } from '@meedoen/kern'

/** The unit in which money itself is counted (WJ756): its volume is in eurocents. */
export const IN_EUROS = '83'

/** A volume in the field in which it is typed: money as an amount, all else as a number. */
export const volumeAlsInvoer = (volume: number, eenheid: string | null, taal: 'nl' | 'en' = 'nl'): string =>
  eenheid === IN_EUROS ? schrijfEuroInvoer(volume, taal) : String(volume)
