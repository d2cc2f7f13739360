import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { sql } from 'kysely'
import { eenVan, type Huishouden } from '../persoon.ts'

/** What the rules of the own contribution ask of somebody's household: dates of birth and who the partner is, no name. */
export type Huishoudgegevens = {
  readonly persoon: string
  readonly geboren: Datum
  readonly huishouden: Huishouden
  /** Who is known as the partner on that day; null when nobody is, also for somebody who lives with one. */
  readonly partner: { readonly id: string; readonly geboren: Datum } | null
  /** Died or moved away on or before that day. */
  readonly weg: boolean
}

/**
 * The households of many persons on a day in one query, for counting groups. Ids that this municipality does not know are
 * left out. Nothing of it names anybody.
 */
export async function huishoudensVan(
  tx: Transactie,
  ids: readonly string[],
  dag: Datum,
): Promise<Map<string, Huishoudgegevens>> {
  const rijen = await tx.db
    .selectFrom('personen.persoon as persoon')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('personen.relatie as relatie')
          .innerJoin('personen.persoon as ander', (j) =>
            j.onRef('ander.gemeente', '=', 'relatie.gemeente').onRef('ander.id', '=', 'relatie.ander'),
          )
          .select(['ander.id as partner', 'ander.geboortedatum as partnerGeboren'])
          .whereRef('relatie.gemeente', '=', 'persoon.gemeente')
          .whereRef('relatie.persoon', '=', 'persoon.id')
          .where('relatie.rol', '=', 'partner')
          .where('relatie.vanaf', '<=', dag)
          .where((tot) => tot.or([tot('relatie.tot', 'is', null), tot('relatie.tot', '>=', dag)]))
          .orderBy('relatie.vanaf')
          .orderBy('relatie.id')
          .limit(1)
          .as('bij'),
      (j) => j.onTrue(),
    )
    .select(['persoon.id', 'geboortedatum', 'huishouden', 'bij.partner', 'bij.partnerGeboren'])
    .select(sql<boolean>`coalesce(least(overleden_op, vertrokken_op) <= ${dag}, false)`.as('weg'))
    .where('persoon.gemeente', '=', tx.gemeente)
    .where('persoon.id', 'in', sql<string>`(select unnest(${sql.val([...ids])}::uuid[]))`)
    .execute()
  return new Map(
    rijen.map(({ id, geboortedatum, huishouden, partner, partnerGeboren, weg }) => [
      id,
      {
        persoon: id,
        geboren: geboortedatum,
        huishouden: eenVan(['eenpersoons', 'meerpersoons'], huishouden),
        partner: partner === null || partnerGeboren === null ? null : { id: partner, geboren: partnerGeboren },
        weg,
      },
    ]),
  )
}
