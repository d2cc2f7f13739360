import type { Regel } from '../regel.ts'
import { ANTWOORDEN } from './antwoord.ts'
import { DECLARATIES } from './declaratie.ts'
import type { Kennis } from './kennis.ts'
import { OP254, TR056, TR135, TR378 } from './kop.ts'
import { TR381 } from './product.ts'
import { REGIE } from './regie.ts'
import { TOEWIJZING } from './toewijzing.ts'
import { VERZOEKEN } from './verzoek.ts'

/** Levels 3 and 4: what needs knowledge of other messages, of the day, of lists. */
export const REGELS_BUITEN: readonly Regel<[Kennis]>[] = [
  TR056,
  ...REGIE,
  ...TOEWIJZING,
  ...VERZOEKEN,
  ...DECLARATIES,
  ...ANTWOORDEN,
  TR135,
  TR378,
  TR381,
  OP254,
]
