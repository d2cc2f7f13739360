import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

declare const merk: unique symbol
type Gemerkt<Naam extends string> = string & { readonly [merk]: Naam }

/** Burgerservicenummer: nine digits that pass the elfproef (Wabb; iWmo CS002). */
export type Bsn = Gemerkt<'bsn'>
/** Provider code of eight digits (iWmo LDT_AgbCode). */
export type AgbCode = Gemerkt<'agb'>
/** CBS municipality code of four digits. */
export type Gemeentecode = Gemerkt<'gemeente'>

const BSN_LENGTE = 9
const NUL = '0'.charCodeAt(0)

/** The digits weigh 9 to 2, the last one -1. A declaration holds ten thousand numbers, so this makes nothing on its way. */
export function isBsn(tekst: string): tekst is Bsn {
  if (tekst.length !== BSN_LENGTE || tekst === '000000000') return false
  let som = 0
  for (let i = 0; i < BSN_LENGTE; i += 1) {
    const cijfer = tekst.charCodeAt(i) - NUL
    if (cijfer < 0 || cijfer > 9) return false
    som += cijfer * (i === BSN_LENGTE - 1 ? -1 : BSN_LENGTE - i)
  }
  return som % 11 === 0
}
export const isAgbCode = (tekst: string): tekst is AgbCode => /^\d{8}$/.test(tekst)
export const isGemeentecode = (tekst: string): tekst is Gemeentecode => /^\d{4}$/.test(tekst)

/** Reads a BSN as people type it: spaces and dots allowed, eight digits get a leading zero. */
export function leesBsn(tekst: string): Uitkomst<Bsn, 'geen-bsn'> {
  const cijfers = tekst.replace(/[\s.-]/g, '').padStart(9, '0')
  return isBsn(cijfers)
    ? gelukt(cijfers)
    : geweigerd(
        'geen-bsn',
        'Dit burgerservicenummer klopt niet. Het heeft 8 of 9 cijfers. Kijk op het identiteitsbewijs.',
      )
}

/** For numbers written in code or read from a typed column; throws when it is none. */
export function bsn(tekst: string): Bsn {
  if (!isBsn(tekst)) throw new Error('geen geldig bsn')
  return tekst
}
export function agbCode(tekst: string): AgbCode {
  if (!isAgbCode(tekst)) throw new Error('geen geldige AGB-code')
  return tekst
}
export function gemeentecode(tekst: string): Gemeentecode {
  if (!isGemeentecode(tekst)) throw new Error('geen geldige gemeentecode')
  return tekst
}
