import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Eindreden } from '../feiten.ts'
import { kanPgb } from '../mogelijk.ts'
import { budgettenInZaak, legBudgetfeitVast, vindBudgetVoorWijziging } from '../opslaan.ts'

/**
 * Ends the budgets of a case: `eind` is the last day on which help may be given from them. What ended earlier stays so. `alleen` limits it
 * to those provisions; of the year that was cut short the settlement follows.
 */
export async function beeindigBudgetten(
  stap: Stap,
  zaak: string,
  { eind, reden, alleen }: { readonly eind: Datum; readonly reden: Eindreden; readonly alleen?: readonly string[] },
): Promise<void> {
  for (const { id } of await budgettenInZaak(stap, zaak)) {
    const budget = await vindBudgetVoorWijziging(stap, id)
    if (!budget || !kanPgb(budget, 'beeindigen', stap.vandaag)) continue
    if (alleen && !alleen.includes(budget.voorziening)) continue
    if (budget.eind !== null && budget.eind <= eind && budget.stand === 'beeindigd') continue
    const laatste = budget.eind !== null && budget.eind < eind ? budget.eind : eind
    await legBudgetfeitVast(stap, budget, { soort: 'budgetBeeindigd', gegevens: { eind: laatste, reden } })
  }
}
