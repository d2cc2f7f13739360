import {
  bevat,
  type Datum,
  eersteVanMaand,
  gelukt,
  geweigerd,
  laatsteVanMaand,
  type Periode,
  plusMaanden,
  type Uitkomst,
} from '@meedoen/kern'

/** Months that can be chosen in the portal. */
const MAANDEN = 12

/** The months that are over, latest first: what was delivered is declared afterwards. */
export const teDeclarerenMaanden = (vandaag: Datum): Datum[] =>
  Array.from({ length: MAANDEN }, (_, i) => plusMaanden(eersteVanMaand(vandaag), -1 - i))

/** Reads a month as the address of the page writes it (JJJJ-MM): its first day. Without one, the month that was over last. */
export function leesMaand(tekst: string | null, vandaag: Datum): Uitkomst<Datum, 'geen-maand'> {
  const maanden = teDeclarerenMaanden(vandaag)
  const gekozen = tekst === null || tekst === '' ? maanden[0] : maanden.find((maand) => maand.startsWith(tekst))
  return gekozen !== undefined && (tekst === null || tekst === '' || tekst.length === 7)
    ? gelukt(gekozen)
    : geweigerd('geen-maand', 'Kies een maand van het afgelopen jaar die voorbij is.', 'maand')
}

/** The days on which both hold; null when there are none. */
export function doorsnede(
  { begin, eind }: Periode,
  in_: { readonly begin: Datum; readonly eind: Datum },
): { begin: Datum; eind: Datum } | null {
  if (begin > in_.eind || (eind !== null && eind < in_.begin)) return null
  return {
    begin: bevat(in_, begin) ? begin : in_.begin,
    eind: eind !== null && bevat(in_, eind) ? eind : in_.eind,
  }
}

/** The part of a month in which an assignment holds: a line covers all of it (TR387, TR388). Null when it does not hold then. */
export const periodeInMaand = (maand: Datum, toewijzing: Periode): { begin: Datum; eind: Datum } | null =>
  doorsnede(toewijzing, { begin: maand, eind: laatsteVanMaand(maand) })
