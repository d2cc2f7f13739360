import type { AgbCode, Datum } from '@meedoen/kern'
import type { NieuwFeit } from '../toewijzing/feiten.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** An assignment that takes the place of `van` from `begin` (OP257). */
export type Opvolger = {
  readonly van: Toewijzing
  readonly agb: AgbCode
  readonly contract: string
  readonly product: string
  readonly categorie: string
  readonly volume: number
  readonly begin: Datum
  readonly eind: Datum | null
}

/** What will happen to assignments of one client: each change a fact, each successor a new number. Nothing is recorded yet. */
export type Wijzigplan = {
  readonly feiten: readonly { readonly toewijzing: Toewijzing; readonly feit: NieuwFeit }[]
  readonly opvolgers: readonly Opvolger[]
}
