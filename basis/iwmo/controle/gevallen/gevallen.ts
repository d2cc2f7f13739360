// All cases, to walk in a test and to count in a report.
import { ANTWOORDGEVALLEN } from './antwoord.ts'
import { CONTACTGEVALLEN } from './contact.ts'
import { DECLARATIEGEVALLEN } from './declaratie.ts'
import type { Geval } from './geval.ts'
import { KOPGEVALLEN } from './kop.ts'
import { LEVERINGSGEVALLEN } from './levering.ts'
import { PERSOONSGEVALLEN } from './persoon.ts'
import { PRESTATIEGEVALLEN } from './prestatie.ts'
import { PRODUCTGEVALLEN } from './product.ts'
import { REGIEGEVALLEN } from './regie.ts'
import { DUBBELGEVALLEN } from './stapeling.ts'
import { VERKEERGEVALLEN } from './verkeer.ts'
import { VERZOEKGEVALLEN } from './verzoek.ts'
import { VOLUMEGEVALLEN } from './volume.ts'

/** For each built rule messages that pass and messages that fail. */
export const GEVALLEN: readonly Geval[] = [
  ...PERSOONSGEVALLEN,
  ...CONTACTGEVALLEN,
  ...PRODUCTGEVALLEN,
  ...LEVERINGSGEVALLEN,
  ...VERZOEKGEVALLEN,
  ...DECLARATIEGEVALLEN,
  ...DUBBELGEVALLEN,
  ...KOPGEVALLEN,
  ...REGIEGEVALLEN,
  ...VERKEERGEVALLEN,
  ...PRESTATIEGEVALLEN,
  ...VOLUMEGEVALLEN,
  ...ANTWOORDGEVALLEN,
]
