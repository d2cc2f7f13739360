import type { Stap } from '@meedoen/toegang'
import { feitenboek, genummerd } from '../feitenboek.ts'
import { type Budget, vouwBudget } from './budget.ts'
import { leesPgbfeit, type NieuwPgbfeit, type Pgbfeit } from './feiten.ts'
import { schrijfBudgetrij, schrijfDelen } from './projectie.ts'

const BOEK = feitenboek({ tabel: 'levering.pgbfeit', van: 'budget' }, leesPgbfeit)

/** The budget with that id in this municipality, or null. */
export const vindBudget = (stap: Stap, id: string): Promise<Budget | null> => vind(stap, id, false)

/** As `vindBudget`, and holds the budget until the end of the transaction. */
export const vindBudgetVoorWijziging = (stap: Stap, id: string): Promise<Budget | null> => vind(stap, id, true)

async function vind(stap: Stap, id: string, vast: boolean): Promise<Budget | null> {
  const vraag = stap.tx.db
    .selectFrom('levering.pgbbudget')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
  const rij = await (vast ? vraag.forUpdate() : vraag).executeTakeFirst()
  return rij ? vouwBudget(rij.id, await haalPgbfeiten(stap, rij.id)) : null
}

/** Recorded facts of a budget, oldest first. */
export const haalPgbfeiten = BOEK.haal

/** The budgets of a case, oldest first. */
export async function budgettenInZaak(stap: Stap, zaak: string): Promise<Budget[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.pgbbudget')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .orderBy('nummer')
    .execute()
  const gevonden: Budget[] = []
  for (const { id } of rijen) gevonden.push(vouwBudget(id, await haalPgbfeiten(stap, id)))
  return gevonden
}

/** Records the first fact of a budget. */
export function legEersteBudgetfeitVast(stap: Stap, id: string, nieuw: NieuwPgbfeit): Promise<Budget> {
  const feit = genummerd(stap, nieuw, 1)
  return schrijf(stap, vouwBudget(id, [feit]), feit)
}

/** Records a fact on a budget that was loaded for change, and writes what lists need in the same transaction. */
export async function legBudgetfeitVast(stap: Stap, budget: Budget, nieuw: NieuwPgbfeit): Promise<Budget> {
  const feit = genummerd(stap, nieuw, budget.versie + 1)
  return schrijf(stap, vouwBudget(budget.id, [...(await haalPgbfeiten(stap, budget.id)), feit]), feit)
}

async function schrijf(stap: Stap, budget: Budget, feit: Pgbfeit): Promise<Budget> {
  await schrijfBudgetrij(stap, budget)
  await BOEK.schrijf(stap, budget.id, feit)
  await schrijfDelen(stap, budget, feit)
  return budget
}
