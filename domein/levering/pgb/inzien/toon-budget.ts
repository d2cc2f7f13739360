import { type Product, vindProduct } from '@meedoen/inkoop'
import { gelukt, type Uitkomst } from '@meedoen/kern'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'
import { kijk, mag, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { relatiesVan } from '../../portaal/relaties.ts'
import { OM_TE_GEVEN } from '../afrekenen/reken-af.ts'
import { jaarVanBewijs } from '../bewijs/bekeken.ts'
import { type Bewijsregel, haalBewijzen } from '../bewijs/rijen.ts'
import type { Budget } from '../budget.ts'
import type { Pgbfeit } from '../feiten.ts'
import { BUDGET_ONBEKEND, mogelijkeStappen, type Pgbstap } from '../open.ts'
import { budgettenInZaak, haalPgbfeiten, vindBudget } from '../opslaan.ts'
import { type Jaarstand, jaarstanden } from '../stand.ts'
import { haalPgbteksten } from '../teksten.ts'

export type Budgetbeeld = {
  readonly budget: Budget
  readonly product: Product['naam']
  readonly houder: string
  /** Names and words by id; what was destroyed is absent. */
  readonly teksten: Readonly<Record<string, string>>
  /** The years up to and including this one, oldest first. */
  readonly jaren: readonly Jaarstand[]
  /** Evidence that is kept, oldest first, and which year of the budget it is about. */
  readonly bewijzen: readonly (Bewijsregel & { readonly jaar: number | null })[]
  readonly mogelijk: Readonly<Record<Pgbstap, boolean>>
  /** Whether this person may settle a year in the name of the college. */
  readonly magVaststellen: boolean
  readonly feiten: readonly Pgbfeit[]
}

/** Opens a budget for its holder, who acts for them, or staff of the case; the look is recorded with the holder. */
export async function toonBudget(stap: Stap, id: string): Promise<Uitkomst<Budgetbeeld>> {
  const budget = await vindBudget(stap, id)
  const zaak = budget && (await relatiesVan(stap, budget.zaak))
  if (!budget || !zaak) return BUDGET_ONBEKEND
  const nood = await vindNoodinzage(stap, budget.persoon)
  const oordeel = await kijk(stap, 'pgb-inzien', { zaak, nood })
  if (!oordeel.ok) return stap.wie.soort === 'medewerker' ? oordeel : BUDGET_ONBEKEND
  return gelukt(await alsBeeld(stap, budget))
}

/** The budgets of a case, for who opened that case and may see them; empty for others. */
export async function haalBudgettenVanZaak(stap: Stap, zaakId: string): Promise<Budgetbeeld[]> {
  const zaak = await relatiesVan(stap, zaakId)
  if (!zaak?.persoon) return []
  const nood = await vindNoodinzage(stap, zaak.persoon)
  if (!mag(stap.wie, 'pgb-inzien', { zaak, nood }).ok) return []
  const beelden: Budgetbeeld[] = []
  for (const budget of await budgettenInZaak(stap, zaakId)) beelden.push(await alsBeeld(stap, budget))
  return beelden
}

async function alsBeeld(stap: Stap, budget: Budget): Promise<Budgetbeeld> {
  const product = await vindProduct(stap.tx, budget.product)
  const persoon = (await haalPersonen(stap.tx, [budget.persoon])).get(budget.persoon)
  const zaak = await relatiesVan(stap, budget.zaak)
  if (!product || !persoon || !zaak) throw new Error('een budget is van iemand, voor een bekend product, in een zaak')
  return {
    ...{ budget, product: product.naam, houder: schrijfNaam(persoon) },
    teksten: Object.fromEntries(await haalPgbteksten(stap, budget.id)),
    bewijzen: (await haalBewijzen(stap, budget.id)).map((een) => ({ ...een, jaar: jaarVanBewijs(budget, een) })),
    jaren: jaarstanden(budget, stap.vandaag),
    mogelijk: await mogelijkeStappen(stap, budget),
    magVaststellen: mag(stap.wie, 'besluiten', { zaak, besluiten: [OM_TE_GEVEN] }).ok,
    feiten: await haalPgbfeiten(stap, budget.id),
  }
}
