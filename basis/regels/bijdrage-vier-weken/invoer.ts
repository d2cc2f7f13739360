import type { Eurocent } from '@meedoen/kern'
import type { Bijdragesoort, Collegeoordeel, Huishoudstand } from '../bijdrage/invoer.ts'

/** What the council decided about the four-weekly contribution (until 2020). Only lower was allowed. Eurocents. */
export type PeriodeVerordening = {
  /** A lower fixed amount per four weeks for this household; null = that of the law. */
  readonly basis: Eurocent | null
  /** A lower part of the income above the limit, in thousandths; null = that of the law. */
  readonly opslag: number | null
  /** How much the income limit is raised, the same for all households. */
  readonly grensHoger: Eurocent
  /** Nihil up to and including this income (UB Wmo 2015 art. 3.8 lid 2, from 2018 on); null = no such rule. */
  readonly nihilTot: Eurocent | null
  /** Parents pay for a woningaanpassing for a child; household and income are then those of the parents (2.1.5). */
  readonly ouderbijdrageWoningaanpassing: boolean
}

export const GEEN_PERIODEKEUZES: PeriodeVerordening = {
  basis: null,
  opslag: null,
  grensHoger: 0,
  nihilTot: null,
  ouderbijdrageWoningaanpassing: false,
}

/** Income and wealth of one person over the peiljaar, in eurocents. */
export type Draagkracht = { readonly inkomen: Eurocent; readonly vermogen: Eurocent }

export type PeriodeInvoer = {
  /** The contribution year: the year of the week numbers, see `bijdrageperiode`. */
  readonly jaar: number
  readonly huishouden: Huishoudstand
  /** Over the peiljaar (two years before), of both together, in eurocents; null: not known to CAK. */
  readonly inkomen: Eurocent | null
  /** Over the peiljaar, of both together, in eurocents. */
  readonly vermogen: Eurocent
  /** Of a couple, those with the AOW age apart; only the relief of 2018 asks for it. */
  readonly ouderen?: readonly Draagkracht[]
  /** What the support costs per four weeks, in eurocents; null: not known. */
  readonly kostprijs: Eurocent | null
  readonly verordening: PeriodeVerordening
  readonly minderjarig: boolean
  readonly voorzieningen: readonly Bijdragesoort[]
  readonly bwOfWlzBijdrage?: boolean
  /** Most consecutive nights of client or partner in opvang in this period. */
  readonly nachtenOpvangAaneengesloten?: number
  readonly collegeoordeel?: Collegeoordeel
}
