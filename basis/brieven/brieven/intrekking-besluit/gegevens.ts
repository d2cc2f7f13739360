import type { Datum, Eurocent } from '@meedoen/kern'

/** The five grounds of Wmo art. 2.3.10 lid 1, in the order a to e. */
export const INTREKKINGSGRONDEN = [
  'onjuiste-gegevens',
  'niet-meer-nodig',
  'niet-meer-toereikend',
  'voorwaarden-niet-nagekomen',
  'niet-of-anders-gebruikt',
] as const
export type Intrekkingsgrond = (typeof INTREKKINGSGRONDEN)[number]

/** The municipality revises or withdraws a decision (Wmo art. 2.3.10). */
export type IntrekkingBesluit = {
  readonly aard: 'intrekking' | 'herziening'
  /** Without article, to follow "uw": "rolstoel". */
  readonly voorziening: string
  readonly besluitVan: Datum
  readonly besluitKenmerk: string
  readonly grond: Intrekkingsgrond
  readonly waarom: readonly string[]
  /** First day on which it is different. */
  readonly vanaf: Datum
  /** What the resident gets from then on; null after a withdrawal. */
  readonly nieuw: string | null
  /** What the resident told us before we decided; null when there was no answer (Awb art. 4:8). */
  readonly zienswijze: string | null
  /** Only for ground a with intent (art. 2.4.1); null when nothing is asked back. */
  readonly terugvordering: Eurocent | null
  readonly bezwaarUiterlijk: Datum
  readonly verordening: readonly string[]
}
