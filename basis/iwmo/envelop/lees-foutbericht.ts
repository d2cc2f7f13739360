import { type Knoop, leesKleineBoom } from './kleine-boom.ts'
import { STUF } from './vorm.ts'

/** An error of the hub (StUF Fo01, Fo02, Fo03): its code, its words, and the reference of the envelope that it is about. */
export type Foutbericht = {
  readonly code: string
  readonly omschrijving: string
  readonly crossRefnummer: string | null
}

/** Reads an error of the hub; null for anything else. */
export function leesFoutbericht(bytes: Uint8Array): Foutbericht | null {
  const boom = leesKleineBoom(bytes)
  return boom.ok ? foutberichtVan(boom.waarde) : null
}

/** The same, of a document that was read. */
export function foutberichtVan(wortel: Knoop): Foutbericht | null {
  if (wortel.uri !== STUF || !/^Fo0[1-3]Bericht$/.test(wortel.naam)) return null
  return {
    code: tekstVan(wortel, 'body', 'code'),
    omschrijving: tekstVan(wortel, 'body', 'omschrijving'),
    crossRefnummer: tekstVan(wortel, 'stuurgegevens', 'crossRefnummer') || null,
  }
}

const kindVan = (knoop: Knoop | undefined, naam: string): Knoop | undefined =>
  knoop?.kinderen.find((kind) => kind.naam === naam)

const tekstVan = (wortel: Knoop, ...pad: readonly string[]): string =>
  pad.reduce<Knoop | undefined>(kindVan, wortel)?.tekst.trim() ?? ''
