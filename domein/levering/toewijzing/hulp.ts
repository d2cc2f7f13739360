import { type Datum, plusDagen } from '@meedoen/kern'
import { z } from 'zod'
import { datumVeld } from './feiten.ts'

const hulpVeld = z.array(z.object({ begin: datumVeld, eind: datumVeld.nullable() }))
/**
 * Stretches in which a provider gave help on an assignment, oldest first; `eind` is the last day once it stopped for good. A stop for
 * a time is no end: help that stands still goes on.
 */
export type Hulp = readonly { readonly begin: Datum; readonly eind: Datum | null }[]
/** Reads a stored row; a row that does not fit is a defect and throws. */
export const leesHulp = (ruw: unknown): Hulp => hulpVeld.parse(ruw)

/** Help began on that day, or went on after a stop (OP379). */
export function metStart(hulp: Hulp, begin: Datum): Hulp {
  const laatste = hulp.at(-1)
  if (!laatste) return [{ begin, eind: null }]
  if (laatste.eind === null) return hulp
  if (begin <= plusDagen(laatste.eind, 1)) return [...hulp.slice(0, -1), { begin: laatste.begin, eind: null }]
  return [...hulp, { begin, eind: null }]
}

/** The start on that day was a mistake. After a stop for a time it only means that help has not gone on yet. */
export const zonderStart = (hulp: Hulp, begin: Datum | null): Hulp =>
  hulp.at(-1)?.begin === begin ? hulp.slice(0, -1) : hulp

/** Help stopped for good after that day; null takes the stop back. */
export const metEind = (hulp: Hulp, eind: Datum | null): Hulp => {
  const laatste = hulp.at(-1)
  return laatste ? [...hulp.slice(0, -1), { begin: laatste.begin, eind }] : hulp
}
