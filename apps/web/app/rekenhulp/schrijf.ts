import { leesDatum, schrijfDatum } from '@meedoen/kern'
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
