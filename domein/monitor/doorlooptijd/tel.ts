import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type RawBuilder, sql } from 'kysely'
import type { Telling } from './onderdruk.ts'

/** A second melding of the same person goes on in the first: it is no melding of its own. */
const bron = (stap: Stap) =>
  stap.tx.db
    .selectFrom('zaken.doorlooptijd')
    .where('gemeente', '=', stap.tx.gemeente)
    .where(({ eb, or }) => or([eb('uitkomst', 'is', null), eb('uitkomst', '<>', 'dubbel')]))

/**
 * Counts per month, by its first day, from `vanaf` on. The onderzoek ends with the verslag, with an aanvraag without verslag (2.3.2 lid 9), or
 * when the case ends (withdrawn, solved): who ends it before its last day did not wait too long.
 */
export function telMeldingen(stap: Stap, vanaf: Datum): Promise<Map<Datum, Telling>> {
  const klaarOp = sql<Datum | null>`coalesce(verslag_op, least(aanvraag_op, afgesloten_op))`
  return telPerMaand(stap, vanaf, { van: 'melding_op', klaarOp, uiterlijk: sql.ref('onderzoek_uiterlijk') })
}

/** A decision counts from the day it was sent; an aanvraag that ends without one (somebody died) ends with the case. */
export function telAanvragen(stap: Stap, vanaf: Datum): Promise<Map<Datum, Telling>> {
  const klaarOp = sql<Datum | null>`coalesce(besluit_op, afgesloten_op)`
  return telPerMaand(stap, vanaf, { van: 'aanvraag_op', klaarOp, uiterlijk: sql.ref('beslissen_uiterlijk') })
}

type Klok = {
  readonly van: 'melding_op' | 'aanvraag_op'
  readonly klaarOp: RawBuilder<Datum | null>
  /** Null while the term is suspended (Awb 4:15): then it is not known yet. */
  readonly uiterlijk: RawBuilder<unknown>
}

async function telPerMaand(stap: Stap, vanaf: Datum, { van, klaarOp, uiterlijk }: Klok): Promise<Map<Datum, Telling>> {
  const begin = sql<Datum>`date_trunc('month', ${sql.ref(van)})::date`
  const bekend = sql`(${klaarOp} is not null or ${uiterlijk} < ${stap.vandaag})`
  const opTijd = sql`(${klaarOp} <= ${uiterlijk} or (${klaarOp} is not null and ${uiterlijk} is null))`
  const rijen = await bron(stap)
    .where(van, '>=', vanaf)
    .select([
      begin.as('begin'),
      sql<number>`count(*)::integer`.as('geheel'),
      sql<number>`(count(*) filter (where ${bekend}))::integer`.as('bekend'),
      sql<number>`(count(*) filter (where ${opTijd}))::integer`.as('opTijd'),
    ])
    .groupBy(begin)
    .execute()
  return new Map(rijen.map(({ begin: dag, ...telling }) => [dag, telling]))
}

const STAPPEN = ['onderzoek', 'beslissing'] as const
export type Wachtend = { readonly stap: (typeof STAPPEN)[number]; readonly opTijd: number; readonly teLaat: number }

/**
 * Cases on which the municipality must act now. A spoed melding without temporary help waits for its onderzoek too. Who
 * reads the verslag is waited for; of who must send something in (suspended) there is no last day to be late for.
 */
export async function telWachtenden(stap: Stap): Promise<Wachtend[]> {
  const soort = sql<'onderzoek' | 'beslissing'>`case when fase = 'aanvraag' then 'beslissing' else 'onderzoek' end`
  const uiterlijk = sql`case when fase = 'aanvraag' then beslissen_uiterlijk else onderzoek_uiterlijk end`
  const rijen = await bron(stap)
    .where('fase', 'in', ['melding', 'onderzoek', 'aanvraag'])
    .where('klok_soort', 'in', ['onderzoek', 'spoed', 'beslissing'])
    .select([
      soort.as('soort'),
      sql<boolean>`coalesce(${uiterlijk} < ${stap.vandaag}, false)`.as('laat'),
      sql<number>`count(*)::integer`.as('aantal'),
    ])
    .groupBy([sql`1`, sql`2`])
    .execute()
  const tel = (stapsoort: string, laat: boolean): number =>
    rijen.find((rij) => rij.soort === stapsoort && rij.laat === laat)?.aantal ?? 0
  return STAPPEN.map((naam) => ({ stap: naam, opTijd: tel(naam, false), teLaat: tel(naam, true) }))
}
