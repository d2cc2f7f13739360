import { randomUUID } from 'node:crypto'
import { vindProduct } from '@meedoen/inkoop'
import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Voorziening, Zaak } from '@meedoen/zaken'
import { volgendNummer } from '../../toewijzing/nummer.ts'
import { budgetNaastBudget } from '../dubbel.ts'
import { legEersteBudgetfeitVast } from '../opslaan.ts'

/** Things that are bought once: the municipality pays the invoice; the SVB budgets help of people (2.6.2). */
const OP_FACTUUR = ['rolstoel', 'vervoersvoorziening', 'overige-hulpmiddelen', 'woningaanpassing']
/** WMO757: once in all, so that the amount of the decision is that of the whole. */
const IN_TOTAAL = '6'

/**
 * Opens a budget for everything in this case that was granted as a pgb and sent; what has one already keeps it. Beside another budget for
 * the same help none is opened: answers since when that stands in the way (`dubbelSinds`), for somebody to look at; else null.
 */
export async function openBudgetten(stap: Stap, zaak: Zaak): Promise<{ readonly dubbelSinds: Datum | null }> {
  const toegekend = zaak.voorzieningen.filter(({ vorm, stand }) => vorm === 'pgb' && stand === 'verzonden')
  const dubbel: Datum[] = []
  // Holds what is opened in this municipality: two at once would both find that nothing is in the way.
  if (toegekend.length > 0) await volgendNummer(stap, 'pgb-opening')
  for (const voorziening of toegekend) dubbel.push(...(await openBudget(stap, zaak, voorziening)))
  return { dubbelSinds: dubbel.toSorted().at(-1) ?? null }
}

/** Answers since when another budget is in the way of this one, when it is. */
async function openBudget(stap: Stap, { id: zaak, persoon }: Zaak, voorziening: Voorziening): Promise<Datum[]> {
  const { product, pgbBedrag, begin, soort, frequentie, eind } = voorziening
  if (persoon === null || product === null || pgbBedrag === null || begin === null)
    throw new Error('een toegekend pgb heeft een persoon, een product, een bedrag en een begin')
  if (await heeftBudget(stap, voorziening.id)) return []
  const hulp = await vindProduct(stap.tx, product)
  if (!hulp) throw new Error('een toegekend pgb is voor een bekend product')
  // The decision refuses this already; two that were made at the same moment come together here, one after the other.
  const dubbelSinds = await budgetNaastBudget(stap, persoon, hulp, { begin, eind })
  if (dubbelSinds !== null) return [dubbelSinds]
  await legEersteBudgetfeitVast(stap, randomUUID(), {
    soort: 'budgetGeopend',
    gegevens: {
      ...{ zaak, persoon, soort, product, begin, eind },
      nummer: await volgendNummer(stap, 'pgb'),
      voorziening: voorziening.id,
      bedrag: pgbBedrag,
      ritme: frequentie === IN_TOTAAL ? 'in-totaal' : 'per-jaar',
      betaler: OP_FACTUUR.includes(soort) ? 'gemeente' : 'svb',
    },
  })
  return []
}

async function heeftBudget({ tx }: Stap, voorziening: string): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('levering.pgbbudget')
    .select('id')
    .where('gemeente', '=', tx.gemeente)
    .where('voorziening', '=', voorziening)
    .executeTakeFirst()
  return rij !== undefined
}
