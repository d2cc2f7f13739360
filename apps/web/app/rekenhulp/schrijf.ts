import { type Datum, leesDatum, schrijfDatum, weekdag } from '@meedoen/kern'
import type { Taal } from '../huis.ts'
import { useTaal } from '../teksten/gebruik.ts'

/** A day as it stands in an address, written out: "29 november 2026"; as it is when that is no day. */
export function useDag(waarde: string | readonly string[] | undefined): string {
  const taal = useTaal()
  const tekst = lijst(waarde)[0] ?? ''
  const gelezen = leesDatum(tekst)
  return gelezen.ok ? schrijfDatum(gelezen.waarde, taal) : tekst
}

/** What stands under a name in an address, once or more often. */
export const lijst = (waarde: string | readonly string[] | undefined): readonly string[] =>
  waarde === undefined ? [] : typeof waarde === 'string' ? [waarde] : waarde

const WEEKDAGEN = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** "dinsdag". */
export const schrijfWeekdag = (dag: Datum, taal: Taal): string => WEEKDAGEN[taal][weekdag(dag) - 1] ?? ''
