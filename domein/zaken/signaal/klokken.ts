import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { BINNENKORT_DAGEN } from '../lijst/werklijst.ts'

/**
 * Daily: tells who works on a case that its clock comes near, and once more when its last day has passed. A clock that
 * stands still, and a case that nobody has yet, warn nobody (the list of the team shows them). Each clock warns once, also
 * when the job runs twice or missed a night; when the term changes, the new last day warns again.
 */
export async function meldKlokken(stap: Stap): Promise<void> {
  const { tx, vandaag } = stap
  const nadert = sql<Datum>`${vandaag}::date + ${BINNENKORT_DAGEN}::integer`
  await tx.db
    .insertInto('zaken.signaal')
    .columns(['gemeente', 'medewerker', 'zaak', 'soort', 'datum'])
    .expression((eb) =>
      eb
        .selectFrom('zaken.zaak')
        .select(({ ref }) => [
          'gemeente',
          sql<string>`${ref('behandelaar')}`.as('medewerker'),
          'id as zaak',
          sql<string>`case when ${ref('klok_datum')} < ${vandaag}::date then 'klok-verstreken' else 'klok-nadert' end`.as(
            'soort',
          ),
          sql<Datum>`${ref('klok_datum')}`.as('datum'),
        ])
        .where('gemeente', '=', tx.gemeente)
        .where('fase', '<>', 'afgesloten')
        .where('behandelaar', 'is not', null)
        .where('klok_opgeschort', '=', false)
        .where('klok_datum', '<=', nadert),
    )
    .onConflict((c) => c.columns(['gemeente', 'medewerker', 'zaak', 'soort', 'datum']).doNothing())
    .execute()
}
