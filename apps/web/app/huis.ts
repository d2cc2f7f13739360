import type * as Brieven from '@meedoen/brieven'
import type * as Catalogus from '@meedoen/catalogus'
import type * as Inkoop from '@meedoen/inkoop'
import type * as Kern from '@meedoen/kern'
import type { Datum } from '@meedoen/kern'
import type * as Levering from '@meedoen/levering'
import type * as Loket from '@meedoen/loket'
import type * as Monitor from '@meedoen/monitor'
import type * as Personen from '@meedoen/personen'
import type * as Regels from '@meedoen/regels'
import type * as Toegang from '@meedoen/toegang'
import type * as Verordening from '@meedoen/verordening'
import type * as Zaken from '@meedoen/zaken'
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

/** A job of this municipality whose last attempt failed; what it was about stays with the program. */
type MislukteTaak = {
  readonly id: string
  readonly naam: string
  readonly pogingen: number
  /** When it is tried again by itself; null when it waits for somebody. */
  readonly volgende: Date | null
}

/** For who manages the municipality: the page asks whether this is one. */
export type Mislukt = {
  readonly haal: () => Promise<readonly MislukteTaak[]>
  /** Tries a job again that ran out of attempts; false when it is not there (any more). */
  readonly probeerOpnieuw: (id: string) => Promise<boolean>
}

export type Wie = {
  readonly soort: 'inwoner' | 'medewerker' | 'aanbieder'
  readonly naam: string
  readonly rollen: readonly string[]
}

/** Steps that go from one room on into another; done by the program in one transaction. */
type Overdrachten = {
  readonly wijsToe: (
    stap: Toegang.Stap,
    zaak: string,
    voorziening: string,
    agb: Kern.AgbCode,
  ) => Promise<Kern.Uitkomst<{ toewijzing: string }>>
  readonly stelBeschikkingVast: (stap: Toegang.Stap, zaak: string, invoer: unknown) => Promise<Kern.Uitkomst<undefined>>
  readonly kenVerzoekToe: (
    stap: Toegang.Stap,
    verzoek: string,
    voorziening: string,
  ) => Promise<Kern.Uitkomst<undefined>>
  readonly wijzigToewijzing: (
    stap: Toegang.Stap,
    toewijzing: string,
    invoer: unknown,
  ) => Promise<Kern.Uitkomst<undefined>>
}

/** The doors of the rooms and of what they stand on. Their steps take the `stap` that `huis.werk` gives. */
export type Kamers = {
  readonly brieven: typeof Brieven
  readonly catalogus: typeof Catalogus
  readonly inkoop: typeof Inkoop
  readonly kern: typeof Kern
  readonly levering: typeof Levering
  readonly loket: typeof Loket
  readonly monitor: typeof Monitor
  readonly overdrachten: Overdrachten
  readonly personen: typeof Personen
  readonly regels: typeof Regels
  readonly toegang: typeof Toegang
  readonly verordening: typeof Verordening
  readonly zaken: typeof Zaken
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
  readonly nu: Date
  /** When this session ends if nothing more is asked; null without log-in. */
  readonly verlooptOp: Date | null
  /** The session that sent this request was over. */
  readonly verlopen: boolean
  /** Demonstration: shows the page of components at `/ui`. */
  readonly demo: boolean
  /** Invitations leave by mail; else who invites gets the link. */
  readonly perMail: boolean
  readonly kamers: Kamers
  /** Checks an uploaded file on size and kind; a refusal says what may be sent. */
  readonly leesBestand: (veld: string, bestand: File) => Promise<Kern.Uitkomst<Zaken.Bestand>>
  /** Jobs of this municipality that did not succeed. */
  readonly mislukt: Mislukt
  /** Does work in one transaction inside this municipality, as this visitor, at this moment. A throw rolls back. */
  readonly werk: <T>(taak: (stap: Toegang.Stap) => Promise<T>) => Promise<T>
}

/** Loaders and actions open the house with `context.get(huisContext)`. */
export const huisContext = createContext<Huis>()
