import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import type { Planregel } from '../feiten.ts'
import { foutenVan, hulpInvoer, tekstInvoer } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { kostenPerJaar } from '../stand.ts'
import { bewaarPgbtekst } from '../teksten.ts'

const HOOGSTENS = 6
const planInvoer = z.object({
  waarom: tekstInvoer(2000),
  kwaliteit: tekstInvoer(2000),
  regels: z.array(hulpInvoer).min(1, 'verplicht').max(HOOGSTENS, 'te-groot'),
})

/**
 * The plan of the budget (2.3.6 lid 2 b and c): why the holder wants to arrange the help, how it will be good, and what is bought from
 * whom. A plan that was not judged yet, or not found right, is replaced by this one; so is one that was, when the help changes.
 */
export async function dienBudgetplanIn(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<undefined>> {
  const gelezen = planInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'plan-indienen')
  if (!budget.ok) return budget
  const { waarom, kwaliteit, regels } = gelezen.data
  const zonder = regels.findIndex(({ eenheid, perWeek }) => eenheid !== 'resultaat' && perWeek === null)
  if (zonder >= 0) return geweigerdeInvoer({ [`regels.${zonder}.perWeek`]: 'verplicht' })
  if (budget.waarde.plan?.stand === 'akkoord' && budget.waarde.overeenkomsten.some((o) => o.stand === 'voorgelegd'))
    return geweigerd(
      'overeenkomst-wacht',
      'Er wacht nog een overeenkomst op een oordeel. Pas uw plan daarna aan, of bel ons.',
    )
  await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'budgetplanIngediend',
    gegevens: {
      waarom: await bewaarPgbtekst(stap, id, 'waarom', waarom),
      kwaliteit: await bewaarPgbtekst(stap, id, 'kwaliteit', kwaliteit),
      regels: await planregels(stap, id, regels),
    },
  })
  return gelukt()
}

async function planregels(
  stap: Stap,
  budget: string,
  regels: readonly z.output<typeof hulpInvoer>[],
): Promise<Planregel[]> {
  const bewaard: Planregel[] = []
  for (const { hulp, wie, ...velden } of regels)
    bewaard.push({
      ...velden,
      perWeek: velden.eenheid === 'resultaat' ? null : velden.perWeek,
      kosten: kostenPerJaar(velden),
      hulp: await bewaarPgbtekst(stap, budget, 'hulp', hulp),
      wie: await bewaarPgbtekst(stap, budget, 'helper', wie),
    })
  return bewaard
}
