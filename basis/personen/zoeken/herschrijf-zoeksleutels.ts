import type { Transactie } from '@meedoen/opslag'
import { adressenVan } from '../adres/adres.ts'
import { haalPersoon } from '../haal.ts'
import { zoeksleutelsVan } from './zoeksleutels.ts'

/** Writes the search keys of one person anew from what is known now, in the same transaction as the change. */
export async function herschrijfZoeksleutels(tx: Transactie, persoon: string): Promise<void> {
  const sleutels = zoeksleutelsVan(await haalPersoon(tx, persoon), await adressenVan(tx, persoon))
  await tx.db
    .deleteFrom('personen.zoeksleutel')
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('sleutel', 'not in', sleutels)
    .execute()
  await tx.db
    .insertInto('personen.zoeksleutel')
    .values(sleutels.map((sleutel) => ({ gemeente: tx.gemeente, sleutel, persoon })))
    .onConflict((botsing) => botsing.columns(['gemeente', 'sleutel', 'persoon']).doNothing())
    .execute()
}
