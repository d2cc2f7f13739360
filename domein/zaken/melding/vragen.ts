import type { Datum, Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { leesInvoer } from '../feiten/invoer.ts'
import { MELDING_VOLGORDE, type Meldingstap, type RuweAntwoorden, teVersturenStappen } from './antwoorden.ts'
import { bekendIn } from './bekend.ts'
import type { Concept } from './concept.ts'

/** What must be mended in the answers to one question, or null when they are right. */
export function beoordeelStap(naam: Meldingstap, invoer: unknown, vandaag: Datum): Weigering<'invoer'> | null {
  const gelezen = leesInvoer(teVersturenStappen(vandaag)[naam], invoer)
  return gelezen.ok ? null : gelezen
}

/** The first step that is not yet filled in rightly, or null when the melding can be sent. */
export function eersteOpenStap(antwoorden: RuweAntwoorden, vandaag: Datum): Meldingstap | null {
  return MELDING_VOLGORDE.find((naam) => beoordeelStap(naam, antwoorden[naam], vandaag) !== null) ?? null
}

/** The questions that this visitor is asked in this melding, in order: without what the municipality knows already. */
export async function vraagvolgorde(
  stap: Stap,
  { antwoorden, begonnenDoor }: Pick<Concept, 'antwoorden' | 'begonnenDoor'>,
): Promise<readonly Meldingstap[]> {
  // Before the first answer who logged in is taken to ask for themselves, so that the count does not jump later.
  const bekend = await bekendIn(stap, begonnenDoor, antwoorden['voor-wie']?.voorWie ?? 'mijzelf')
  return MELDING_VOLGORDE.filter((naam) => bekend[naam] === undefined)
}
