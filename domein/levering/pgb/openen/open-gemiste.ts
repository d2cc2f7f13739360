import type { Stap } from '@meedoen/toegang'
import { lopendePgbs, OVERDRACHT_PGB } from '@meedoen/zaken'

/**
 * Every night: a budget for every pgb that runs and has none, because it was granted before this room was there, was taken over from
 * elsewhere, or had another one in its way. Asks for it per case, by the job that follows on a decision; opening twice changes
 * nothing. Answers for how many cases.
 */
export async function openGemisteBudgetten(stap: Stap): Promise<number> {
  const { gemeente, db } = stap.tx
  const geopend = await db
    .selectFrom('levering.pgbbudget')
    .select('voorziening')
    .where('gemeente', '=', gemeente)
    .execute()
  const met = new Set(geopend.map(({ voorziening }) => voorziening))
  const zonder = (await lopendePgbs(stap)).filter(({ voorziening }) => !met.has(voorziening))
  const zaken = [...new Set(zonder.map(({ zaak }) => zaak))]
  for (const id of zaken) await stap.tx.zetTaak(OVERDRACHT_PGB, { gemeente, id })
  return zaken.length
}
