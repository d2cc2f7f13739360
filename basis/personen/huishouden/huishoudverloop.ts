import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { sql } from 'kysely'

/** What the own contribution asks of somebody: ages, partners over time, and whether they are still here. No names. */
export type Huishoudverloop = {
  readonly persoon: string
  readonly geboortedatum: Datum
  readonly overledenOp: Datum | null
  readonly vertrokkenOp: Datum | null
  /** Partners who are known as a person here, with the days on which they were that. */
  readonly partners: readonly {
    readonly persoon: string
    readonly geboortedatum: Datum
    readonly vanaf: Datum
    readonly tot: Datum | null
    readonly overledenOp: Datum | null
  }[]
}

/**
 * The households of many people at once, in two queries. Somebody registered as living alone has no partner now, whatever relation
 * is still recorded; a relation that ended tells of the past (UB Wmo 2015 art. 3.8 lid 3 f).
 */
export async function huishoudverloopVan(
  tx: Transactie,
  ids: readonly string[],
): Promise<Map<string, Huishoudverloop>> {
  const personen = await tx.db
    .selectFrom('personen.persoon')
    .select(['id', 'geboortedatum', 'overleden_op', 'vertrokken_op'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  const partners = Map.groupBy(await haalPartners(tx, ids), ({ van }) => van)
  return new Map(
    personen.map((p) => [
      p.id,
      {
        persoon: p.id,
        geboortedatum: p.geboortedatum,
        overledenOp: p.overleden_op,
        vertrokkenOp: p.vertrokken_op,
        partners: (partners.get(p.id) ?? []).map(({ van: _, ...partner }) => partner),
      },
    ]),
  )
}

const haalPartners = (tx: Transactie, ids: readonly string[]) =>
  tx.db
    .selectFrom('personen.relatie as r')
    .innerJoin('personen.persoon as p', (j) => j.onRef('p.gemeente', '=', 'r.gemeente').onRef('p.id', '=', 'r.persoon'))
    .innerJoin('personen.persoon as a', (j) => j.onRef('a.gemeente', '=', 'r.gemeente').onRef('a.id', '=', 'r.ander'))
    .select([
      'r.persoon as van',
      'a.id as persoon',
      'a.geboortedatum',
      'r.vanaf',
      'r.tot',
      'a.overleden_op as overledenOp',
    ])
    .where('r.gemeente', '=', tx.gemeente)
    .where('r.rol', '=', 'partner')
    .where((eb) => eb.or([eb('p.huishouden', '=', 'meerpersoons'), eb('r.tot', 'is not', null)]))
    .where(sql<boolean>`r.persoon = any(${[...ids]}::uuid[])`)
    .orderBy('r.vanaf')
    .orderBy('r.id')
    .execute()
