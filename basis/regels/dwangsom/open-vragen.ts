import { openVraag } from '../vraag.ts'

export const EERSTE_DAG = openVraag(
  'unverified',
  'Op welke dag de dwangsom begint, weten wij niet zeker. Daarom tellen wij dagen en noemen wij geen datums.',
  'On which day the penalty starts we do not know for sure. So we count days and name no dates.',
)

export const TE_VROEGE_BRIEF = openVraag(
  'M',
  'Een brief die komt voor de termijn om is, telt niet. De twee weken daarna zijn gewone dagen, zonder Algemene termijnenwet.',
  'A letter that comes before the term is over does not count. The two weeks after it are plain days, without the Algemene termijnenwet.',
)
