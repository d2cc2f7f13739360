import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { WieAanbieder } from './wie.ts'

/** Somebody who works for a provider and uses the portal. */
export type Aanbiedermedewerker = {
  readonly id: string
  readonly sub: string
  readonly naam: string
  readonly agb: AgbCode
  readonly actief: boolean
  /** May invite colleagues and close their access. */
  readonly beheertMensen: boolean
}

const uit = ({ db, gemeente }: Transactie) =>
  db
    .selectFrom('toegang.aanbiedermedewerker')
    .select(['id', 'sub', 'naam', 'agb', 'actief', 'beheert_mensen as beheertMensen'])
    .where('gemeente', '=', gemeente)

export async function vindAanbiedermedewerkerOpSub(tx: Transactie, sub: string): Promise<Aanbiedermedewerker | null> {
  return (await uit(tx).where('sub', '=', sub).executeTakeFirst()) ?? null
}

/** `id` is a uuid. */
export async function vindAanbiedermedewerker(tx: Transactie, id: string): Promise<Aanbiedermedewerker | null> {
  return (await uit(tx).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Everybody of one provider, or with null of all, by name. */
export function aanbiedermedewerkersVan(tx: Transactie, agb: AgbCode | null): Promise<Aanbiedermedewerker[]> {
  const lijst = uit(tx).orderBy('naam').orderBy('id')
  return (agb === null ? lijst : lijst.where('agb', '=', agb)).execute()
}

/** Who acts when this person is logged in. */
export const wieVan = ({
  id,
  naam,
  agb,
  beheertMensen,
}: Pick<Aanbiedermedewerker, 'id' | 'naam' | 'agb' | 'beheertMensen'>): WieAanbieder => ({
  soort: 'aanbieder',
  id,
  naam,
  agb,
  ...(beheertMensen ? { beheertMensen } : {}),
})

type Nieuw = Pick<Aanbiedermedewerker, 'sub' | 'naam' | 'agb'> & { readonly beheertMensen?: boolean }

/** Lets somebody in for one provider; answers their id. */
export async function registreerAanbiedermedewerker(
  tx: Transactie,
  { sub, naam, agb, beheertMensen = false }: Nieuw,
): Promise<Uitkomst<string, 'sub-bezet'>> {
  const rij = await tx.db
    .insertInto('toegang.aanbiedermedewerker')
    .values({ gemeente: tx.gemeente, sub, naam, agb, beheert_mensen: beheertMensen })
    .onConflict((botsing) => botsing.columns(['gemeente', 'sub']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return rij ? gelukt(rij.id) : geweigerd('sub-bezet', 'Er is al iemand met deze inlog. Zoek die eerst op.', 'sub')
}

/** Ends or gives back the access of somebody of a provider, or their right to manage its people; at once. */
export async function werkAanbiedermedewerkerBij(
  tx: Transactie,
  id: string,
  { actief, beheertMensen }: Partial<Pick<Aanbiedermedewerker, 'actief' | 'beheertMensen'>>,
): Promise<void> {
  await tx.db
    .updateTable('toegang.aanbiedermedewerker')
    .set({
      ...(actief === undefined ? {} : { actief }),
      ...(beheertMensen === undefined ? {} : { beheert_mensen: beheertMensen }),
    })
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
}
