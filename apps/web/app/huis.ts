import type { Datum } from '@meedoen/kern'
import { createContext } from 'react-router'

export type Taal = 'nl' | 'en'

/** What a municipality chooses for itself: its name, how to reach people, and its own look. */
export type Gemeente = {
  /** CBS code, four digits. */
  readonly code: string
  readonly naam: string
  readonly telefoon: string
  /** When the telephone is answered, as a sentence in both languages. */
  readonly uren: { readonly nl: string; readonly en: string }
  /** Address of a style sheet that replaces tokens of `ui/thema.css`. */
  readonly themaCss?: string
}

export type Wie = {
  readonly soort: 'inwoner' | 'medewerker' | 'aanbieder'
  readonly naam: string
  readonly rollen: readonly string[]
}

/**
 * Everything a page may use, made by the server for one request. Rooms are added here as typed members;
 * pages never import a room's code, only its types.
 */
export interface Huis {
  readonly taal: Taal
  /** For the content security policy of this one answer. */
  readonly nonce: string
  readonly gemeente: Gemeente
  readonly wie: Wie | null
  /** Token that each posted form must bring back. */
  readonly csrf: string
  readonly vandaag: Datum
  /** Demonstration: shows the page of components at `/ui`. */
  readonly demo: boolean
}

/** Loaders and actions open the house with `context.get(huisContext)`. */
export const huisContext = createContext<Huis>()
