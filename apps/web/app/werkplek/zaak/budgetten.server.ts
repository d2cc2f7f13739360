import type { Eurocent } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Huis } from '../../huis.ts'
import { standOp } from '../../pgb/beeld.server.ts'

/** A budget in one line, as the page of its case shows it. */
export type Budgetkort = {
  readonly id: string
  readonly nummer: number
  readonly product: string
  readonly stand: 'lopend' | 'beeindigd' | 'ingetrokken'
  /** What is left of the last year of it. */
  readonly over: Eurocent | null
  /** A plan or an agreement waits for a judgement. */
  readonly wacht: boolean
}

/** The budgets of a case, for who may see them. */
export async function laadBudgettenKort(
  { kamers, taal, vandaag }: Huis,
  stap: Stap,
  zaak: string,
): Promise<Budgetkort[]> {
  return (await kamers.levering.haalBudgettenVanZaak(stap, zaak)).map(({ budget, product, jaren }) => ({
    id: budget.id,
    nummer: budget.nummer,
    product: product[taal],
    stand: standOp(budget, vandaag),
    over: jaren.at(-1)?.over ?? null,
    wacht: budget.plan?.stand === 'ingediend' || budget.overeenkomsten.some(({ stand }) => stand === 'voorgelegd'),
  }))
}
