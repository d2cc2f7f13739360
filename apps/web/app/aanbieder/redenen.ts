import type { Afwijsreden } from '@meedoen/levering'

/** Why a provider can reject a message; each stands for a rule of the standard. */
export const REDENEN = [
  'bericht-klopt-niet',
  'product-past-niet',
  'bericht-dubbel',
] as const satisfies readonly Afwijsreden[]

export const redenUit = (tekst: string): Afwijsreden | undefined => REDENEN.find((reden) => reden === tekst)
