import type { Datum } from '@meedoen/kern'
import type { AdresInvoer, PersoonsgegevensInvoer, Relatierol } from '@meedoen/personen'

/** Somebody around an invented person: another invented person by key, or only a name and telephone number. */
export type Band = {
  readonly rol: Relatierol
  /** Kind of relation, COD472. */
  readonly soort: string
  readonly vanaf: Datum
} & ({ readonly met: string } | { readonly naam: string; readonly telefoon: string })

/** An invented inhabitant. `sleutel` is stable from run to run; the id in the database is not. */
export type Inwoner = {
  readonly sleutel: string
  readonly persoon: PersoonsgegevensInvoer
  readonly adres: AdresInvoer
  readonly banden: readonly Band[]
  readonly wijk: string
}
