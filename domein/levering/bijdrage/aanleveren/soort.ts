import { MELDINGSOORTEN, type Meldingsoort } from '../bepalen/gemeld.ts'

/** Narrows the column, whose values the database checks. */
export function soortVan(tekst: string): Meldingsoort {
  const soort = MELDINGSOORTEN.find((bekend) => bekend === tekst)
  if (soort === undefined) throw new Error('een melding van een onbekende soort')
  return soort
}
