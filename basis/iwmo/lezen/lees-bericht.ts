import type { Bevinding } from '../bevinding.ts'
import type { Bericht, Berichtsoort } from '../model/berichten.ts'
import { Lezing } from './lezing.ts'
import { zoekUtf8fout } from './tekens.ts'
import { foutInBegin, GROOTSTE, TE_GROOT } from './vooraf.ts'
import { Zoekboom } from './zoekboom.ts'

/** The message, or why it could not be read; `soort` is null when the bytes do not say which message it is. */
export type Leesuitkomst =
  | ({ readonly ok: true } & Bericht)
  | { readonly ok: false; readonly soort: Berichtsoort | null; readonly bevindingen: readonly Bevinding[] }

/**
 * Reads one message from its bytes: form (OP192, OP179) and structure (level 1, the verdict of the official XSD).
 * Never throws on bad input. Line numbers and element paths are exact. The texts of the message are copies: it does
 * not hold on to the bytes.
 */
export function leesBericht(bytes: Uint8Array): Leesuitkomst
export function leesBericht(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly soort: Berichtsoort; readonly bericht: unknown }
  | Extract<Leesuitkomst, { ok: false }> {
  const meteen = bytes.length > GROOTSTE ? TE_GROOT : foutInBegin(bytes)
  if (meteen !== null) return { ok: false, soort: null, bevindingen: [meteen] }
  const lezing = lees(bytes, null)
  const { soort, bevindingen, bouwer } = lezing
  return soort !== null && bevindingen.length === 0
    ? { ok: true, soort, bericht: bouwer.bericht }
    : { ok: false, soort, bevindingen }
}

function lees(bytes: Uint8Array, zoek: Zoekboom | null): Lezing {
  const fout = zoekUtf8fout(bytes)
  const lezing = new Lezing(fout === null ? bytes : bytes.subarray(0, fout.plaats), zoek, null)
  lezing.cursor.tekenfout = fout
  lezing.lees()
  return lezing
}

/**
 * The lines of elements in a message that can be read; for an element that is not there the line of the nearest one
 * above it. Reads the message once more: only a message with findings needs this.
 */
export function regelnummersVan(bytes: Uint8Array, paden: Iterable<string>): (pad: string) => number {
  const zoek = new Zoekboom()
  for (const pad of paden) zoek.voegToe(pad)
  lees(bytes, zoek)
  return (pad) => zoek.regelVan(pad)
}
