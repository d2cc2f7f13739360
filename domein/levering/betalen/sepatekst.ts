/** Signs that every bank in SEPA takes (EPC217-08). */
const BUITEN = /[^a-zA-Z0-9/\-?:().,'+ ]/g

const VERVANGEN: Readonly<Record<string, string>> = { '&': '+', ß: 'ss', æ: 'ae', Æ: 'AE', ø: 'o', Ø: 'O', _: '-' }

/**
 * A text in the signs that banks take, on one line and no longer than `lengte`: accents off, what has no likeness a space. It does
 * not begin or end with a slash and has no two in a row, for those are marks of the bank.
 */
export function naarSepatekst(tekst: string, lengte: number): string {
  const zonderAccent = tekst.normalize('NFD').replace(/\p{Diacritic}/gu, '')
  const vervangen = Array.from(zonderAccent, (teken) => VERVANGEN[teken] ?? teken).join('')
  return vervangen
    .replace(BUITEN, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/^[/ ]+/, '')
    .replace(/\s+/g, ' ')
    .slice(0, lengte)
    .replace(/[/ ]+$/, '')
}

/** Whether a text can stand in a payment file as it is. */
export const isSepatekst = (tekst: string): boolean => tekst !== '' && naarSepatekst(tekst, tekst.length) === tekst
