import type { Bsn, Datum } from '@meedoen/kern'
import type { Adres } from '../adres/adres.ts'
import type { Achternaam } from '../naam/naam.ts'
import { kaal, klank } from './klank.ts'

/** What a person can be found by. */
export type Vindbaar = {
  readonly bsn: Bsn
  readonly geboortedatum: Datum
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly partner: Achternaam | null
  /** Secret address: then the address is no way to find somebody. */
  readonly geheim: boolean
}

/** The words of a name without accents, small: "Klein-Wïllink" gives klein and willink. */
export const woorden = (tekst: string): string[] =>
  tekst
    .split(/[\s\-/.]+/)
    .map(kaal)
    .filter((woord) => woord !== '')

/** A surname also as one word with its prefix: who types "vandermeer" or "terhorst" finds "van der Meer" and "ter Horst". */
const achternaamwoorden = ({ voorvoegsel, achternaam }: Achternaam): string[] => [
  ...woorden(achternaam),
  kaal(`${voorvoegsel ?? ''}${achternaam}`),
]

export const postcodesleutel = (postcode: string, huisnummer?: number): string =>
  `p:${postcode}:${huisnummer === undefined ? '' : `${huisnummer}:`}`

/**
 * All keys under which one person is found; for bulk loading too. Every key is looked up by equality or by its beginning.
 * An address that ended is no longer a way to find somebody.
 */
export function zoeksleutelsVan(
  persoon: Vindbaar,
  adressen: readonly Pick<Adres, 'postcode' | 'huisnummer' | 'tot'>[],
): string[] {
  const namen = [
    ...woorden(persoon.voornamen),
    ...achternaamwoorden(persoon),
    ...(persoon.partner === null ? [] : achternaamwoorden(persoon.partner)),
  ]
  const sleutels = [
    `b:${persoon.bsn}`,
    `g:${persoon.geboortedatum}`,
    // Who may not know a secret address cannot confirm it by searching either.
    ...(persoon.geheim ? [] : adressen)
      .filter((a) => a.tot === null)
      .map((a) => postcodesleutel(a.postcode, a.huisnummer)),
    ...namen.map((naam) => `n:${naam}`),
    ...namen.map((naam) => `k:${klank(naam)}`),
  ]
  return [...new Set(sleutels)].sort()
}
