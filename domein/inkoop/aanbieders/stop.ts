import type { AgbCode, Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

/** From which day this provider takes nobody new; null while it does, and for a provider that we do not know. */
export async function stopVan(tx: Transactie, agb: AgbCode): Promise<Datum | null> {
  const rij = await tx.db
    .selectFrom('inkoop.aanbieder')
    .select('geen_nieuwe_vanaf')
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .executeTakeFirst()
  return rij?.geen_nieuwe_vanaf ?? null
}

/** From that day on the provider takes nobody new; null when it takes people again. */
export async function zetStop(tx: Transactie, agb: AgbCode, vanaf: Datum | null): Promise<void> {
  await tx.db
    .updateTable('inkoop.aanbieder')
    .set({ geen_nieuwe_vanaf: vanaf })
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .execute()
}
