import type { Onderwerp } from '@meedoen/verordening'

/** What a municipality chooses, in the order in which people look for it. */
export const ONDERWERPEN = [
  'gemeentegegevens',
  'teams',
  'termijnen',
  'mandaatregeling',
  'eigen-bijdrage',
  'pgb',
  'normenkader',
] as const satisfies readonly Onderwerp[]

export const onderwerpUit = (deel: string | undefined): Onderwerp | undefined =>
  ONDERWERPEN.find((naam) => naam === deel)
