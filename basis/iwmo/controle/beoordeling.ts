import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { leesBericht, regelnummersVan } from '../lezen/lees-bericht.ts'
import type { Bericht, Berichtsoort } from '../model/berichten.ts'
import { controleerBinnen } from './binnen.ts'

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

/** Reads a message and lets `inhoud` check what is in it; findings in the order of the file. */
export function beoordeelMet(bytes: Uint8Array, inhoud: (gelezen: Bericht) => readonly Bevinding[]): Beoordeling {
  const gelezen = leesBericht(bytes)
  if (!gelezen.ok) return gelezen
  const gevonden = begrens(inhoud(gelezen))
  return { ...gelezen, bevindingen: gevonden.length === 0 ? [] : metRegelnummers(bytes, gevonden) }
}

export function alsVerslag({ soort, bevindingen }: Beoordeling, bestand: string | undefined): Controleverslag {
  const verslag = { bericht: soort, geldig: bevindingen.length === 0, bevindingen }
  return bestand === undefined ? verslag : { bestand, ...verslag }
}

/** Checks one file on its own: level 1 and 2. Loads a third of what the rules that need `Bekend` bring along. */
export const controleerAlleen = (bytes: Uint8Array, bestand?: string): Controleverslag =>
  alsVerslag(beoordeelMet(bytes, controleerBinnen), bestand)

/**
 * Level 2 refuses the message as a whole, however much more there is. From level 3 on each class has its own answer, and
 * in a declaration each line its own money: there every finding counts.
 */
const begrens = (bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.some(({ niveau }) => niveau > 2) ? bevindingen : bevindingen.slice(0, MEESTE_BEVINDINGEN)

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
