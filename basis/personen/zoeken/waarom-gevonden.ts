import type { Persoon } from '../persoon.ts'
import { klank } from './klank.ts'
import { achternaamwoorden, metEenLetterMinder, woorden } from './zoeksleutels.ts'

/** `partner`: the name of the partner is as typed. `lijkt`, `partner-lijkt`: that name sounds or is written almost so. */
export type Vondst = 'partner' | 'lijkt' | 'partner-lijkt'

/** Of these people, why they are found, where that is not plain from their own name. */
export function waaromGevonden(personen: readonly Persoon[], getypt: readonly string[]): Map<string, Vondst> {
  return new Map(
    personen.flatMap((persoon): [string, Vondst][] => {
      const eigen = [...woorden(persoon.voornamen), ...achternaamwoorden(persoon)]
      const alle = [...eigen, ...(persoon.partner ? achternaamwoorden(persoon.partner) : [])]
      if (getypt.every((woord) => begintEr(eigen, woord))) return []
      if (getypt.every((woord) => begintEr(alle, woord))) return [[persoon.id, 'partner']]
      return [[persoon.id, getypt.every((woord) => lijktEr(eigen, woord)) ? 'lijkt' : 'partner-lijkt']]
    }),
  )
}

const begintEr = (namen: readonly string[], woord: string): boolean => namen.some((naam) => naam.startsWith(woord))

const lijktEr = (namen: readonly string[], woord: string): boolean =>
  begintEr(namen, woord) || namen.some((naam) => klank(naam) === klank(woord) || scheeltEenSlip(naam, woord))

function scheeltEenSlip(een: string, ander: string): boolean {
  const buren = new Set([een, ...metEenLetterMinder(een)])
  return [ander, ...metEenLetterMinder(ander)].some((buur) => buren.has(buur))
}
