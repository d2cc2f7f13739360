import { geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Bestand } from '@meedoen/zaken'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

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
export async function leesPlanbestand(
  huis: Huis,
  { bestanden, waarden }: Inzending,
): Promise<Uitkomst<Bestand | null>> {
  const bestand = bestanden.bestand?.[0]
  if (bestand) return huis.leesBestand('bestand', bestand)
  // The form for a document has no other fields: sent without one, that is what is missing.
  const leeg = Object.keys(waarden).length === 0
  return leeg ? geweigerd('geen-bestand', 'Kies eerst een bestand.', 'bestand') : { ok: true, waarde: null }
}
