import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Besteding, Budget } from '../budget.ts'
import { BUDGET_ONBEKEND, openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'

const BESTEDING_ONBEKEND = geweigerd('besteding-onbekend', 'Deze declaratie is er niet.')
const vind = ({ bestedingen }: Budget, id: string): Besteding | undefined => bestedingen.find((b) => b.id === id)

/** The holder takes a declaration back that was not paid yet; the month can be declared anew. */
export async function trekDeclaratieIn(stap: Stap, id: string, besteding: string): Promise<Uitkomst<undefined>> {
  const budget = await openVoorStap(stap, id, 'declaratie-intrekken')
  if (!budget.ok) return budget
  const gevonden = vind(budget.waarde, besteding)
  if (!gevonden) return BESTEDING_ONBEKEND
  if (gevonden.stand === 'betaald')
    return geweigerd('al-betaald', 'Deze declaratie is al betaald. Bel ons als zij niet klopt.')
  if (gevonden.stand === 'gedeclareerd')
    await legBudgetfeitVast(stap, budget.waarde, { soort: 'bestedingIngetrokken', gegevens: { besteding } })
  return gelukt()
}

/**
 * Books that a declaration was paid on a day, by the SVB or for a thing by the municipality. Told twice it is booked once.
 */
export async function boekBetaling(
  stap: Stap,
  id: string,
  besteding: string,
  { op }: { readonly op: Datum },
): Promise<Uitkomst<undefined>> {
  const budget = await openVoorStap(stap, id, 'betaling-boeken')
  if (!budget.ok) return budget.code === BUDGET_ONBEKEND.code ? BESTEDING_ONBEKEND : budget
  const gevonden = vind(budget.waarde, besteding)
  if (!gevonden) return BESTEDING_ONBEKEND
  if (gevonden.stand === 'ingetrokken')
    return geweigerd('is-ingetrokken', 'Deze declaratie is ingetrokken. Kijk na of er toch is betaald.')
  if (op > stap.vandaag)
    return geweigerd('in-de-toekomst', 'De dag van betalen ligt in de toekomst. Kijk hem na.', 'op')
  if (gevonden.stand === 'gedeclareerd')
    await legBudgetfeitVast(stap, budget.waarde, { soort: 'bestedingBetaald', gegevens: { besteding, op } })
  return gelukt()
}
