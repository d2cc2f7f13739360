import type { Datum, Uitkomst } from '@meedoen/kern'
import type { Bestand, Planconcept } from '@meedoen/zaken'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { BEWAARD } from './naar.ts'

/** One topic of the plan: what it is about, and the question in plain words. */
export type Planvraag = { readonly code: string; readonly naam: string; readonly vraag: string }

/** The topics a to g of the onderzoek (Wmo 2015 art. 2.3.2 lid 4) as a resident reads them. */
export const planvragen = ({ kamers, taal }: Huis): Planvraag[] =>
  Object.entries(kamers.catalogus.ONDERZOEKSONDERWERPEN).map(([code, { naam, vraag }]) => ({
    code,
    naam: naam[taal],
    vraag: vraag[taal],
  }))

/** The document that came with the form, checked on size and kind; null when there is none. */
export async function leesPlanbestand(huis: Huis, { bestanden }: Inzending): Promise<Uitkomst<Bestand | null>> {
  const bestand = bestanden.bestand?.[0]
  return bestand ? huis.leesBestand('bestand', bestand) : { ok: true, waarde: null }
}

/** The last day on which a plan that was kept just now is there; null when the address does not say so. */
export function bewaardTot(request: Request, { kamers }: Huis, concept: Planconcept | null): Datum | null {
  const netBewaard = new URL(request.url).searchParams.has(BEWAARD)
  return concept && netBewaard ? kamers.kern.datumOp(concept.verloopt) : null
}
