import type { Normenkader } from '@meedoen/verordening'

/** The norms of a frame in the order in which people talk about them: first the house, then the other tasks. */
export const NORMEN = [
  'schoonHuis',
  'eigenMogelijkheden',
  'enig',
  'veel',
  'samenstelling',
  'kamerInGebruik',
  'kamerNietInGebruik',
  'was',
  'boodschappen',
  'maaltijden',
  'kinderen',
  'organisatie',
  'advies',
] as const

export type Normnaam = (typeof NORMEN)[number]
export type Norm = Normenkader['schoonHuis']

/** Every norm by its name, also those inside a group; undefined where the frame has none. */
export const normenVan = ({
  naam: _,
  beperkingen,
  taken,
  ...normen
}: Normenkader): Readonly<Partial<Record<Normnaam, Norm | undefined>>> => ({ ...normen, ...beperkingen, ...taken })
