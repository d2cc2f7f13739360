import type { Datum, Periode } from '@meedoen/kern'

/** A toewijzing that this municipality gave to this provider, and that is not removed. */
export type BekendeToewijzing = { readonly bsn: string; readonly toewijzingNummer: number }

/** A start received earlier and accepted; leave out those removed since. */
export type BekendeStart = {
  readonly bsn: string
  readonly toewijzingNummer?: number
  readonly product?: { readonly categorie: string; readonly code?: string }
  readonly begindatum: Datum
  /** `gestopt` once a stop on it was received, temporary or definitive. */
  readonly stand: 'actueel' | 'gestopt'
}

/** What the receiver knows beside the message. The caller gathers it for one sender and one kind of message. */
export type Bekend = {
  readonly vandaag: Datum
  /** Identificatie of the messages of this kind that the sender sent before (TR056). */
  readonly identificaties: readonly string[]
  readonly toewijzingen: readonly BekendeToewijzing[]
  readonly starts: readonly BekendeStart[]
  /** True when parties agreed on taakgerichte uitvoering: then a start needs no ToewijzingNummer (TR019). */
  readonly taakgericht?: boolean
  /** Municipalities and when they existed (TR378); without it the rule is not checked. */
  readonly gemeenten?: readonly { readonly code: string; readonly periode: Periode }[]
  /** The list of products that parties use (TR381); without it the rule is not checked. */
  readonly producten?: readonly { readonly categorie: string; readonly code: string }[]
}
