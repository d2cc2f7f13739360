import type { Stap } from '@meedoen/toegang'
import { type Werklijstfilter, werklijstfilter } from './werklijst.ts'

export type BewaardFilter = { naam: string; filter: Werklijstfilter }

/** The filters that this employee saved; they stay until thrown away. */
export async function haalFilters(stap: Stap, medewerker: string): Promise<BewaardFilter[]> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.filter')
    .select(['naam', 'inhoud'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('medewerker', '=', medewerker)
    .orderBy('naam')
    .execute()
  return rijen.map((r) => ({ naam: r.naam, filter: werklijstfilter.parse(r.inhoud) }))
}

/** Saves a filter under a name; the same name replaces it. */
export async function bewaarFilter(
  stap: Stap,
  medewerker: string,
  naam: string,
  filter: Werklijstfilter,
): Promise<void> {
  const inhoud = JSON.stringify(filter)
  await stap.tx.db
    .insertInto('zaken.filter')
    .values({ gemeente: stap.tx.gemeente, medewerker, naam: naam.slice(0, 60), inhoud })
    .onConflict((c) => c.columns(['gemeente', 'medewerker', 'naam']).doUpdateSet({ inhoud }))
    .execute()
}

export async function verwijderFilter(stap: Stap, medewerker: string, naam: string): Promise<void> {
  await stap.tx.db
    .deleteFrom('zaken.filter')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('medewerker', '=', medewerker)
    .where('naam', '=', naam)
    .execute()
}
