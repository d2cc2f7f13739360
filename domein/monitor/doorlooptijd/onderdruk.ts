/** Numbers under this are not shown: in a small municipality they could be about somebody you know. */
export const KLEINSTE_AANTAL = 10

/** A share is told once at least this part of the whole is known: what ends first ends well, and would flatter. */
const BEKEND_DEEL = 0.9

/**
 * Why there is no number: too few people (more than none, fewer than ten), most of it still has to happen, or there is
 * nothing to count.
 */
export type Weglating = 'te-weinig' | 'loopt-nog' | 'geen'
export type Cijfer = number | Weglating

const klein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_AANTAL

/** The number, unless it is too small to show; zero says nothing of anybody and stays. */
export const onderdruk = (aantal: number): number | 'te-weinig' => (klein(aantal) ? 'te-weinig' : aantal)

/** `geheel` all of them, `bekend` of which it is certain whether they were in time, `opTijd` those that were. */
export type Telling = { readonly geheel: number; readonly bekend: number; readonly opTijd: number }

/**
 * Share in time in whole percents. Left out when it would tell of few people: too small a whole, a part that is too
 * small, or a rest that is too small.
 */
export function aandeel({ geheel, bekend, opTijd }: Telling): Cijfer {
  if (geheel === 0) return 'geen'
  if (klein(geheel)) return 'te-weinig'
  if (bekend < geheel * BEKEND_DEEL) return 'loopt-nog'
  return [bekend, opTijd, bekend - opTijd].some(klein) ? 'te-weinig' : Math.round((100 * opTijd) / bekend)
}
