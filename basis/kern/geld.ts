import { eenmaal } from './eenmaal.ts'

/** Money is an integer number of eurocents. */
export type Eurocent = number

const BEDRAG = {
  nl: eenmaal(() => new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })),
  en: eenmaal(() => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' })),
}

/** "€ 21,80"; with a non-breaking space. */
export function schrijfEuro(bedrag: Eurocent, taal: 'nl' | 'en' = 'nl'): string {
  return BEDRAG[taal]().format(bedrag / 100)
}
