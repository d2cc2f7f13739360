import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'

/** The next case number of the year, "2026-00418": without gaps within a municipality, and no clue to who it is about. */
export async function volgendZaaknummer(stap: Stap): Promise<string> {
  const jaar = Number(stap.vandaag.slice(0, 4))
  const { laatste } = await stap.tx.db
    .insertInto('zaken.nummerreeks')
    .values({ gemeente: stap.tx.gemeente, jaar, laatste: 1 })
    .onConflict((c) => c.columns(['gemeente', 'jaar']).doUpdateSet({ laatste: sql<number>`nummerreeks.laatste + 1` }))
    .returning('laatste')
    .executeTakeFirstOrThrow()
  return `${jaar}-${String(laatste).padStart(5, '0')}`
}
