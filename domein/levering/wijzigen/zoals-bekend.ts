import type { Stap } from '@meedoen/toegang'
import type { Feit } from '../toewijzing/feiten.ts'
import { haalFeiten } from '../toewijzing/opslaan.ts'
import { type Toewijzing, vouwToewijzing } from '../toewijzing/toewijzing.ts'
import { isVersie, verteldIn } from '../verkeer/eigen-301.ts'

export type Bekend = {
  /** The assignment as the provider knows it. */
  readonly versie: Toewijzing
  /** What was recorded after that. */
  readonly daarna: readonly Feit[]
}

/**
 * An assignment as its provider knows it: as the last WMO301 told that it did not reject, answered or not, for a rejected one counts
 * as never sent (OP286). Null when it rejected every one.
 */
export async function zoalsBekend(stap: Stap, toewijzing: Toewijzing): Promise<Bekend | null> {
  const bericht = await laatsteNietGeweigerd(stap, toewijzing)
  const product = bericht && (await verteldIn(stap, bericht, toewijzing))
  if (!product) return null
  const feiten = await haalFeiten(stap, toewijzing.id)
  const versies = feiten.map((_, plek) => vouwToewijzing(toewijzing.id, feiten.slice(0, plek + 1)))
  const plek = versies.findLastIndex((versie) => isVersie(product, versie))
  const versie = versies[plek]
  return versie ? { versie, daarna: feiten.slice(plek + 1) } : null
}

async function laatsteNietGeweigerd({ tx }: Stap, { id }: Pick<Toewijzing, 'id'>): Promise<string | null> {
  const rij = await tx.db
    .selectFrom('levering.berichtregel as r')
    .innerJoin('levering.bericht as b', (j) => j.onRef('b.gemeente', '=', 'r.gemeente').onRef('b.id', '=', 'r.bericht'))
    .select('b.id')
    .where('r.gemeente', '=', tx.gemeente)
    .where('r.toewijzing', '=', id)
    .where('b.soort', '=', 'WMO301')
    .where('b.stand', '<>', 'geweigerd')
    .orderBy('b.aangemaakt', 'desc')
    .orderBy('b.identificatie', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij?.id ?? null
}
