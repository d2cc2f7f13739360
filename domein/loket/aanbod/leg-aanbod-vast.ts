import type { Transactie } from '@meedoen/opslag'
import { type AanbodItem, alsRij } from './aanbod-item.ts'

/** Adds entries to the local offer; an entry with an id that exists is replaced. */
export async function legAanbodVast(tx: Transactie, items: readonly AanbodItem[]): Promise<void> {
  if (items.length === 0) return
  await tx.db
    .insertInto('loket.aanbod')
    .values(items.map((item) => ({ gemeente: tx.gemeente, ...alsRij(item) })))
    .onConflict((botsing) =>
      botsing.columns(['gemeente', 'id']).doUpdateSet(({ ref }) => ({
        soort: ref('excluded.soort'),
        naam_nl: ref('excluded.naam_nl'),
        naam_en: ref('excluded.naam_en'),
        omschrijving_nl: ref('excluded.omschrijving_nl'),
        omschrijving_en: ref('excluded.omschrijving_en'),
        zoekwoorden: ref('excluded.zoekwoorden'),
        leefgebieden: ref('excluded.leefgebieden'),
        waar: ref('excluded.waar'),
        telefoon: ref('excluded.telefoon'),
        website: ref('excluded.website'),
        kosten_nl: ref('excluded.kosten_nl'),
        kosten_en: ref('excluded.kosten_en'),
      })),
    )
    .execute()
}

/** Takes an entry out of the local offer; tells whether it was there. */
export async function verwijderAanbodItem(tx: Transactie, id: string): Promise<boolean> {
  const weg = await tx.db
    .deleteFrom('loket.aanbod')
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return weg !== undefined
}
