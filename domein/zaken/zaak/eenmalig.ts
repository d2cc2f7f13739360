import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'

/**
 * Does `werk` once per key: a form or call that arrives again gets the answer of the first time.
 * The key is held from the start, so a double click waits for the first click. A refusal is not kept: mended input may come again.
 */
export async function eenmalig<Schema extends z.ZodType>(
  stap: Stap,
  sleutel: string,
  schema: Schema,
  werk: () => Promise<Uitkomst<z.output<Schema>>>,
): Promise<Uitkomst<z.output<Schema>>> {
  const { db, gemeente } = stap.tx
  const geclaimd = await db
    .insertInto('zaken.verwerkt')
    .values({ gemeente, sleutel, antwoord: 'null', op: stap.nu })
    .onConflict((c) => c.columns(['gemeente', 'sleutel']).doNothing())
    .returning('sleutel')
    .executeTakeFirst()
  if (!geclaimd) return { ok: true, waarde: schema.parse(await eerderAntwoord(stap, sleutel)) }
  const uitkomst = await werk()
  const rij = db.updateTable('zaken.verwerkt').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel)
  if (uitkomst.ok) await rij.set({ antwoord: JSON.stringify(uitkomst.waarde ?? null) }).execute()
  else await db.deleteFrom('zaken.verwerkt').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).execute()
  return uitkomst
}

/** The same for a step whose answer is only that it was done. */
export async function doeEenmaal(
  stap: Stap,
  sleutel: string,
  werk: () => Promise<Uitkomst<unknown>>,
): Promise<Uitkomst<undefined>> {
  const uitkomst = await eenmalig(stap, sleutel, z.unknown(), werk)
  return uitkomst.ok ? gelukt() : uitkomst
}

async function eerderAntwoord(stap: Stap, sleutel: string): Promise<unknown> {
  const rij = await stap.tx.db
    .selectFrom('zaken.verwerkt')
    .select('antwoord')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('sleutel', '=', sleutel)
    .executeTakeFirstOrThrow()
  return rij.antwoord
}
