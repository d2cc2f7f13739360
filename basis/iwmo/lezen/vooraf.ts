import type { Bevinding } from '../bevinding.ts'

/** OP179. */
export const GROOTSTE = 25 * 1024 * 1024

/** A finding about the form of the file. */
export const vormfout = (regel: string, tekst: string, regelnummer = 1, pad = '/'): Bevinding => ({
  regel,
  niveau: 1,
  pad,
  regelnummer,
  tekst,
})

export const TE_GROOT = vormfout('OP179', 'Het bestand is groter dan 25 MB. Verdeel de inhoud over meer berichten.')

/** What the first bytes say before reading starts (OP192). */
export function foutInBegin(bytes: Uint8Array): Bevinding | null {
  if (bytes.length === 0) return vormfout('OP192', 'Het bestand is leeg.')
  const [een, twee, drie] = bytes
  if (een === 0xef && twee === 0xbb && drie === 0xbf)
    return vormfout('OP192', 'Het bestand begint met een byte-order-mark (BOM). Sla het op als UTF-8 zonder BOM.')
  const isUtf16 = (een === 0xfe && twee === 0xff) || (een === 0xff && twee === 0xfe) || een === 0 || twee === 0
  return isUtf16 ? vormfout('OP192', 'Het bestand staat in UTF-16 of UTF-32. Sla het op als UTF-8 zonder BOM.') : null
}
