import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Datum, Gemeentecode, Uitkomst } from '@meedoen/kern'
import type { Afzender, Ontvangstbewijs, OpTeHalen, publiekeSleutels } from '@meedoen/levering'
import type { Opslag, Transactie } from '@meedoen/opslag'
import type { Aangenomen, Wie, WieLeverancier } from '@meedoen/toegang'
import type { Huis } from '@meedoen/web'
import type { Identiteit } from './aanmelden/identiteit.ts'
import type { MeldingInzending } from './api/melding-inzending.ts'
import type { DemoPersona } from './demo/persona.ts'
import type { Klok } from './klok.ts'
import type { Mailbode } from './mail/mailbode.ts'
import type { Gemeente } from './server/gemeenten.ts'

/** Where and when something is done; `inzagesleutel` keys the hash chain of the access log. */
export type Omstandigheid = {
  readonly opslag: Opslag
  readonly nu: Date
  readonly inzagesleutel: Uint8Array
}

/** Who this identity is here at this moment: role, mandates, relations. A refusal tells the person what to do. */
export type ZoekWie = (tx: Transactie, identiteit: Identiteit) => Promise<Uitkomst<Wie>>

/** What the server knows about one page request; `huis.ts` makes the house of it. */
export type Huisvraag = Omstandigheid & {
  readonly gemeente: Gemeente
  readonly wie: Wie | undefined
  readonly taal: 'nl' | 'en'
  readonly nonce: string
  readonly csrf: string
  readonly demo: boolean
  /** Invitations leave by mail; else who invites gets the link. */
  readonly perMail: boolean
  /** When the session ends if nothing more is asked; for the warning. */
  readonly verlooptOp: Date | undefined
  /** The session that sent this request was over: keep what was typed and offer to log in. */
  readonly verlopen: boolean
}

/** Answers one page request, in the house that belongs to `vraag`. */
export type ToonPagina = (verzoek: IncomingMessage, antwoord: ServerResponse, vraag: Huisvraag) => Promise<void>

/** A file that may be downloaded, already authorised. */
export type Document = { readonly naam: string; readonly type: string; readonly bytes: Uint8Array }

export type Documentvraag = Omstandigheid & {
  readonly gemeente: Gemeentecode
  readonly wie: Wie
  readonly id: string
}

export type Ontvangst = Omstandigheid & {
  readonly gemeente: Gemeentecode
  readonly leverancier: WieLeverancier
  /** The same key with the same content means: the same melding, sent again. */
  readonly idempotentiesleutel: string
  readonly melding: MeldingInzending
}

/** The answer to a supplier; `nieuw` false when this key was received before. */
export type Ontvangen = { readonly kenmerk: string; readonly ontvangenOp: Date; readonly nieuw: boolean }

export type Bereikbaar = { readonly telefoon: string; readonly uren: { readonly nl: string; readonly en: string } }

type Publiek = Awaited<ReturnType<typeof publiekeSleutels>>

/** Messages of the standard by HTTP, for programs of providers and their intermediaries. */
export type Berichtenpoort = {
  /** Who signed this token. */
  readonly zoekAfzender: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    token: string,
  ) => Promise<Uitkomst<Afzender>>
  readonly neemAan: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    afzender: Afzender,
    bytes: Uint8Array,
  ) => Promise<Uitkomst<Ontvangstbewijs>>
  readonly lijst: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    afzender: Afzender,
  ) => Promise<readonly OpTeHalen[]>
  readonly haal: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    afzender: Afzender,
    id: string,
  ) => Promise<Uitkomst<{ readonly inhoud: Uint8Array }>>
  readonly bevestig: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    afzender: Afzender,
    id: string,
    som: string,
  ) => Promise<Uitkomst<undefined>>
  /** The public keys with which others check what we sign. */
  readonly sleutels: (omstandigheid: Omstandigheid, gemeente: Gemeentecode, zaad: Berichtzaad) => Promise<Publiek>
}

/** What the server asks of the rooms; it knows no case itself. */
export type Serveraansluiting = {
  readonly zoekWie: ZoekWie
  /** Lets somebody in who was invited by a provider, and uses the code up. */
  readonly neemUitnodigingAan: (
    omstandigheid: Omstandigheid,
    gemeente: Gemeentecode,
    identiteit: Identiteit,
    code: string,
  ) => Promise<Uitkomst<Aangenomen>>
  /** Where somebody lands after log-in when no other page was asked for. */
  readonly startpagina: (wie: Wie) => string
  /** Telephone number and hours of the municipality; null before they were set. */
  readonly bereikbaar: (omstandigheid: Omstandigheid, gemeente: Gemeentecode) => Promise<Bereikbaar | null>
  /** The document when this person may see it; records the look. */
  readonly haalDocument: (vraag: Documentvraag) => Promise<Uitkomst<Document>>
  /** Files a melding of a form supplier. Code `sleutel-hergebruikt` becomes 409, any other refusal 422. */
  readonly ontvangMelding: (ontvangst: Ontvangst) => Promise<Uitkomst<Ontvangen>>
  readonly berichten: Berichtenpoort
  /** The people that the demo log-in shows; asked only with --demo. */
  readonly personas: (gemeente: Gemeentecode) => readonly DemoPersona[]
}

/** The secret from which the key of a municipality follows, with which it signs what it sends to providers. */
export type Berichtzaad = (gemeente: Gemeentecode, generatie: number) => Uint8Array

/** What jobs need: the clock, the key of the access log, the secrets that sign messages, the folder in which those come and go, and how mail leaves. */
export type Taakomgeving = {
  readonly klok: Klok
  readonly inzagesleutel: Uint8Array
  readonly sleutelzaad: Berichtzaad
  readonly dataMap: string
  /** Undefined where no mail server is set. */
  readonly mail: Uitgaandemail | undefined
}

/** Mail, and where people find a municipality: the origin of the links in it. */
export type Uitgaandemail = {
  readonly bode: Mailbode
  readonly adresVan: (gemeente: Gemeentecode) => Promise<string>
}

/** What the whole program asks of the rooms; `kamers.ts` fills it in. */
export type Aansluiting = Serveraansluiting & {
  readonly maakHuis: (vraag: Huisvraag) => Promise<Huis>
  /** Registers the workers of the rooms; called once, before the jobs start. */
  readonly registreerTaken: (opslag: Opslag, omgeving: Taakomgeving) => void
  /**
   * Fills the invented municipalities that are not there yet; only with --demo. Answers the names of those it filled.
   * The key is that of the access log: what the invented people looked at must hold under the checks of the real ones.
   * The port is that of this program, to which letters of the demo point; 0 when it is not known yet.
   */
  readonly vulDemo: (
    opslag: Opslag,
    vandaag: Datum,
    inzagesleutel: Uint8Array,
    poort: number,
  ) => Promise<readonly string[]>
}
