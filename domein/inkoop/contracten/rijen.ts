import type { AgbCode, Datum, Eurocent, Periode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

export type Contractrij = Periode & { readonly nummer: string; readonly agb: AgbCode }

/** The contract with that number; `vast` holds it until the end of the transaction, so that two people cannot both change its tariffs. */
export async function contractrij(tx: Transactie, nummer: string, vast = false): Promise<Contractrij | undefined> {
  const vraag = tx.db
    .selectFrom('inkoop.contract')
    .select(['nummer', 'agb', 'begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('nummer', '=', nummer)
  return (vast ? vraag.forUpdate() : vraag).executeTakeFirst()
}

/** A tariff as it was recorded. */
export type Tariefrij = {
  readonly product: string
  readonly begin: Datum
  readonly eind: Datum | null
  readonly bedrag: Eurocent
  readonly wachttijdWeken: number
}

/** The tariffs of a contract, each until its last day or the day before the next: by product, oldest first. */
export const tariefrijen = (tx: Transactie, contract: string): Promise<Tariefrij[]> =>
  tx.db
    .selectFrom('inkoop.tariefperiode')
    .select(['product', 'begin', 'eind', 'bedrag', 'wachttijd_weken as wachttijdWeken'])
    .where('gemeente', '=', tx.gemeente)
    .where('contract', '=', contract)
    .orderBy('product')
    .orderBy('begin')
    .execute()
