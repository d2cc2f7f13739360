import type { Bekend } from './bekend.ts'
import { alsVerslag, type Beoordeling, beoordeelMet, type Controleverslag } from './beoordeling.ts'
import { controleerInhoud } from './inhoud.ts'

/** Reads a message from its bytes and checks it, one level after the other; findings in the order of the file. */
export const beoordeel = (bytes: Uint8Array, bekend?: Bekend): Beoordeling =>
  beoordeelMet(bytes, (gelezen) => controleerInhoud(gelezen, bekend))

/** Checks one file on level 1 and 2, and with `bekend` also on 3 and 4. */
export const controleer = (
  bytes: Uint8Array,
  { bestand, bekend }: { readonly bestand?: string; readonly bekend?: Bekend } = {},
): Controleverslag => alsVerslag(beoordeel(bytes, bekend), bestand)
