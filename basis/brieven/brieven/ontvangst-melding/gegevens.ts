import type { Datum } from '@meedoen/kern'

/** A way to hand in the plan without log-in: a page and a code that work once, for this melding only. */
export type Planlink = { readonly adres: string; readonly code: string; readonly geldigTot: Datum }

/** Confirmation of a melding (Wmo art. 2.3.2 lid 1 to 3). */
export type OntvangstMelding = {
  readonly gemeldOp: Datum
  /** In the words of the resident, short; left out when nothing was written. */
  readonly vraag?: string
  /** Last day for the persoonlijk plan (7 days, art. 2.3.2 lid 2). */
  readonly planUiterlijk: Datum
  readonly planlink: Planlink | null
  /** Last day of the onderzoek (6 weeks, art. 2.3.2 lid 1). */
  readonly onderzoekUiterlijk: Datum
  /** Who calls to plan the talk; null while nobody has the case: then the team calls. */
  readonly belt: { readonly naam: string; readonly uiterlijk: Datum } | null
  /** With spoed: we call within so many hours on a working day. */
  readonly spoedUren?: number
  /** Somebody else made the melding for the resident; who that was is not told here. */
  readonly doorAnder?: boolean
  /** A cliëntondersteuner was asked for in the melding. */
  readonly clientondersteunerGevraagd: boolean
}

/** The same melding, confirmed to who made it for the resident. Says nothing of the case that the reporter did not tell. */
export type OntvangstMeldingNamens = {
  readonly gemeldOp: Datum
  /** For whom the melding was made, as spoken of: "mevrouw De Wit". */
  readonly inwoner: string
  /** Whom we call to plan the talk. */
  readonly wijBellen: 'inwoner' | 'melder'
  readonly planUiterlijk: Datum
  readonly planlink: Planlink | null
  readonly onderzoekUiterlijk: Datum
}
