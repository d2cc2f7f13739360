import type { Transactie } from '@meedoen/opslag'
import type { Aanbieder } from './aanbieder.ts'

/** Adds a provider, or replaces what we knew about the provider with that code. */
export async function legAanbiederVast(tx: Transactie, nieuw: Aanbieder): Promise<void> {
  const gegevens = {
    naam: nieuw.naam,
    telefoon: nieuw.telefoon,
    email: nieuw.email,
    website: nieuw.website,
    omschrijving_nl: nieuw.omschrijving.nl,
    omschrijving_en: nieuw.omschrijving.en,
  }
  await tx.db
    .insertInto('inkoop.aanbieder')
    .values({ gemeente: tx.gemeente, agb: nieuw.agb, ...gegevens })
    .onConflict((botsing) => botsing.columns(['gemeente', 'agb']).doUpdateSet(gegevens))
    .execute()
}
