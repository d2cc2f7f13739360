import type { Datum } from '@meedoen/kern'
import { useTaal } from '../teksten/gebruik.ts'

const MAAND = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** "maart 2026", in the language of the page. */
export function useMaand(): (dag: Datum) => string {
  const taal = useTaal()
  return (dag) => MAAND[taal].format(new Date(`${dag}T00:00:00Z`))
}
