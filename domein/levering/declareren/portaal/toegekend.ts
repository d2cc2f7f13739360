import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'

/** The lines on these assignments that were granted and not taken back. */
export const toegekendOp = ({ tx }: Stap, ids: readonly string[]) =>
  tx.db
    .selectFrom('levering.prestatie as p')
    .where('p.gemeente', '=', tx.gemeente)
    .where(sql<boolean>`p.toewijzing = any(${ids}::uuid[])`)
    .where('p.toegekend', '=', true)
    .where('p.vorige_referentie', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('levering.prestatie as c')
            .select('c.regel')
            .whereRef('c.gemeente', '=', 'p.gemeente')
            .whereRef('c.agb', '=', 'p.agb')
            .whereRef('c.vorige_referentie', '=', 'p.referentie')
            .where('c.toegekend', '=', true),
        ),
      ),
    )
