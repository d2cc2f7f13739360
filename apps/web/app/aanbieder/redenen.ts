import type { Afwijsreden, Inzetreden, Stopreden } from '@meedoen/levering'

/** Why a provider can reject a message; each stands for a rule of the standard. */
export const REDENEN = [
  'bericht-klopt-niet',
  'product-past-niet',
  'bericht-dubbel',
] as const satisfies readonly Afwijsreden[]

export const redenUit = (tekst: string): Afwijsreden | undefined => REDENEN.find((reden) => reden === tekst)

/** Why help becomes more or less within what is assigned. */
export const INZETREDENEN = [
  'gaat-beter',
  'gaat-slechter',
  'afwezig',
  'netwerk-helpt',
  'wens',
] as const satisfies readonly Inzetreden[]

/** WMO588 in the order in which providers meet them: first the pause, then the usual ends. */
export const STOPREDENEN = [
  '20',
  '19',
  '21',
  '22',
  '23',
  '02',
  '31',
  '38',
  '39',
  '36',
  '37',
] as const satisfies readonly Stopreden[]
