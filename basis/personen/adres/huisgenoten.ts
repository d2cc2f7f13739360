import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { naarPersoon, type Persoon } from '../persoon.ts'

/**
 * Who is registered at the same BRP address on that day, oldest first, without the person: the start of the talk about
 * gebruikelijke hulp (Wmo 2015 art. 2.3.2 lid 4). Who died or left before that day does not count.
 */
export async function huisgenotenVan(tx: Transactie, persoon: string, dag: Datum): Promise<Persoon[]> {
  const rijen = await tx.db
    .selectFrom('personen.adres as eigen')
    .innerJoin('personen.adres as ander', (join) =>
      join
        .onRef('ander.gemeente', '=', 'eigen.gemeente')
        .onRef('ander.postcode', '=', 'eigen.postcode')
        .onRef('ander.huisnummer', '=', 'eigen.huisnummer')
        .onRef('ander.persoon', '<>', 'eigen.persoon')
        .on('ander.soort', '=', '01')
        .on('ander.vanaf', '<=', dag)
        .on((eb) => eb.or([eb('ander.tot', 'is', null), eb('ander.tot', '>=', dag)]))
        .on((eb) =>
          eb(eb.fn.coalesce('ander.huisletter', eb.val('')), '=', eb.fn.coalesce('eigen.huisletter', eb.val(''))),
        )
        .on((eb) =>
          eb(eb.fn.coalesce('ander.toevoeging', eb.val('')), '=', eb.fn.coalesce('eigen.toevoeging', eb.val(''))),
        ),
    )
    .innerJoin('personen.persoon as p', (join) =>
      join.onRef('p.gemeente', '=', 'ander.gemeente').onRef('p.id', '=', 'ander.persoon'),
    )
    .selectAll('p')
    .where('eigen.gemeente', '=', tx.gemeente)
    .where('eigen.persoon', '=', persoon)
    .where('eigen.soort', '=', '01')
    .where('eigen.vanaf', '<=', dag)
    .where((eb) => eb.or([eb('eigen.tot', 'is', null), eb('eigen.tot', '>=', dag)]))
    .where((eb) => eb.or([eb('p.overleden_op', 'is', null), eb('p.overleden_op', '>=', dag)]))
    .where((eb) => eb.or([eb('p.vertrokken_op', 'is', null), eb('p.vertrokken_op', '>=', dag)]))
    .orderBy('p.geboortedatum')
    .orderBy('p.id')
    .execute()
  return rijen.map(naarPersoon)
}
