import type { Stap } from '@meedoen/toegang'

/** The next number of a series; holds the series until the end of the transaction, so a number is never given twice. */
export async function volgendNummer(stap: Stap, reeks: string): Promise<number> {
  const { laatste } = await stap.tx.db
    .insertInto('levering.nummerreeks')
    .values({ gemeente: stap.tx.gemeente, reeks, laatste: 1 })
    .onConflict((c) =>
      c.columns(['gemeente', 'reeks']).doUpdateSet((eb) => ({ laatste: eb('levering.nummerreeks.laatste', '+', 1) })),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow()
  return laatste
}

/** BerichtIdentificatie of twelve characters. `P` marks what the portal makes for a provider, apart from its own software. */
export const volgendeIdentificatie = async (stap: Stap, voor: 'M' | 'P'): Promise<string> =>
  `${voor}${String(await volgendNummer(stap, `bericht:${voor}`)).padStart(11, '0')}`
