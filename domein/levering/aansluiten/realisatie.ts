import type { AgbCode, Datum, Eurocent } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'

/** What was declared and what came of it, in eurocents, by the period of delivery; credits are taken off. */
export type Realisatie = {
  readonly gedeclareerd: Eurocent
  readonly toegekend: Eurocent
  readonly goedgekeurd: Eurocent
  readonly betaald: Eurocent
  /** Granted and not yet paid. */
  readonly open: Eurocent
}
export const NIETS: Realisatie = { gedeclareerd: 0, toegekend: 0, goedgekeurd: 0, betaald: 0, open: 0 }

export type Periode = { readonly begin: Datum; readonly eind: Datum }

const SOMMEN = [
  sql<number>`sum(p.bedrag)::bigint`.as('gedeclareerd'),
  sql<number>`coalesce(sum(p.bedrag) filter (where p.toegekend), 0)::bigint`.as('toegekend'),
  sql<number>`coalesce(sum(p.bedrag) filter (where p.toegekend and d.stand in ('goedgekeurd', 'klaargezet', 'betaald')), 0)::bigint`.as(
    'goedgekeurd',
  ),
  sql<number>`coalesce(sum(p.bedrag) filter (where p.toegekend and d.stand = 'betaald'), 0)::bigint`.as('betaald'),
] as const

const prestaties = ({ tx }: Stap) =>
  tx.db
    .selectFrom('levering.prestatie as p')
    .innerJoin('levering.declaratie as d', (j) =>
      j.onRef('d.gemeente', '=', 'p.gemeente').onRef('d.id', '=', 'p.declaratie'),
    )
    .where('p.gemeente', '=', tx.gemeente)

const metOpen = <R extends { toegekend: number; betaald: number }>(rij: R): R & { open: Eurocent } => ({
  ...rij,
  open: rij.toegekend - rij.betaald,
})

/** Per provider and product, of lines that begin in the period. */
export async function realisatiePerProduct(stap: Stap, { begin, eind }: Periode, agb: AgbCode | null) {
  const alle = prestaties(stap).where('p.begin', '>=', begin).where('p.begin', '<=', eind)
  const rijen = await (agb === null ? alle : alle.where('p.agb', '=', agb))
    .select(['p.agb', 'p.product', ...SOMMEN])
    .groupBy(['p.agb', 'p.product'])
    .execute()
  return rijen.map(metOpen)
}

/** Per assignment, whenever it was delivered. */
export async function realisatiePerToewijzing(stap: Stap, toewijzingen: readonly string[]) {
  const rijen = await prestaties(stap)
    .where(sql<boolean>`p.toewijzing = any(${toewijzingen}::uuid[])`)
    .select(['p.toewijzing', ...SOMMEN])
    .groupBy('p.toewijzing')
    .execute()
  return new Map(rijen.flatMap(({ toewijzing, ...som }) => (toewijzing === null ? [] : [[toewijzing, metOpen(som)]])))
}
