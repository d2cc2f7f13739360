import { boekjaarVan } from '../boekjaar.ts'
import type { Budget } from '../budget.ts'
import type { Bewijsdoel } from './rijen.ts'

/** The year of the budget that evidence is about. */
export function jaarVanBewijs(budget: Budget, { besteding, steekproef }: Bewijsdoel): number | null {
  if (steekproef !== null) return budget.controles.find((c) => c.steekproef === steekproef)?.jaar ?? null
  const maand = budget.bestedingen.find(({ id }) => id === besteding)?.maand
  return maand === undefined ? null : (boekjaarVan(budget, maand)?.jaar ?? null)
}

/** Whether its year was judged or settled: then the evidence of it stays as it is. */
export function isBekeken(budget: Budget, doel: Bewijsdoel): boolean {
  const jaar = jaarVanBewijs(budget, doel)
  return (
    budget.controles.some((c) => c.jaar === jaar && c.stand !== 'gevraagd') ||
    budget.afrekeningen.some((a) => a.jaar === jaar && a.stand === 'vastgesteld')
  )
}
