import { legProductVast, legTariefVast } from '@meedoen/inkoop'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

/** Help by the category: the provider gets an amount, and chooses the help (iWmo "aspecifiek"). */
export const BUDGET = '01B01'

/** Puts that help in the contract of De Linde. */
export async function legBudgetproductVast(tx: Transactie): Promise<void> {
  await legProductVast(tx, {
    code: BUDGET,
    categorie: '01',
    voorziening: 'hulp-bij-het-huishouden',
    naam: { nl: 'Hulp met een budget', en: 'Help on a budget' },
    eenheid: '83',
    frequentie: '6',
    metBudget: true,
  })
  const tarief = { product: BUDGET, begin: datum('2024-01-01'), eind: null, bedrag: 1, wachttijdWeken: 0 }
  vastGelukt(await legTariefVast(tx, { contract: 'L1', ...tarief }))
}
