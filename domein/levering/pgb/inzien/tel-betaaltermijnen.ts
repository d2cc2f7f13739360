import { plusDagen } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'

/** So many days before the last day to pay it is time to look. */
export const BETALEN_NADERT_DAGEN = 7

/** How many declarations wait to be paid of which the last day has passed, or comes within a week. */
export type Betaaltermijnen = { readonly teLaat: number; readonly nadert: number }

/**
 * What was declared from budgets and must be paid now (thirty days, UR Wmo 2015 art. 2), for who carries out; null for others. Counted
 * when somebody looks: what was paid meanwhile is gone from it at once.
 */
export async function telBetaaltermijnen(stap: Stap): Promise<Betaaltermijnen | null> {
  if (!mag(stap.wie, 'pgb-uitvoeren', {}).ok) return null
  const rijen = await stap.tx.db
    .selectFrom('levering.pgbbesteding')
    .select('uiterlijk')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('stand', '=', 'gedeclareerd')
    .where('uiterlijk', '<=', plusDagen(stap.vandaag, BETALEN_NADERT_DAGEN))
    .execute()
  const teLaat = rijen.filter(({ uiterlijk }) => uiterlijk < stap.vandaag).length
  return { teLaat, nadert: rijen.length - teLaat }
}
