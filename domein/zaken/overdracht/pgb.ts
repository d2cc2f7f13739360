import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '../zaak/zaak.ts'

/** Job that opens the budgets that a decision granted; the id is that of the case. */
export const OVERDRACHT_PGB = 'overdracht-pgb'

/** Budgets are opened for whatever was granted as a pgb and sent; opening one twice changes nothing. */
export async function geefPgbDoor(stap: Stap, { id, voorzieningen }: Zaak): Promise<void> {
  if (voorzieningen.some(({ vorm, stand }) => vorm === 'pgb' && stand === 'verzonden'))
    await stap.tx.zetTaak(OVERDRACHT_PGB, { gemeente: stap.tx.gemeente, id })
}
