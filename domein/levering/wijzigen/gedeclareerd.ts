import { type Datum, geweigerd, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { inEenheid, verbruikt } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** Last day of the help that was declared and granted on an assignment, credits taken off; null when there is none. */
async function gedeclareerdTot(stap: Stap, { id }: Pick<Toewijzing, 'id'>): Promise<Datum | null> {
  const rij = await stap.tx.db
    .selectFrom('levering.prestatie')
    .select('eind')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('toewijzing', '=', id)
    .where('toegekend', '=', true)
    .groupBy('eind')
    .having((eb) => eb(eb.fn.sum('bedrag'), '>', 0))
    .orderBy('eind', 'desc')
    .executeTakeFirst()
  return rij?.eind ?? null
}

/** How much was granted on an assignment already, in its unit; with a budget in eurocents. */
export async function gedeclareerdOp(stap: Stap, { id, eenheid }: Pick<Toewijzing, 'id' | 'eenheid'>): Promise<number> {
  const rijen = await stap.tx.db
    .selectFrom('levering.verbruik')
    .select(['eenheid', 'volume', 'bedrag'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('toewijzing', '=', id)
    .execute()
  return rijen.reduce((som, verbruik) => som + verbruikt(verbruik, eenheid), 0)
}

/**
 * Why the total of an assignment cannot become so low: more was declared and granted on it already (OP345). `volume` is in its unit,
 * with a budget in eurocents.
 */
export async function meerGedeclareerd(
  stap: Stap,
  toewijzing: Pick<Toewijzing, 'id' | 'eenheid'>,
  volume: number,
  veld: string,
): Promise<Weigering | null> {
  const gehad = await gedeclareerdOp(stap, toewijzing)
  if (gehad <= volume) return null
  return geweigerd(
    'meer-gedeclareerd',
    `De aanbieder declareerde al ${inEenheid(gehad, toewijzing.eenheid)}, en dat is toegekend. Vul dat in of meer, of laat de aanbieder eerst crediteren.`,
    veld,
  )
}

/** Help that was declared and granted stays assigned (TR385): it can only end after that. */
export async function alGedeclareerd(
  stap: Stap,
  toewijzing: Toewijzing,
  eind: Datum | null,
  veld?: string,
): Promise<Weigering | null> {
  const tot = await gedeclareerdTot(stap, toewijzing)
  if (tot === null || (eind !== null && eind >= tot)) return null
  return geweigerd(
    'al-gedeclareerd',
    `De aanbieder declareerde hulp tot en met ${schrijfDatum(tot)}, en dat is toegekend. Kies een einde op of na die dag, of laat de aanbieder die declaratie eerst crediteren.`,
    veld,
  )
}
