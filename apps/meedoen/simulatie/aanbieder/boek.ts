import type { Datum, Eurocent } from '@meedoen/kern'

/** What a provider gave on an assignment in a month, and how far it is with its money. */
export type Geleverd = {
  readonly toewijzing: number
  readonly product: string
  readonly maand: Datum
  readonly volume: number
  /** Eurocents per unit. */
  readonly tarief: Eurocent
  stand: 'te-declareren' | 'ingediend' | 'geboekt' | 'te-verbeteren' | 'opgegeven'
  /** The line that was granted for it. */
  geboekt: Regel | null
}

/** One line of a declaration as it was sent. */
export type Regel = {
  readonly referentie: string
  /** The line that this one takes back; null for a debit. */
  readonly crediteert: Regel | null
  readonly geleverd: Geleverd
  readonly product: string
  readonly periode: { readonly begin: Datum; readonly eind: Datum }
  readonly volume: number
  readonly tarief: Eurocent
  /** Eurocents, below zero for a credit. */
  readonly bedrag: Eurocent
  uitslag: 'open' | 'toegekend' | 'afgewezen'
}

export type Ingediend = { readonly identificatie: string; readonly nummer: string; readonly regels: readonly Regel[] }

/** The books of one provider. They know the messages that it sent and got, and nothing of ours. */
export type Boek = {
  readonly geleverd: Geleverd[]
  /** Every line of a declaration that was taken in. */
  readonly regels: Regel[]
  /** Declarations without an answer yet, by the identification of their message. */
  readonly open: Map<string, Ingediend>
  /** What came in on its account, in eurocents. */
  readonly ontvangen: { readonly op: Datum; readonly bedrag: Eurocent }[]
  /** Messages that were refused though it meant them well. */
  readonly onverwacht: string[]
}

export const leegBoek = (): Boek => ({ geleverd: [], regels: [], open: new Map(), ontvangen: [], onverwacht: [] })
