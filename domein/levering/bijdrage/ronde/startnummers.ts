import type { Transactie } from '@meedoen/opslag'

const REEKS = 'bijdrage-start'

/** Start numbers for a part of a run: read once, given in memory, written back once. Holds the series until the transaction ends. */
export async function openStartnummers({ db, gemeente }: Transactie) {
  await db
    .insertInto('levering.nummerreeks')
    .values({ gemeente, reeks: REEKS, laatste: 0 })
    .onConflict((c) => c.columns(['gemeente', 'reeks']).doNothing())
    .execute()
  const rij = () => db.selectFrom('levering.nummerreeks').where('gemeente', '=', gemeente).where('reeks', '=', REEKS)
  let { laatste } = await rij().select('laatste').forUpdate().executeTakeFirstOrThrow()
  return {
    geef: (): number => ++laatste,
    bewaar: () =>
      db
        .updateTable('levering.nummerreeks')
        .set({ laatste })
        .where('gemeente', '=', gemeente)
        .where('reeks', '=', REEKS)
        .execute(),
  }
}
