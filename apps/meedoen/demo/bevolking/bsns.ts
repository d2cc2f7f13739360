import { type Bsn, isBsn } from '@meedoen/kern'

const EERSTE = 999_900_000
const LAATSTE = 999_999_999

/** Invented numbers that pass the elfproef, one after the other; the series 9999 is never given to anybody. */
export function* proefBsns(vanaf = 0): Generator<Bsn, never> {
  for (let nummer = EERSTE + vanaf; nummer <= LAATSTE; nummer += 1) {
    const tekst = String(nummer)
    if (isBsn(tekst)) yield tekst
  }
  throw new Error('de proefnummers zijn op')
}
