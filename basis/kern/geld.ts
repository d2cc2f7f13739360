/** Money is an integer number of eurocents. */
export type Eurocent = number

/** "€ 21,80"; with a non-breaking space. */
export function schrijfEuro(bedrag: Eurocent, taal: 'nl' | 'en' = 'nl'): string {
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(
    bedrag / 100,
  )
}
