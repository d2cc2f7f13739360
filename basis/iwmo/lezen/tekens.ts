import { isUtf8 } from 'node:buffer'

/** Where the bytes stop being UTF-8 that XML allows, and what is there. */
export type Tekenfout = { readonly plaats: number; readonly tekst: string }

const ONGELDIG: Tekenfout['tekst'] =
  'Hier staan bytes die geen UTF-8 zijn. Sla het bericht op als UTF-8 en verstuur het opnieuw.'
const VERBODEN = (code: number): string =>
  `Hier staat teken U+${code.toString(16).toUpperCase().padStart(4, '0')}. Dat mag niet in XML. Haal het weg.`

/** XML 1.0 Char. */
export const isXmlTeken = (code: number): boolean =>
  code >= 0x20
    ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
    : code === 9 || code === 10 || code === 13

/** The code point that starts at a place in valid UTF-8. */
export function codepuntOp(bytes: Uint8Array, plaats: number): number {
  const eerste = bytes[plaats] ?? 0
  if (eerste < 0x80) return eerste
  const vervolg = (i: number): number => (bytes[plaats + i] ?? 0) & 0x3f
  if (eerste < 0xe0) return ((eerste & 0x1f) << 6) | vervolg(1)
  if (eerste < 0xf0) return ((eerste & 0x0f) << 12) | (vervolg(1) << 6) | vervolg(2)
  return ((eerste & 0x07) << 18) | (vervolg(1) << 12) | (vervolg(2) << 6) | vervolg(3)
}

export const lengteVan = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/** Length of the UTF-8 sequence that starts here, or 0 when it is none (overlong, surrogate, cut off). */
function reeks(bytes: Uint8Array, plaats: number): number {
  const eerste = bytes[plaats] ?? 0
  const lengte = eerste >= 0xf0 ? 4 : eerste >= 0xe0 ? 3 : 2
  if (eerste < 0xc2 || eerste > 0xf4 || plaats + lengte > bytes.length) return 0
  for (let i = 1; i < lengte; i++) if (((bytes[plaats + i] ?? 0) & 0xc0) !== 0x80) return 0
  const code = codepuntOp(bytes, plaats)
  return lengteVan(code) === lengte && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? lengte : 0
}

/** The first place that is no UTF-8; quick when there is none. */
export function zoekUtf8fout(bytes: Uint8Array): Tekenfout | null {
  if (isUtf8(bytes)) return null
  let plaats = 0
  for (let lengte = 1; lengte > 0 && plaats < bytes.length; plaats += lengte)
    lengte = (bytes[plaats] ?? 0) < 0x80 ? 1 : reeks(bytes, plaats)
  return { plaats, tekst: ONGELDIG }
}

/** The first place that is no UTF-8, or a character that XML forbids. */
export function zoekTekenfout(bytes: Uint8Array): Tekenfout | null {
  const fout = zoekUtf8fout(bytes)
  return zoekVerbodenTeken(bytes, 0, fout?.plaats ?? bytes.length) ?? fout
}

/** 1 for the bytes of characters that XML forbids, and for the first byte of U+FFFE and U+FFFF. */
const VERDACHT = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0xef || (byte < 0x20 && !isXmlTeken(byte)) ? 1 : 0,
)

/** Whether a character that starts with this byte may be forbidden. */
export const isVerdacht = (byte: number): boolean => VERDACHT[byte] === 1

/** The first character in a range of valid UTF-8 that XML forbids. */
export function zoekVerbodenTeken(bytes: Uint8Array, van: number, tot: number): Tekenfout | null {
  for (let i = van; i < tot && i < bytes.length; i++) {
    if (VERDACHT[bytes[i] ?? 0] === 0) continue
    const code = codepuntOp(bytes, i)
    if (!isXmlTeken(code)) return { plaats: i, tekst: VERBODEN(code) }
  }
  return null
}

/** Space, tab, line feed or carriage return. */
export const isWit = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** Whether a range holds exactly these bytes. */
export function isGelijk(bytes: Uint8Array, van: number, tot: number, andere: Uint8Array): boolean {
  if (tot - van !== andere.length) return false
  for (let i = 0; i < andere.length; i++) if (bytes[van + i] !== andere[i]) return false
  return true
}
