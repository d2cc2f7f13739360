import { gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import type { Budget } from './budget.ts'
import { BUDGET_LOOPT_NIET, kanPgb, type Pgbdaad } from './mogelijk.ts'
import { vindBudgetVoorWijziging } from './opslaan.ts'

/** One answer for "does not exist" and "not yours": a stranger learns nothing. */
export const BUDGET_ONBEKEND: Weigering<'budget-onbekend'> = geweigerd(
  'budget-onbekend',
  'Dit budget bestaat niet, of u mag het niet zien.',
)

/** The question of toegang that decides who may do what with a budget. */
const DOOR = {
  'plan-indienen': 'pgb-besteden',
  'plan-beoordelen': 'pgb-beoordelen',
  'overeenkomst-voorleggen': 'pgb-besteden',
  'overeenkomst-beoordelen': 'pgb-beoordelen',
  'overeenkomst-beeindigen': 'pgb-besteden',
  declareren: 'pgb-besteden',
  'declaratie-intrekken': 'pgb-besteden',
  'betaling-boeken': 'pgb-uitvoeren',
  'bewijs-vragen': 'pgb-uitvoeren',
  'bewijs-toevoegen': 'pgb-besteden',
  'bewijs-beoordelen': 'pgb-beoordelen',
  afrekenen: 'pgb-uitvoeren',
} as const satisfies Partial<Record<Pgbdaad, string>>
export type Pgbstap = keyof typeof DOOR

/** The budget, held for a step by who may take it in this state. */
export async function openVoorStap(stap: Stap, id: string, daad: Pgbstap): Promise<Uitkomst<Budget>> {
  const budget = await vindBudgetVoorWijziging(stap, id)
  const magHet = budget && (await magMet(stap, budget, daad))
  if (!budget || !magHet) return BUDGET_ONBEKEND
  return kanPgb(budget, daad, stap.vandaag) ? gelukt(budget) : BUDGET_LOOPT_NIET
}

/** Whether this person may do that with the budget, whatever its state. */
async function magMet(stap: Stap, { zaak }: Pick<Budget, 'zaak'>, daad: Pgbstap): Promise<boolean> {
  const relaties = await relatiesVan(stap, zaak)
  return relaties !== null && mag(stap.wie, DOOR[daad], { zaak: relaties }).ok
}

/** What this person can do with the budget now: buttons and steps read the same. */
export async function mogelijkeStappen(stap: Stap, budget: Budget): Promise<Readonly<Record<Pgbstap, boolean>>> {
  const relaties = await relatiesVan(stap, budget.zaak)
  const kan = (daad: Pgbstap): boolean =>
    relaties !== null && kanPgb(budget, daad, stap.vandaag) && mag(stap.wie, DOOR[daad], { zaak: relaties }).ok
  return {
    'plan-indienen': kan('plan-indienen'),
    'plan-beoordelen': kan('plan-beoordelen'),
    'overeenkomst-voorleggen': kan('overeenkomst-voorleggen'),
    'overeenkomst-beoordelen': kan('overeenkomst-beoordelen'),
    'overeenkomst-beeindigen': kan('overeenkomst-beeindigen'),
    declareren: kan('declareren'),
    'declaratie-intrekken': kan('declaratie-intrekken'),
    'betaling-boeken': kan('betaling-boeken'),
    'bewijs-vragen': kan('bewijs-vragen'),
    'bewijs-toevoegen': kan('bewijs-toevoegen'),
    'bewijs-beoordelen': kan('bewijs-beoordelen'),
    afrekenen: kan('afrekenen'),
  }
}
