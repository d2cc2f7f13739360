import type { AgbCode, Datum } from '@meedoen/kern'
import type { Adres, Persoon } from '@meedoen/personen'

/** A running assignment to take over, and how far it is. */
export type Toewijzingovername = {
  readonly id: string
  readonly zaak: string
  readonly voorziening: string
  readonly persoon: Persoon
  /** Those that held on the day of the assignment. */
  readonly adressen: readonly Adres[]
  readonly agb: AgbCode
  readonly contract: string
  readonly product: string
  readonly categorie: string
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  /** `volume` is a budget in eurocents. */
  readonly metBudget: boolean
  readonly begin: Datum
  readonly eind: Datum | null
  readonly toegewezenOp: Date
  /** Id of the employee who assigned. */
  readonly door: string
  /** When the provider accepted; null while it has not answered. */
  readonly aanvaardOp: Date | null
  /** The day on which help began and when that was reported; null while it has not begun. */
  readonly start: { readonly op: Datum; readonly gemeldOp: Date } | null
}
