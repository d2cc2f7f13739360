import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '../zaak/zaak.ts'

/** Job that opens the budgets that a decision granted; the id is that of the case. */
export const OVERDRACHT_PGB = 'overdracht-pgb'

/** Budgets are opened for whatever was granted as a pgb and sent; opening one twice changes nothing. */
export async function geefPgbDoor(stap: Stap, { id, voorzieningen }: Zaak): Promise<void> {
  if (voorzieningen.some(({ vorm, stand }) => vorm === 'pgb' && stand === 'verzonden'))
    await stap.tx.zetTaak(OVERDRACHT_PGB, { gemeente: stap.tx.gemeente, id })
}

/** A pgb that was decided on, as far as it can stand in the way of other help. */
export type ToegekendPgb = {
  readonly voorziening: string
  readonly zaak: string
  readonly product: string
  readonly begin: Datum
  readonly eind: Datum | null
  /** Whether the resident was told; until then the decision can still be replaced. */
  readonly verzonden: boolean
}

/** The pgbs that were decided on for this person and not ended since, in whichever case; whether a budget was opened yet does not matter. */
export async function toegekendePgbs({ tx }: Stap, persoon: string): Promise<ToegekendPgb[]> {
  const rijen = await tx.db
    .selectFrom('zaken.voorziening')
    .select(['id', 'zaak', 'product', 'begin', 'eind', 'stand'])
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('vorm', '=', 'pgb')
    .where('stand', 'in', ['besloten', 'verzonden'])
    .orderBy('begin')
    .execute()
  return rijen.flatMap(({ id: voorziening, product, begin, stand, ...rij }) =>
    product === null || begin === null
      ? []
      : [{ ...rij, voorziening, product, begin, verzonden: stand === 'verzonden' }],
  )
}

/** Every pgb in this municipality that was granted and sent, and whose last day is not over: by provision, with its case. */
export function lopendePgbs({ tx, vandaag }: Stap): Promise<{ readonly voorziening: string; readonly zaak: string }[]> {
  return tx.db
    .selectFrom('zaken.voorziening')
    .select(['id as voorziening', 'zaak'])
    .where('gemeente', '=', tx.gemeente)
    .where('vorm', '=', 'pgb')
    .where('stand', '=', 'verzonden')
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>=', vandaag)]))
    .execute()
}
