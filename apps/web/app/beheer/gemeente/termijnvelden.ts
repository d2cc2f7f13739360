import type { Termijnen } from '@meedoen/verordening'

/** The own targets of the municipality, in the order of the walk. */
export const TERMIJNVELDEN = [
  'eersteContactWerkdagen',
  'spoedContactUren',
  'gesprekWerkdagen',
  'verslagReactieDagen',
  'bijnaVerstrekenDagen',
  'conceptBewaarDagen',
] as const satisfies readonly (keyof Termijnen)[]
