import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { leesBericht, regelnummersVan } from '../lezen/lees-bericht.ts'
import type { Bericht, Berichtsoort } from '../model/berichten.ts'
import type { Bekend } from './bekend.ts'
import { controleerInhoud } from './inhoud.ts'

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

/** Reads a message from its bytes and checks it, one level after the other; findings in the order of the file. */
export function beoordeel(bytes: Uint8Array, bekend?: Bekend): Beoordeling {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) return gelezen
  const gevonden = begrens(controleerInhoud(gelezen, bekend))
  return { ...gelezen, bevindingen: gevonden.length === 0 ? [] : metRegelnummers(bytes, gevonden) }
}

/**
 * Level 2 refuses the message as a whole, however much more there is. From level 3 on each class has its own answer, and
 * in a declaration each line its own money: there every finding counts.
 */
const begrens = (bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.some(({ niveau }) => niveau > 2) ? bevindingen : bevindingen.slice(0, MEESTE_BEVINDINGEN)

/** Checks one file on level 1 and 2, and with `bekend` also on 3 and 4. */
export function controleer(
  bytes: Uint8Array,
  { bestand, bekend }: { readonly bestand?: string; readonly bekend?: Bekend } = {},
): Controleverslag {
  const { soort, bevindingen } = beoordeel(bytes, bekend)
  const verslag = { bericht: soort, geldig: bevindingen.length === 0, bevindingen }
  return bestand === undefined ? verslag : { bestand, ...verslag }
}

/** Reads the file once more to find the lines; a right message never needs this. */
function metRegelnummers(bytes: Uint8Array, bevindingen: readonly Bevinding[]): Bevinding[] {
  const regelVan = regelnummersVan(
    bytes,
    bevindingen.map(({ pad }) => pad),
  )
  return bevindingen
    .map((bevinding) => ({ ...bevinding, regelnummer: regelVan(bevinding.pad) }))
    .sort((a, b) => a.regelnummer - b.regelnummer)
}
