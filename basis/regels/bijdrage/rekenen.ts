import { type Datum, datum, type Eurocent } from '@meedoen/kern'
import type { Parameter, Tabel } from '../parameter.ts'
import type { Tekst, Zekerheid } from '../uitleg.ts'
import type { Vorm } from '../vorm.ts'

/** The largest amount that is computed with: a billion euros. Above it whole numbers would no longer be exact. */
const GROOTSTE_BEDRAG: Eurocent = 100_000_000_000

/** Whole eurocents that can be computed with exactly; an income may be negative. */
export const isBedrag = (bedrag: number): boolean => Number.isInteger(bedrag) && Math.abs(bedrag) <= GROOTSTE_BEDRAG

/**
 * `teller / noemer` as a whole number, half up. Both whole, `noemer` above 0. The law does not say how an end result
 * in cents is rounded; half up is our reading.
 */
export function deelAfgerond(teller: number, noemer: number): number {
  const heel = Math.floor(teller / noemer)
  return (teller - heel * noemer) * 2 >= noemer ? heel + 1 : heel
}

/** A table of which every row holds for whole calendar years: `[first year, last year, value, certainty, source]`. */
export const jaartabel = <Waarde>(
  naam: Tekst,
  vorm: Vorm,
  rijen: readonly (readonly [van: number, tot: number, waarde: Waarde, zekerheid: Zekerheid, bron: string])[],
): Tabel<Waarde> => ({
  naam,
  vorm,
  rijen: rijen.map(
    ([van, tot, waarde, zekerheid, bron]): Parameter<Waarde> => ({
      vanaf: datum(`${van}-01-01`),
      tot: datum(`${tot}-12-31`),
      waarde,
      zekerheid,
      bron,
    }),
  ),
})

/** The first day of a year; the year 1 for what is no year, so that a rule refuses it as outside its texts. */
export const eersteDagVan = (jaar: number): Datum =>
  datum(`${String(Number.isInteger(jaar) && jaar > 0 && jaar < 10_000 ? jaar : 1).padStart(4, '0')}-01-01`)
