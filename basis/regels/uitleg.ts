import type { Datum, Eurocent } from '@meedoen/kern'

/** A sentence for people, in Dutch (B1) and English. */
export type Tekst = { readonly nl: string; readonly en: string }

/** What `waarde` holds: a date `JJJJ-MM-DD`, whole eurocents, a number, or words. */
export type Waardesoort = 'datum' | 'bedrag' | 'aantal' | 'tekst'

/** How sure we are: H = read in the law, M = one secondary source or own reading, L = weak, unverified = no source. */
export type Zekerheid = 'H' | 'M' | 'L' | 'unverified'

/** One step of an explanation, with the steps it rests on. Plain data: store it as JSON with the outcome. */
export type Uitleg = {
  readonly tekst: Tekst
  readonly waarde?: string | number
  readonly soort?: Waardesoort
  readonly artikel?: string
  readonly bron?: string
  readonly zekerheid?: Zekerheid
  readonly stappen?: readonly Uitleg[]
}

type Bijzonderheden = Pick<Uitleg, 'artikel' | 'bron' | 'zekerheid' | 'stappen'>

/** A step without a value. */
export const stap = (nl: string, en: string, rest: Bijzonderheden = {}): Uitleg => ({ tekst: { nl, en }, ...rest })

/** A step that yields a date. */
export const datumStap = (nl: string, en: string, waarde: Datum, rest: Bijzonderheden = {}): Uitleg => ({
  tekst: { nl, en },
  waarde,
  soort: 'datum',
  ...rest,
})

/** A step that yields an amount in whole eurocents. */
export const bedragStap = (nl: string, en: string, waarde: Eurocent, rest: Bijzonderheden = {}): Uitleg => ({
  tekst: { nl, en },
  waarde,
  soort: 'bedrag',
  ...rest,
})

/** A step that yields a number. */
export const aantalStap = (nl: string, en: string, waarde: number, rest: Bijzonderheden = {}): Uitleg => ({
  tekst: { nl, en },
  waarde,
  soort: 'aantal',
  ...rest,
})

// Making a formatter costs far more than using it, and explanations are full of months.
const MAAND = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** "maart 2026" or "March 2026". */
export const schrijfMaand = (dag: Datum, taal: 'nl' | 'en' = 'nl'): string =>
  MAAND[taal].format(new Date(`${dag}T00:00:00Z`))
