// How much may be declared: Omvang of a toewijzing against a ProductPeriode and against its whole duration.
import { bevat, type Datum, dagenTussen, type Periode, plusDagen, weekdag } from '@meedoen/kern'

const MINUUT = '01'
const UUR = '04'
/** Output is paid for a result, not for time: Stuks (output) and Euro's. */
const OUTPUT: readonly string[] = ['82', '83']
const HUISHOUDEN = '01'
const WEKEN_HUISHOUDEN = 6
const ZONDAG = 7

type Gesloten = { readonly begin: Datum; readonly eind: Datum }

/** What was assigned: `volume` in `eenheid` (WJ756), per `frequentie` (WMO757). */
export type Toegewezen = {
  readonly omvang: { readonly volume: number; readonly eenheid: string; readonly frequentie: string }
  readonly categorie?: string
  readonly periode: Periode
}

/** Calendar weeks (ISO 8601) of which at least one day lies in the period. */
export const aantalWeken = ({ begin, eind }: Gesloten): number =>
  (dagenTussen(begin, eind) + weekdag(begin) - weekdag(eind)) / 7 + 1

/** Every week that is touched ends on a Sunday within the period, but for the last when it is broken off. */
export const aantalZondagen = (periode: Gesloten): number =>
  aantalWeken(periode) - (weekdag(periode.eind) === ZONDAG ? 0 : 1)

const aantalDagen = ({ begin, eind }: Gesloten): number => dagenTussen(begin, eind) + 1

const maandnummer = (d: Datum): number => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
const aantalMaanden = ({ begin, eind }: Gesloten): number => maandnummer(eind) - maandnummer(begin) + 1

/** The week that the toewijzing breaks off counts with its last Sunday; without any Sunday, where it ends (IV076). */
function heeftGebrokenWeek(periode: Gesloten, { begin, eind }: Periode): boolean {
  if (eind === null || weekdag(eind) === ZONDAG) return false
  const laatsteZondag = plusDagen(eind, -weekdag(eind))
  return bevat(periode, laatsteZondag < begin ? eind : laatsteZondag)
}

/** Broken weeks count whole for time; for output the Sundays count (IV077). Category 01 always gets six (TR321). */
function wekenIn(periode: Gesloten, { omvang, categorie, periode: geldig }: Toegewezen): number {
  if (categorie === HUISHOUDEN) return WEKEN_HUISHOUDEN
  if (!OUTPUT.includes(omvang.eenheid)) return aantalWeken(periode)
  return aantalZondagen(periode) + (heeftGebrokenWeek(periode, geldig) ? 1 : 0)
}

/**
 * The most that may be declared in one ProductPeriode, in the unit of the toewijzing (TR321, IV077, IV078). A broken
 * month counts whole. Null for a frequency that the standard does not know.
 */
export function hoogsteInPeriode(toegewezen: Toegewezen, periode: Gesloten): number | null {
  const { volume, frequentie } = toegewezen.omvang
  switch (frequentie) {
    case '1':
      return volume * aantalDagen(periode)
    case '2':
      return volume * wekenIn(periode, toegewezen)
    case '4':
    case '6':
      return volume
    default:
      return null
  }
}

/** The most over the whole duration, in the unit of the toewijzing (TR322); null while it has no end. */
export function hoogsteOverLooptijd({ omvang, periode: { begin, eind } }: Toegewezen): number | null {
  const { volume, frequentie } = omvang
  if (frequentie === '6') return volume
  if (eind === null) return null
  const looptijd = { begin, eind }
  switch (frequentie) {
    case '1':
      return volume * aantalDagen(looptijd)
    case '2':
      return volume * aantalWeken(looptijd)
    case '4':
      return volume * aantalMaanden(looptijd)
    default:
      return null
  }
}

/** Declared in the unit of the toewijzing; only hours may also be declared in minutes (TR341, IV081). */
export const pastEenheid = (toegewezen: string, gedeclareerd: string): boolean =>
  toegewezen === gedeclareerd || (toegewezen === UUR && gedeclareerd === MINUUT)

/** Hours as minutes, all else as it is: so hours and minutes on one toewijzing can be added. */
export const inKleinsteEenheid = (volume: number, eenheid: string): number => (eenheid === UUR ? volume * 60 : volume)

const afgerondGedeeldDoor60 = (waarde: number): number => Math.floor((waarde + 30) / 60)

/** Whole hours for a ProductPeriode: its minutes added, then rounded, and at least one (IV079). */
export const urenUitMinuten = (minuten: number): number => Math.max(1, afgerondGedeeldDoor60(minuten))

/** What minutes cost at a price per hour, in cents: rounded once, at the end (IV081, TR346). */
export const bedragUitUurtarief = (uurtarief: number, minuten: number): number =>
  afgerondGedeeldDoor60(uurtarief * minuten)

/** ProductTarief of a line in minutes at a price per hour, in cents (IV081). */
export const minuuttarief = (uurtarief: number): number => afgerondGedeeldDoor60(uurtarief)
