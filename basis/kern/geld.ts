import { eenmaal } from './eenmaal.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

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

/** Whole euros, with dots or commas between the thousands or without, and at most two decimals behind the other sign. */
const GETYPT = /^(?:\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?|\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?)$/
/** Ten million euros: more is a mistake in a form of the Wmo. */
const MEEST = 1_000_000_000

/** Reads an amount as people type it: "21,80", "€ 1.980", "1980.00", "22,-". Never negative. */
export function leesEuro(tekst: string): Uitkomst<Eurocent, 'geen-bedrag'> {
  const kaal = tekst.replace(/^\s*€|,-\s*$|\s/g, '')
  const centen = /[.,](\d{1,2})$/.exec(kaal)
  const heel = (centen ? kaal.slice(0, centen.index) : kaal).replace(/[.,]/g, '')
  const bedrag = Number(heel) * 100 + Number((centen?.[1] ?? '').padEnd(2, '0'))
  if (GETYPT.test(kaal) && bedrag <= MEEST) return gelukt(bedrag)
  return geweigerd('geen-bedrag', 'Vul een bedrag in euro in, bijvoorbeeld 21,80.')
}

/** "21,80", or "19800" for whole euros: an amount as `leesEuro` reads it back, for a field of a form. */
export const schrijfEuroInvoer = (bedrag: Eurocent, taal: 'nl' | 'en' = 'nl'): string =>
  (bedrag / 100).toFixed(bedrag % 100 === 0 ? 0 : 2).replace('.', taal === 'nl' ? ',' : '.')
