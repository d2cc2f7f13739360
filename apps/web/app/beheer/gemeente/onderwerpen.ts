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

/** Subjects with a form of their own; the others come from the council and are recorded when the ordinance changes. */
const WIJZIGBAAR = ['gemeentegegevens', 'termijnen'] as const satisfies readonly Onderwerp[]
export type Wijzigbaar = (typeof WIJZIGBAAR)[number]

export const wijzigbaarUit = (deel: string | undefined): Wijzigbaar | undefined =>
  WIJZIGBAAR.find((naam) => naam === deel)
