import type { Declaratie, Stand } from './declaratie.ts'

export type Gebeurtenis = 'akkoord-geven' | 'klaarzetten' | 'terugzetten' | 'betalen'

/** The one table of what can happen to a declaration in which state. A line can be disputed in every state. */
const MOGELIJK: Readonly<Record<Gebeurtenis, readonly Stand[]>> = {
  'akkoord-geven': ['beoordeeld', 'eerste-akkoord'],
  klaarzetten: ['goedgekeurd'],
  terugzetten: ['klaargezet'],
  betalen: ['klaargezet'],
}

export const kan = ({ stand }: Pick<Declaratie, 'stand'>, gebeurtenis: Gebeurtenis): boolean =>
  MOGELIJK[gebeurtenis].includes(stand)
