import { openVraag } from '../vraag.ts'

export const PRECIES_OP_DE_GRENS = openVraag(
  'M',
  'Is het inkomen precies gelijk aan een grens, dan geldt de hogere trede: de laagste is "onder de eerste grens".',
  'When the income is exactly a limit, the higher step holds: the lowest is "below the first limit".',
)
