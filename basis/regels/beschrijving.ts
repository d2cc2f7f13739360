import { REGELS, type Regelbeschrijving } from './regels.ts'
import { REKENAARS } from './vectoren/beoordeel.ts'
import type { Rekenaar } from './vectoren/rekenaar.ts'

/** All that can be told of a rule without computing: what it is, what goes in and what comes out, with an example input. */
export type Regelingbeschrijving = Regelbeschrijving & Pick<Rekenaar, 'doel' | 'invoer' | 'uitkomst' | 'voorbeeld'>

/** The description of one rule by the name of its regeling; undefined when there is none. */
export function beschrijfRegeling(regeling: string): Regelingbeschrijving | undefined {
  const regel = REGELS.find((kandidaat) => kandidaat.regeling === regeling)
  const rekenaar = REKENAARS.get(regeling)
  if (!regel || !rekenaar) return undefined
  const { doel, invoer, uitkomst, voorbeeld } = rekenaar
  return { ...regel, doel, invoer, uitkomst, voorbeeld }
}
