import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

/** Somebody who works for a provider and uses the portal. */
export type Aanbiedermedewerker = {
  readonly id: string
  readonly sub: string
  readonly naam: string
  readonly agb: AgbCode
  readonly actief: boolean
}

export async function vindAanbiedermedewerkerOpSub(tx: Transactie, sub: string): Promise<Aanbiedermedewerker | null> {
  const rij = await tx.db
    .selectFrom('toegang.aanbiedermedewerker')
    .select(['id', 'sub', 'naam', 'agb', 'actief'])
    .where('gemeente', '=', tx.gemeente)
    .where('sub', '=', sub)
    .executeTakeFirst()
  return rij ?? null
}

/** Lets somebody in for one provider; answers their id. */
export async function registreerAanbiedermedewerker(
  tx: Transactie,
  { sub, naam, agb }: { sub: string; naam: string; agb: AgbCode },
): Promise<Uitkomst<string, 'sub-bezet'>> {
  const rij = await tx.db
    .insertInto('toegang.aanbiedermedewerker')
    .values({ gemeente: tx.gemeente, sub, naam, agb })
    .onConflict((botsing) => botsing.columns(['gemeente', 'sub']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return rij ? gelukt(rij.id) : geweigerd('sub-bezet', 'Er is al iemand met deze inlog. Zoek die eerst op.', 'sub')
}

/** Ends the access of somebody of a provider at once, or gives it back. */
export async function zetAanbiedermedewerkerActief(tx: Transactie, id: string, actief: boolean): Promise<void> {
  await tx.db
    .updateTable('toegang.aanbiedermedewerker')
    .set({ actief })
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
}
