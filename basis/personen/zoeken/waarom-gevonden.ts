import type { Persoon } from '../persoon.ts'
import { achternaamwoorden, woorden } from './zoeksleutels.ts'

/** `partner`: the name of the partner is as typed. `lijkt`: a name that sounds or is written almost so. */
export type Vondst = 'partner' | 'lijkt'

/** Of these people, why they are found, where that is not plain from their own name. */
export function waaromGevonden(personen: readonly Persoon[], getypt: readonly string[]): Map<string, Vondst> {
  return new Map(
    personen.flatMap((persoon): [string, Vondst][] => {
      const eigen = [...woorden(persoon.voornamen), ...achternaamwoorden(persoon)]
      const partner = persoon.partner ? achternaamwoorden(persoon.partner) : []
      if (getypt.every((woord) => begintEr(eigen, woord))) return []
      return [[persoon.id, getypt.every((woord) => begintEr([...eigen, ...partner], woord)) ? 'partner' : 'lijkt']]
    }),
  )
}

const begintEr = (namen: readonly string[], woord: string): boolean => namen.some((naam) => naam.startsWith(woord))
