import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import type { Bericht, Berichtsoort } from '../model/berichten.ts'
import type { Bekend } from './bekend.ts'
import { pasToe } from './regel.ts'
import { REGELS_BINNEN, REGELS_BUITEN } from './register.ts'

/** What is to be said of one file; also what the command line prints. */
export type Controleverslag = {
  readonly bestand?: string
  readonly bericht: Berichtsoort | null
  readonly geldig: boolean
  readonly bevindingen: readonly Bevinding[]
}

/** A message read and checked. `ok` says that it could be read; it is right when there are no findings. */
export type Beoordeling =
  | ({ readonly ok: true; readonly bevindingen: readonly Bevinding[] } & Bericht)
  | { readonly ok: false; readonly soort: Berichtsoort | null; readonly bevindingen: readonly Bevinding[] }

/**
 * Checks a message that is read already: level 2, and when that is right and `bekend` is given also 3 and 4.
 * Findings have no line number.
 */
export function controleerInhoud(gelezen: Bericht, bekend?: Bekend): Bevinding[] {
  const { soort, bericht } = gelezen
  const binnen = REGELS_BINNEN.flatMap((regel) =>
    pasToe(regel, soort, bericht).map((overtreding) => alsBevinding(regel, overtreding)),
  )
  if (binnen.length > 0 || bekend === undefined) return binnen
  return REGELS_BUITEN.flatMap((regel) =>
    pasToe(regel, soort, bericht, bekend).map((overtreding) => alsBevinding(regel, overtreding)),
  )
}

const alsBevinding = (
  { code, niveau }: { readonly code: string; readonly niveau: Bevinding['niveau'] },
  { pad, tekst }: { readonly pad: string; readonly tekst: string },
): Bevinding => ({ regel: code, niveau, pad, regelnummer: null, tekst })

/** Reads a message from its bytes and checks it, one level after the other; findings in the order of the file. */
export function beoordeel(bytes: Uint8Array, bekend?: Bekend): Beoordeling {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) return gelezen
  const gevonden = controleerInhoud(gelezen, bekend).slice(0, MEESTE_BEVINDINGEN)
  return { ...gelezen, bevindingen: gevonden.length === 0 ? [] : metRegelnummers(bytes, gevonden) }
}

/** Checks one file on level 1 and 2, and with `bekend` also on 3 and 4. */
export function controleer(
  bytes: Uint8Array,
  { bestand, bekend }: { readonly bestand?: string; readonly bekend?: Bekend } = {},
): Controleverslag {
  const { soort, bevindingen } = beoordeel(bytes, bekend)
  const verslag = { bericht: soort, geldig: bevindingen.length === 0, bevindingen }
  return bestand === undefined ? verslag : { bestand, ...verslag }
}

/** The path itself and those above it, nearest first: an element that is missing has no line of its own. */
function* omhoog(pad: string): Generator<string> {
  for (let deel = pad; deel.length > 1; deel = deel.slice(0, deel.lastIndexOf('/'))) yield deel
}

/** Reads the file once more to find the lines; a right message never needs this. */
function metRegelnummers(bytes: Uint8Array, bevindingen: readonly Bevinding[]): Bevinding[] {
  const gezocht = new Set(bevindingen.flatMap(({ pad }) => [...omhoog(pad)]))
  const regels = new Map<string, number>()
  leesBericht(bytes, (pad, plaats, regelnummer) => {
    if (gezocht.has(pad)) regels.set(pad, regelnummer(plaats))
  })
  const regelVan = (pad: string): number => regels.get([...omhoog(pad)].find((deel) => regels.has(deel)) ?? '') ?? 1
  return bevindingen
    .map((bevinding) => ({ ...bevinding, regelnummer: regelVan(bevinding.pad) }))
    .sort((a, b) => a.regelnummer - b.regelnummer)
}
