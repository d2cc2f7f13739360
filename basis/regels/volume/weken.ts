import {
  type Datum,
  dagenTussen,
  eersteVanMaand,
  laatsteVanMaand,
  plusDagen,
  plusMaanden,
  weekdag,
} from '@meedoen/kern'

const ZONDAG = 7

/** Calendar weeks (Monday up to and including Sunday, ISO 8601) that `begin` up to and including `eind` touches, whole or in part. */
export function aantalWeken(begin: Datum, eind: Datum): number {
  const maandag = (dag: Datum): Datum => plusDagen(dag, 1 - weekdag(dag))
  return dagenTussen(maandag(begin), maandag(eind)) / 7 + 1
}

/** Sundays from `begin` up to and including `eind`. */
export function aantalZondagen(begin: Datum, eind: Datum): number {
  const eerste = plusDagen(begin, ZONDAG - weekdag(begin))
  return eerste > eind ? 0 : Math.floor(dagenTussen(eerste, eind) / 7) + 1
}

/** The last Sunday on or before this day. */
export const laatsteZondag = (dag: Datum): Datum => plusDagen(dag, -(weekdag(dag) % ZONDAG))

/** The part of a calendar month that lies in the toewijzing (iWmo IV089); `maand` is the first day of the month. */
export type Productperiode = { readonly maand: Datum; readonly begin: Datum; readonly eind: Datum }

/** The product periods of a toewijzing: one per calendar month that it touches, in order (iWmo IV089). */
export function productperioden(begin: Datum, eind: Datum): readonly Productperiode[] {
  const perioden: Productperiode[] = []
  for (let maand = eersteVanMaand(begin); maand <= eind; maand = plusMaanden(maand, 1)) {
    const laatste = laatsteVanMaand(maand)
    perioden.push({ maand, begin: begin > maand ? begin : maand, eind: eind < laatste ? eind : laatste })
  }
  return perioden
}
