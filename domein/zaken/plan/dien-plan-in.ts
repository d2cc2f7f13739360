import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { leesInvoer } from '../feiten/invoer.ts'
import { type Bestand, bewaarBestand, bewaarVasteTekst } from '../feiten/rijen.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { vergeetEigenConcept } from './planconcept.ts'
import { planVelden } from './velden.ts'

/** How the plan came in: through /mijn, by the single-purpose link, or on paper at the desk. */
export type PlanVia = 'mijn' | 'link' | 'papier'

/**
 * Receives the persoonlijk plan (2.3.2 lid 2 and 5), written or as a document. Handed in late it still counts:
 * the seven days are the resident's right, not a bar, as long as the onderzoek is open.
 */
export const dienPlanIn = (
  stap: Stap,
  zaakId: string,
  via: PlanVia,
  invoer: unknown,
  bestand: Bestand | null,
): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'dienPlanIn', async (zaak) => {
    const gelezen = leesInvoer(planVelden, invoer)
    if (!gelezen.ok) return gelezen
    const geschreven = Object.values(gelezen.waarde).some((tekst) => tekst !== null)
    if (!geschreven && !bestand) return geweigerd('plan-leeg', 'Schrijf iets op, of voeg een document toe.', 'wens')
    const tekst = geschreven ? await bewaarVasteTekst(stap, zaak.id, 'plan', JSON.stringify(gelezen.waarde)) : null
    const document = bestand ? await bewaarBestand(stap, zaak.id, 'persoonlijk-plan', bestand, true) : null
    await legVast(stap, zaak, [
      { soort: 'planIngediend', gegevens: { vorm: geschreven ? 'geschreven' : 'document', tekst, document, via } },
    ])
    if (via === 'mijn') await vergeetEigenConcept(stap, zaak.id)
    return gelukt()
  })
