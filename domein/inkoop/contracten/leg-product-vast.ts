import type { Transactie } from '@meedoen/opslag'
import { gewoneVariant, type ProductInvoer } from './product.ts'

/** Adds a product, or replaces what we knew about the product with that code. */
export async function legProductVast(tx: Transactie, nieuw: ProductInvoer): Promise<void> {
  const gegevens = {
    categorie: nieuw.categorie,
    voorziening: nieuw.voorziening,
    naam_nl: nieuw.naam.nl,
    naam_en: nieuw.naam.en,
    eenheid: nieuw.eenheid,
    frequentie: nieuw.frequentie,
    alphahulp: nieuw.alphahulp ?? false,
    variant: nieuw.variant ?? gewoneVariant(nieuw.eenheid),
    met_budget: nieuw.metBudget ?? false,
  }
  await tx.db
    .insertInto('inkoop.product')
    .values({ gemeente: tx.gemeente, code: nieuw.code, ...gegevens })
    .onConflict((botsing) => botsing.columns(['gemeente', 'code']).doUpdateSet(gegevens))
    .execute()
}
