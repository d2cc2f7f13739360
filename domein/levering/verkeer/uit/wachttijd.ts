const MINUUT_MS = 60_000
const UUR_MS = 60 * MINUUT_MS

/** Pauses between attempts; together a little under a day, so that a night of maintenance at the other side does no harm. */
const PAUZES_MS = [MINUUT_MS, 5 * MINUUT_MS, 15 * MINUUT_MS, UUR_MS, 4 * UUR_MS, 8 * UUR_MS, 8 * UUR_MS] as const

/** Attempts before a person must look. */
export const HOOGSTE_AANTAL = PAUZES_MS.length + 1

/** When to try again after so many failed attempts; null when it is enough. */
export function volgendePoging(mislukt: number, nu: Date): Date | null {
  const pauze = PAUZES_MS[mislukt - 1]
  return pauze === undefined ? null : new Date(nu.getTime() + pauze)
}
