import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'

/** Help that runs today, as the room zaken publishes it for counting. */
export type Hulp = {
  readonly persoon: string
  readonly soort: string
  readonly vorm: string | null
  readonly product: string | null
  readonly agb: AgbCode | null
  readonly eenheid: string | null
  /** Eurocents a year. */
  readonly pgb_bedrag: number | null
  readonly stand: string
  /** What the rules made of it with what went in, if that was recorded. */
  readonly berekening: unknown
}

export type Vraag = { readonly soort?: string; readonly vorm?: 'natura' | 'pgb' }

/** So many rows in memory at once, whatever the size of the municipality. */
const BLOK = 5000

/**
 * Everybody with help that runs today, in blocks: per person all of it. One query per block, in the order of the index on
 * persons, so that a municipality of any size goes through without being held in memory.
 */
export async function* lopendeHulp(stap: Stap, vraag: Vraag = {}): AsyncGenerator<ReadonlyMap<string, Hulp[]>> {
  let na: string | null = null
  for (;;) {
    const rijen: Hulp[] = await blok(stap, vraag, na)
    const laatste = rijen.at(-1)?.persoon
    // Who stands last in a full block may have more than fits in it: the next block begins with them.
    const vol = rijen.length === BLOK && rijen[0]?.persoon !== laatste
    const heel = vol ? rijen.filter(({ persoon }) => persoon !== laatste) : rijen
    const per = Map.groupBy(heel, ({ persoon }) => persoon)
    if (per.size > 0) yield per
    na = heel.at(-1)?.persoon ?? null
    if (rijen.length < BLOK || na === null) return
  }
}

function blok(stap: Stap, vraag: Vraag, na: string | null): Promise<Hulp[]> {
  let rijen = vandaag(stap).orderBy('persoon').limit(BLOK)
  if (vraag.soort !== undefined) rijen = rijen.where('soort', '=', vraag.soort)
  if (vraag.vorm !== undefined) rijen = rijen.where('vorm', '=', vraag.vorm)
  if (na !== null) rijen = rijen.where('persoon', '>', na)
  return rijen.execute()
}

/** The help of these persons that runs today, in one query. */
export async function hulpVan(stap: Stap, personen: readonly string[]): Promise<Map<string, Hulp[]>> {
  if (personen.length === 0) return new Map()
  const rijen = await vandaag(stap)
    .where('persoon', 'in', sql<string>`(select unnest(${sql.val([...personen])}::uuid[]))`)
    .execute()
  return Map.groupBy(rijen, ({ persoon }) => persoon)
}

const vandaag = ({ tx, vandaag: dag }: Stap) =>
  tx.db
    .selectFrom('zaken.lopende_hulp')
    .select(['persoon', 'soort', 'vorm', 'product', 'agb', 'eenheid', 'pgb_bedrag', 'stand', 'berekening'])
    .where('gemeente', '=', tx.gemeente)
    .where(({ eb, or }) => or([eb('begin', 'is', null), eb('begin', '<=', dag)]))
    .where(({ eb, or }) => or([eb('eind', 'is', null), eb('eind', '>=', dag)]))
