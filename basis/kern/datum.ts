import { eenmaal } from './eenmaal.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

declare const datumMerk: unique symbol
/** A calendar date in Europe/Amsterdam as `JJJJ-MM-DD`; compares as a string. */
export type Datum = string & { readonly [datumMerk]: true }

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/
const DAG_MS = 86_400_000

export function isDatum(tekst: string): tekst is Datum {
  const delen = VORM.exec(tekst)
  if (!delen) return false
  const ms = Date.parse(`${tekst}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(tekst)
}

/** Reads `JJJJ-MM-DD`, or the Dutch `D-M-JJJJ`. */
export function leesDatum(tekst: string): Uitkomst<Datum, 'geen-datum'> {
  const kaal = tekst.trim()
  const nederlands = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(kaal)
  const iso = nederlands
    ? `${nederlands[3]}-${(nederlands[2] ?? '').padStart(2, '0')}-${(nederlands[1] ?? '').padStart(2, '0')}`
    : kaal
  return isDatum(iso) ? gelukt(iso) : geweigerd('geen-datum', 'Vul een datum in, bijvoorbeeld 31-12-2026.')
}

/** For dates written in code or read from a typed column; throws when the text is no date. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new Error('geen geldige datum')
  return tekst
}

// Making a formatter costs far more than using it, and letters and lists are full of dates.
const dagInNederland = eenmaal(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }))
const tijdInNederland = eenmaal(
  () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' }),
)
const UITGESCHREVEN = {
  nl: eenmaal(() => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })),
  en: eenmaal(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })),
}

/** The calendar date in the Netherlands at that moment. */
export function datumOp(moment: Date): Datum {
  return datum(dagInNederland().format(moment))
}

/** The clock time in the Netherlands at that moment, as `UU:MM:SS`. */
export function tijdOp(moment: Date): string {
  return tijdInNederland().format(moment)
}

/** The moment at which a calendar day begins in the Netherlands; the clock there only moves later in the night. */
export function beginVan(dag: Datum): Date {
  const klok = new Date(`${dag}T00:00:00Z`)
  const vooruit = Date.parse(`${datumOp(klok)}T${tijdOp(klok)}Z`) - klok.getTime()
  return new Date(klok.getTime() - vooruit)
}

/** The last moment of a calendar day in the Netherlands, for what holds through that day. */
export const eindVan = (dag: Datum): Date => new Date(beginVan(plusDagen(dag, 1)).getTime() - 1)

const dagnummer = (d: Datum): number => Date.parse(`${d}T00:00:00Z`) / DAG_MS
const vanDagnummer = (n: number): Datum => datum(new Date(n * DAG_MS).toISOString().slice(0, 10))

export const plusDagen = (d: Datum, dagen: number): Datum => vanDagnummer(dagnummer(d) + dagen)
export const plusWeken = (d: Datum, weken: number): Datum => plusDagen(d, weken * 7)

/** Same day some months on; the last day of the month when that day does not exist there. */
export function plusMaanden(d: Datum, maanden: number): Datum {
  const jaar = Number(d.slice(0, 4))
  const maand = Number(d.slice(5, 7)) - 1 + maanden
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate()
  const dag = Math.min(Number(d.slice(8, 10)), laatste)
  return datum(new Date(Date.UTC(jaar, maand, dag)).toISOString().slice(0, 10))
}

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van)

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdag = (d: Datum): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1

export const eersteVanMaand = (d: Datum): Datum => datum(`${d.slice(0, 7)}-01`)
export const laatsteVanMaand = (d: Datum): Datum => plusDagen(plusMaanden(eersteVanMaand(d), 1), -1)

/** Age in whole years on a day. */
export function leeftijdOp(geboren: Datum, dag: Datum): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4))
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren
}

/** Written out for people: "3 maart 2026" or "3 March 2026". */
export function schrijfDatum(d: Datum, taal: 'nl' | 'en' = 'nl'): string {
  return UITGESCHREVEN[taal]().format(new Date(`${d}T00:00:00Z`))
}
