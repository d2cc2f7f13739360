import type { Bsn, Datum } from '@meedoen/kern'
import type { Toeval } from '../toeval.ts'
import { proefBsns } from './bsns.ts'
import { GEZINNEN, type Werkplaats } from './gezinnen.ts'
import type { Inwoner } from './inwoner.ts'
import { stratenVan, type Wijk } from './wijken.ts'

export type Bevolkingsvraag = {
  readonly toeval: Toeval
  readonly wijken: readonly Wijk[]
  /** People with a name and a story of their own; they count in `aantal`. */
  readonly vast: readonly Inwoner[]
  readonly aantal: number
  /** Where in the series of test numbers this municipality begins. */
  readonly bsnVanaf: number
  readonly vandaag: Datum
}

/** Invents the inhabitants of a municipality, household by household, until there are (at least) so many. */
export function maakBevolking({ toeval, wijken, vast, aantal, bsnVanaf, vandaag }: Bevolkingsvraag): Inwoner[] {
  const bezet = new Set<string>(vast.map(({ persoon }) => persoon.bsn))
  const werkplaats: Werkplaats = { toeval, bsns: vrijeBsns(bsnVanaf, bezet), straten: stratenVan(wijken), vandaag }
  const bevolking = [...vast]
  for (let gezin = 1; bevolking.length < aantal; gezin += 1) {
    const maak = toeval.weeg(GEZINNEN)
    bevolking.push(...maak(werkplaats, (nummer) => `g${gezin}-${nummer}`))
  }
  return bevolking
}

function* vrijeBsns(vanaf: number, bezet: ReadonlySet<string>): Generator<Bsn, never> {
  const reeks = proefBsns(vanaf)
  for (;;) {
    const { value } = reeks.next()
    if (!bezet.has(value)) yield value
  }
}
