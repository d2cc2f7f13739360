import type { Normenkader } from '@meedoen/verordening'

/** The norms for a clean house, in the order in which people talk about them. */
export const HUISNORMEN = [
  'schoonHuis',
  'eigenMogelijkheden',
  'enig',
  'veel',
  'samenstelling',
  'kamerInGebruik',
  'kamerNietInGebruik',
] as const

/** The norms for other tasks; a frame need not have them all. */
export const TAAKNORMEN = ['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies'] as const

/** All of them: first the house, then the other tasks. */
export const NORMEN = [...HUISNORMEN, ...TAAKNORMEN] as const

type Normnaam = (typeof NORMEN)[number]
export type Norm = Normenkader['schoonHuis']

/** Every norm by its name, also those inside a group; undefined where the frame has none. */
export const normenVan = ({
  naam: _,
  beperkingen,
  taken,
  ...normen
}: Normenkader): Readonly<Partial<Record<Normnaam, Norm | undefined>>> => ({ ...normen, ...beperkingen, ...taken })

/** The field of a norm in a form. */
export const normveld = (naam: string): string => `norm-${naam}`
