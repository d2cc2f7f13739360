import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { foutenVan, oordeelInvoer } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { bewaarPgbtekst } from '../teksten.ts'

/** The consulent judges the plan: right, or not with a reason that the holder reads. */
export async function beoordeelBudgetplan(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  const gelezen = oordeelInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'plan-beoordelen')
  if (!budget.ok) return budget
  if (budget.waarde.plan?.stand !== 'ingediend')
    return geweigerd(
      'geen-plan-te-beoordelen',
      'Er ligt geen plan om te beoordelen. Misschien deed een collega dat al.',
    )
  const { akkoord, reden } = gelezen.data
  await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'budgetplanBeoordeeld',
    gegevens: {
      akkoord: akkoord === 'ja',
      reden: reden === '' ? null : await bewaarPgbtekst(stap, id, 'reden', reden),
    },
  })
  return gelukt()
}
