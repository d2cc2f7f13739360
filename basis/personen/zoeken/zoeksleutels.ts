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
export const achternaamwoorden = ({ voorvoegsel, achternaam }: Achternaam): string[] => [
  ...woorden(achternaam),
  kaal(`${voorvoegsel ?? ''}${achternaam}`),
]

/** Names shorter than this have too many neighbours. */
const KORTST = 4

/** A word with one letter left out, in every way: two words that differ by one slip have one of these in common. */
export const metEenLetterMinder = (woord: string): string[] =>
  woord.length < KORTST
    ? []
    : [...new Set(Array.from(woord, (_, plaats) => woord.slice(0, plaats) + woord.slice(plaats + 1)))]

export const straatsleutel = (straat: string, huisnummer: number): string => `a:${kaal(straat)}:${huisnummer}:`

export const postcodesleutel = (postcode: string, huisnummer?: number): string =>
  `p:${postcode}:${huisnummer === undefined ? '' : `${huisnummer}:`}`

/**
 * All keys under which one person is found; for bulk loading too. Every key is looked up by equality or by its beginning:
 * 'b:' bsn, 'g:' birth date, 'p:' postcode plus house number, 'a:' street plus house number, 'n:' word of a name, 'k:' sound
 * of that word, 'd:' word of a surname with one letter left out.
 * An address that ended is no longer a way to find somebody.
 */
export function zoeksleutelsVan(
  persoon: Vindbaar,
  adressen: readonly Pick<Adres, 'straat' | 'postcode' | 'huisnummer' | 'tot'>[],
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
      .flatMap((a) => [postcodesleutel(a.postcode, a.huisnummer), straatsleutel(a.straat, a.huisnummer)]),
    ...namen.map((naam) => `n:${naam}`),
    ...namen.map((naam) => `k:${klank(naam)}`),
    ...[persoon.achternaam, persoon.partner?.achternaam ?? '']
      .flatMap(woorden)
      .flatMap(metEenLetterMinder)
      .map((deel) => `d:${deel}`),
  ]
  return [...new Set(sleutels)].sort()
}
