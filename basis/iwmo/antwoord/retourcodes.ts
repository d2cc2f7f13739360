// Which return codes stand in which class of an answer.
import type { Bevinding } from '../bevinding.ts'
import type { Retourcode } from '../controle/regel.ts'
import { retourcodeVan } from '../controle/register.ts'

export const GEEN_OPMERKING: Retourcode = '0200'
export const NIET_BEOORDEELD: Retourcode = '0233'
export const VOLLEDIG_TOEGEWEZEN: Retourcode = '8001'

/** Each code once, in the order in which the rules stand; level 2 has one code for all. */
export const codesVan = (bevindingen: readonly Bevinding[]): Retourcode[] => [
  ...new Set(bevindingen.map(({ regel, niveau }) => (niveau === 2 ? '0001' : retourcodeVan(regel)))),
]

/** The path itself and those above it, nearest first. */
function* omhoog(pad: string): Generator<string> {
  for (let deel = pad; deel.length > 1; deel = deel.slice(0, deel.lastIndexOf('/'))) yield deel
}

/**
 * Puts each finding with the nearest class at or above its path; `klassen` are the paths of the classes that bear
 * codes. Linear in the findings, however many classes there are.
 */
export function codesPerKlasse(
  bevindingen: readonly Bevinding[],
  klassen: ReadonlySet<string>,
): ReadonlyMap<string, readonly Retourcode[]> {
  const groepen = Map.groupBy(bevindingen, ({ pad }) => {
    for (const deel of omhoog(pad)) if (klassen.has(deel)) return deel
    return ''
  })
  return new Map([...groepen].map(([klasse, groep]) => [klasse, codesVan(groep)]))
}
