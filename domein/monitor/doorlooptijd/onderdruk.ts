/** Numbers under this are not shown: in a small municipality they could be about somebody you know. */
export const KLEINSTE_AANTAL = 10

/** The number, or null when it is too small to show; zero says nothing of anybody and stays. */
export const onderdruk = (aantal: number): number | null => (aantal > 0 && aantal < KLEINSTE_AANTAL ? null : aantal)

/**
 * A share in whole percents, or null when it would tell of few people: too small a whole, a part that is too small,
 * or a rest that is too small.
 */
export function aandeel(deel: number, geheel: number): number | null {
  if (geheel === 0 || [geheel, deel, geheel - deel].some((n) => onderdruk(n) === null)) return null
  return Math.round((100 * deel) / geheel)
}
