import type { Bevinding } from '../bevinding.ts'
import { BERICHTEN, type Bericht, type Berichtsoort } from '../model/berichten.ts'
import { Boomlezer } from './boom.ts'
import { Cursor } from './cursor.ts'
import { Scanner, Stuk } from './scanner.ts'
import { zoekTekenfout } from './tekens.ts'
import { Vindplaats } from './vindplaats.ts'
import { soortVan, uitlegWortel } from './wortel.ts'
import { leesKop } from './zijpaden.ts'

/** The message, or why it could not be read; `soort` is null when the bytes do not say which message it is. */
export type Leesuitkomst =
  | ({ readonly ok: true } & Bericht)
  | { readonly ok: false; readonly soort: Berichtsoort | null; readonly bevindingen: readonly Bevinding[] }

type OpElement = (pad: string, plaats: number, regelnummer: (plaats: number) => number) => void

/** OP179. */
const GROOTSTE = 25 * 1024 * 1024

const vormfout = (regel: string, tekst: string, regelnummer = 1, pad = '/'): Bevinding => ({
  regel,
  niveau: 1,
  pad,
  regelnummer,
  tekst,
})

/** What can be said without reading: size and the first bytes (OP179, OP192). */
function vooraf(bytes: Uint8Array): Bevinding | null {
  if (bytes.length > GROOTSTE)
    return vormfout('OP179', 'Het bestand is groter dan 25 MB. Verdeel de inhoud over meer berichten.')
  if (bytes.length === 0) return vormfout('OP192', 'Het bestand is leeg.')
  const [een, twee, drie] = bytes
  if (een === 0xef && twee === 0xbb && drie === 0xbf)
    return vormfout('OP192', 'Het bestand begint met een byte-order-mark (BOM). Sla het op als UTF-8 zonder BOM.')
  const isUtf16 = (een === 0xfe && twee === 0xff) || (een === 0xff && twee === 0xfe) || een === 0 || twee === 0
  return isUtf16 ? vormfout('OP192', 'Het bestand staat in UTF-16 of UTF-32. Sla het op als UTF-8 zonder BOM.') : null
}

const opRegel = (a: Bevinding, b: Bevinding): number => (a.regelnummer ?? 0) - (b.regelnummer ?? 0)

/**
 * Reads one message from its bytes: form (OP192, OP179) and structure (level 1, the verdict of the official XSD).
 * Never throws on bad input. Line numbers and element paths are exact.
 */
export function leesBericht(bytes: Uint8Array): Leesuitkomst
export function leesBericht(bytes: Uint8Array, opElement: OpElement): Leesuitkomst
export function leesBericht(
  bytes: Uint8Array,
  opElement?: OpElement,
):
  | { readonly ok: true; readonly soort: Berichtsoort; readonly bericht: unknown }
  | Extract<Leesuitkomst, { ok: false }> {
  const meteen = vooraf(bytes)
  if (meteen !== null) return { ok: false, soort: null, bevindingen: [meteen] }
  const tekenfout = zoekTekenfout(bytes)
  const cursor = new Cursor(tekenfout === null ? bytes : bytes.subarray(0, tekenfout.plaats))
  leesKop(cursor)
  const plaats = new Vindplaats(bytes)
  const scanner = new Scanner(cursor)
  const regelnummer = (vanaf: number): number => plaats.regelnummer(vanaf)
  const lezer = new Boomlezer(scanner, plaats, opElement ? (pad, vanaf) => opElement(pad, vanaf, regelnummer) : null)
  const { soort, bericht } = leesDocument(scanner, lezer)
  const breuk = tekenfout !== null && opHetEinde(cursor) ? tekenfout : cursor.breuk
  const bevindingen = [...lezer.bevindingen]
  if (breuk !== null) bevindingen.push(vormfout('OP192', breuk.tekst, plaats.regelnummer(breuk.plaats), plaats.pad()))
  return soort !== null && bevindingen.length === 0
    ? { ok: true, soort, bericht }
    : { ok: false, soort, bevindingen: bevindingen.sort(opRegel) }
}

/** Whether reading came as far as the bytes go. */
const opHetEinde = ({ breuk, bytes }: Cursor): boolean => breuk === null || breuk.plaats === bytes.length

function leesDocument(scanner: Scanner, lezer: Boomlezer): { soort: Berichtsoort | null; bericht: unknown } {
  if (scanner.volgende() !== Stuk.OPEN) return { soort: null, bericht: null }
  const { uri, naam } = lezer.openWortel()
  const soort = soortVan(uri)
  if (soort === null || naam !== 'Bericht') {
    lezer.meld(soort === null ? 'OP047' : 'XSD', uitlegWortel(uri, naam), scanner.tagVan)
    return { soort: null, bericht: null }
  }
  const { wortel, naamruimte } = BERICHTEN[soort]
  const bericht = lezer.leesWortel(wortel, naamruimte)
  while (scanner.volgende() !== Stuk.EINDE);
  return { soort, bericht }
}
