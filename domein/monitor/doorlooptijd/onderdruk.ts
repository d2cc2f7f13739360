/** Numbers under this are not shown: in a small municipality they could be about somebody you know. */
export const KLEINSTE_AANTAL = 10

/** A share is told once at least this part of the whole is known: what ends first ends well, and would flatter. */
const BEKEND_DEEL = 0.9

/** A number that is left out stands for 1 up to and including 9. */
export type Aantal = number | 'te-weinig'

/**
 * Why there is no share: too few people, fewer than ten of many were late (or were in time), too much of it still has to
 * happen, or there is nothing to count.
 */
export type Aandeelweglating = 'te-weinig' | 'weinig-te-laat' | 'weinig-op-tijd' | 'loopt-nog' | 'geen'
export type Aandeel = number | Aandeelweglating

const klein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_AANTAL

/** The number, unless it is too small to show; zero says nothing of anybody and stays. */
export const onderdruk = (aantal: number): Aantal => (klein(aantal) ? 'te-weinig' : aantal)

/** `geheel` all of them, `bekend` of which it is certain whether they were in time, `opTijd` those that were. */
export type Telling = { readonly geheel: number; readonly bekend: number; readonly opTijd: number }

/**
 * Share in time in whole percents. Left out when it would tell of few people: too small a whole, a part that is too
 * small, or a rest that is too small; which of these may be told, for it says no more than "fewer than ten".
 */
export function aandeel({ geheel, bekend, opTijd }: Telling): Aandeel {
  if (geheel === 0) return 'geen'
  if (klein(geheel)) return 'te-weinig'
  if (bekend < geheel * BEKEND_DEEL) return 'loopt-nog'
  const weinigTeLaat = klein(bekend - opTijd)
  const weinigOpTijd = klein(opTijd)
  if (klein(bekend) || (weinigTeLaat && weinigOpTijd)) return 'te-weinig'
  if (weinigTeLaat) return 'weinig-te-laat'
  return weinigOpTijd ? 'weinig-op-tijd' : Math.round((100 * opTijd) / bekend)
}
