import { randomUUID } from 'node:crypto'
import { bevat, gelukt, geweigerd, geweigerdeInvoer, schrijfDatum, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { z } from 'zod'
import type { Budget } from '../budget.ts'
import { foutenVan, overeenkomstInvoer } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { bewaarPgbtekst } from '../teksten.ts'
import { keurTarief } from './keur-tarief.ts'

/** Thing that is bought once needs no plan: the agreement is the offer of who sells it. */
export const planNodig = ({ betaler }: Pick<Budget, 'betaler'>): boolean => betaler === 'svb'

/**
 * An agreement with who gives the help, for the municipality to judge: only on one that was found right can be declared. Refuses what the
 * ordinance does not allow, and a period outside that of the budget; an agreement without a last day ends with the budget.
 */
export async function legOvereenkomstVoor(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  const gelezen = overeenkomstInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'overeenkomst-voorleggen')
  if (!budget.ok) return budget
  const wens = gelezen.data
  if (wens.eenheid !== 'resultaat' && wens.perWeek === null) return geweigerdeInvoer({ perWeek: 'verplicht' })
  const bezwaar = planOntbreekt(budget.waarde) ?? buitenBudget(budget.waarde, wens)
  if (bezwaar) return bezwaar
  const norm = await keurTarief(stap, budget.waarde, wens)
  if (!norm.ok) return norm
  const { hulp, wie, perWeek, eenheid, ...velden } = wens
  await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'overeenkomstVoorgelegd',
    gegevens: {
      ...velden,
      eenheid,
      overeenkomst: randomUUID(),
      perWeek: eenheid === 'resultaat' ? null : perWeek,
      eind: velden.eind ?? budget.waarde.eind,
      hulp: await bewaarPgbtekst(stap, id, 'hulp', hulp),
      wie: await bewaarPgbtekst(stap, id, 'helper', wie),
      norm: norm.waarde,
    },
  })
  return gelukt()
}

const planOntbreekt = (budget: Budget): Weigering | null =>
  planNodig(budget) && budget.plan === null
    ? geweigerd('plan-eerst', 'Maak eerst uw budgetplan. Daarna kunt u afspraken met uw hulp aan ons sturen.')
    : null

function buitenBudget(budget: Budget, { begin, eind }: z.output<typeof overeenkomstInvoer>): Weigering | null {
  if (!bevat(budget, begin))
    return geweigerd('buiten-budget', `Het budget loopt ${looptijd(budget)}. Kies een eerste dag daarbinnen.`, 'begin')
  if (eind !== null && eind < begin)
    return geweigerd('laatste-voor-eerste', 'De laatste dag ligt voor de eerste. Kijk de datums na.', 'eind')
  return eind !== null && !bevat(budget, eind)
    ? geweigerd('buiten-budget', `Het budget loopt ${looptijd(budget)}. Kies een laatste dag daarbinnen.`, 'eind')
    : null
}

const looptijd = ({ begin, eind }: Budget): string =>
  eind === null ? `vanaf ${schrijfDatum(begin)}` : `van ${schrijfDatum(begin)} tot en met ${schrijfDatum(eind)}`
