import type { Datum, Periode } from '@meedoen/kern'
import type { BerichtVan } from '../model/berichten.ts'

/** A product as it stands in a message; without a code it is a whole category. */
export type BekendProduct = { readonly categorie: string; readonly code?: string }

/** What was declared and granted earlier on one toewijzing in one unit: debit minus credit. */
export type Verbruik = {
  readonly eenheid: string
  readonly volume: number
  /** In cents. */
  readonly bedrag: number
}

/** A toewijzing of this municipality to this provider, in its newest version (IV013). */
export type BekendeToewijzing = {
  readonly bsn: string
  readonly toewijzingNummer: number
  readonly ingangsdatum: Datum
  readonly einddatum?: Datum
  readonly product?: BekendProduct
  readonly omvang?: { readonly volume: number; readonly eenheid: string; readonly frequentie: string }
  /** In cents. */
  readonly budget?: number
  /** ReferentieAanbieder of its newest version (TR379). */
  readonly referentieAanbieder?: string
  /** Removed with RedenWijziging 13: as if it never was, but not to be declared on (TR384). */
  readonly verwijderd?: boolean
  /** Per unit; a sum, so that nobody needs to fetch all earlier lines (TR322, TR369, TR385). */
  readonly gedeclareerd?: readonly Verbruik[]
}

/** The delivery that a start or a stop is about: by number, or by product when that is agreed (IV096). */
type Levering = { readonly bsn: string; readonly toewijzingNummer?: number; readonly product?: BekendProduct }

/** A start received earlier and accepted; leave out those removed since. */
export type BekendeStart = Levering & {
  readonly begindatum: Datum
  /** `gestopt` once a stop on it was received, temporary or definitive. */
  readonly stand: 'actueel' | 'gestopt'
}

/** A stop received earlier and accepted; leave out those removed since. */
export type BekendeStop = Levering & {
  readonly begindatum: Datum
  readonly einddatum: Datum
  readonly redenBeeindiging: string
}

/** One request: an AangevraagdProduct of a 315, or the Verzoek of a 317. */
export type BekendVerzoek = {
  readonly referentieAanbieder: string
  readonly bsn: string
  /** VerzoekAntwoord of the 319s on it, accepted. */
  readonly antwoorden?: readonly ('1' | '2')[]
  /** A 301 with this ReferentieAanbieder was sent. */
  readonly toegewezen?: boolean
}

/** A declaration that was processed. */
export type BekendeDeclaratie = { readonly declaratieNummer: string; readonly periode: Periode }

/** A Prestatie that was granted. */
export type BekendePrestatie = {
  readonly bsn: string
  readonly referentieNummer: string
  readonly vorigReferentieNummer?: string
  readonly toewijzingNummer: number
  readonly categorie: string
  readonly code: string
  readonly periode: { readonly begin: Datum; readonly eind: Datum }
  readonly volume: number
  readonly eenheid: string
  /** In cents, never negative: `debetCredit` tells its sign. */
  readonly bedrag: number
  readonly debetCredit: 'D' | 'C'
}

/** An agreed price of one product in one unit, in cents; a price per hour (04) also covers minutes (IV081). */
export type BekendTarief = {
  readonly categorie: string
  readonly code: string
  readonly eenheid: string
  readonly tarief: number
  readonly periode: Periode
}

/**
 * What the receiver knows beside one message. The caller gathers it for one sender and one kind of message, and only as
 * far as `vraagVan` says that the message touches it; a list without the rest of the world is right, one with too much
 * only slower. A list that is left out is empty, unless said otherwise.
 */
export type Bekend = {
  readonly vandaag: Datum
  /** Identificatie of the messages of this kind that the sender sent before (TR056). */
  readonly identificaties: readonly string[]
  readonly toewijzingen: readonly BekendeToewijzing[]
  readonly starts: readonly BekendeStart[]
  readonly stops?: readonly BekendeStop[]
  readonly verzoeken?: readonly BekendVerzoek[]
  readonly declaraties?: readonly BekendeDeclaratie[]
  /** ReferentieNummer of the lines in processed declarations, granted or not (TR314). */
  readonly referentienummers?: readonly string[]
  readonly prestaties?: readonly BekendePrestatie[]
  /** For a 325: the declaration that it answers; left out when none was sent (TR337). */
  readonly declaratie?: BerichtVan<'WMO323'>
  /** True when parties agreed on taakgerichte uitvoering: then a start or stop needs no ToewijzingNummer (TR019). */
  readonly taakgericht?: boolean
  /** Municipalities and when they existed (TR378); without it the rule is not checked. */
  readonly gemeenten?: readonly { readonly code: string; readonly periode: Periode }[]
  /** AGB codes of the providers and when they hold (OP254); without it the rule is not checked. */
  readonly aanbieders?: readonly { readonly agb: string; readonly periode: Periode }[]
  /** The list of products that parties use (TR381); without it the rule is not checked. */
  readonly producten?: readonly { readonly categorie: string; readonly code: string }[]
  /** What parties agreed to pay (TR418, TR346, TR341); without it TR418 is not checked. */
  readonly tarieven?: readonly BekendTarief[]
}
