// All cases, to walk in a test and to count in a report.
import { CONTACTGEVALLEN } from './contact.ts'
import { DECLARATIEGEVALLEN } from './declaratie.ts'
import type { Geval } from './geval.ts'
import { LEVERINGSGEVALLEN } from './levering.ts'
import { PERSOONSGEVALLEN } from './persoon.ts'
import { PRODUCTGEVALLEN } from './product.ts'
import { DUBBELGEVALLEN } from './stapeling.ts'
import { VERZOEKGEVALLEN } from './verzoek.ts'

/** For each built rule messages that pass and messages that fail. */
export const GEVALLEN: readonly Geval[] = [
  ...PERSOONSGEVALLEN,
  ...CONTACTGEVALLEN,
  ...PRODUCTGEVALLEN,
  ...LEVERINGSGEVALLEN,
  ...VERZOEKGEVALLEN,
  ...DECLARATIEGEVALLEN,
  ...DUBBELGEVALLEN,
]
