import type { Tijdlijnregel } from '@meedoen/zaken'
import type { Vertaal } from '../../vertaal.server.ts'

/** What each kind of fact holds. */
export type Gegevens = { readonly [Regel in Tijdlijnregel as Regel['soort']]: Regel['gegevens'] }
export type Feitsoort = keyof Gegevens

/** A fact as a sentence, with what somebody wrote or sent with it. */
export type Zin = { readonly zin: string; readonly tekst?: string | null; readonly document?: string | null }

/** Finds the words behind ids and codes. */
export type Woorden = {
  readonly t: Vertaal
  readonly datum: (dag: string) => string
  readonly moment: (op: string) => string
  readonly tekst: (id: string | null) => string | null
  readonly medewerker: (id: string | null) => string | null
  readonly mens: (id: string) => string
  readonly aanbieder: (agb: string) => string
  /** A kind of provision within a sentence, by its code. */
  readonly soort: (code: string) => string
  /** The same by the id of the decided provision. */
  readonly voorziening: (id: string) => string
  readonly leefgebied: (code: string) => string
  readonly onderwerp: (code: string) => string
  readonly opsomming: (namen: readonly string[]) => string
  readonly zaaknummer: (id: string) => string
}

/** One sentence per kind; a kind without one does not compile. */
export type Zinnen = { readonly [S in Feitsoort]: (gegevens: Gegevens[S], woorden: Woorden) => Zin }
