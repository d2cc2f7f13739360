import type { Bevinding } from '../bevinding.ts'
import type { Bericht, Berichtsoort, Wmo323 } from '../model/berichten.ts'
import type { OpRecord } from './bouwer.ts'
import { type Kader, kopVan } from './kader.ts'
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
export function leesBericht(bytes: Uint8Array): Gelezen {
  return leesMet(bytes, null)
}

/** Gets the clients of a declaration one by one; `kop` gives what stands before the first, of which parts may miss. */
interface Clientnemer {
  neem(client: Wmo323['Declaratie']['Clienten'][number], kop: () => unknown): void
}

/**
 * Reads one message as `leesBericht` does, but gives the clients of a 323 away as they come; the message is then without.
 * What came only holds when the message turns out to be right.
 */
export function leesPerClient(bytes: Uint8Array, nemer: Clientnemer): Leesuitkomst
export function leesPerClient(bytes: Uint8Array, nemer: { neem(client: unknown, kop: () => unknown): void }): Gelezen {
  return leesMet(bytes, ({ inhoud }, open, soort) => {
    if (soort !== 'WMO323') return false
    nemer.neem(inhoud, () => kopVan(open))
    return true
  })
}

type Gelezen =
  | { readonly ok: true; readonly soort: Berichtsoort; readonly bericht: unknown }
  | Extract<Leesuitkomst, { ok: false }>

type Recordnemer = (record: Kader, open: readonly Kader[], soort: Berichtsoort | null) => boolean

function leesMet(bytes: Uint8Array, opRecord: Recordnemer | null): Gelezen {
  const meteen = bytes.length > GROOTSTE ? TE_GROOT : foutInBegin(bytes)
  if (meteen !== null) return { ok: false, soort: null, bevindingen: [meteen] }
  const { soort, bevindingen, bouwer } = lees(bytes, null, opRecord)
  return soort !== null && bevindingen.length === 0
    ? { ok: true, soort, bericht: bouwer.bericht }
    : { ok: false, soort, bevindingen }
}

function lees(bytes: Uint8Array, zoek: Zoekboom | null, neem: Recordnemer | null): Lezing {
  const fout = zoekUtf8fout(bytes)
  const goed = fout === null ? bytes : bytes.subarray(0, fout.plaats)
  const opRecord: OpRecord | null = neem && ((record, open) => neem(record, open, lezing.soort))
  const lezing = new Lezing(goed, zoek, opRecord)
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
  lees(bytes, zoek, null)
  return (pad) => zoek.regelVan(pad)
}
