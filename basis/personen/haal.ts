import type { Bsn } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { sql } from 'kysely'
import { naarPersoon, type Persoon, personenRijen } from './persoon.ts'

export async function vindPersoon(tx: Transactie, id: string): Promise<Persoon | null> {
  const rij = await personenRijen(tx).where('id', '=', id).executeTakeFirst()
  return rij ? naarPersoon(rij) : null
}

/** The person with this id; throws when this municipality has none. */
export async function haalPersoon(tx: Transactie, id: string): Promise<Persoon> {
  const persoon = await vindPersoon(tx, id)
  if (!persoon) throw new Error('deze persoon bestaat niet in deze gemeente')
  return persoon
}

export async function vindPersoonOpBsn(tx: Transactie, bsn: Bsn): Promise<Persoon | null> {
  const rij = await personenRijen(tx).where('bsn', '=', bsn).executeTakeFirst()
  return rij ? naarPersoon(rij) : null
}

/** The persons with these ids in one query, for lists; ids that this municipality does not know are left out. */
export async function haalPersonen(tx: Transactie, ids: readonly string[]): Promise<Map<string, Persoon>> {
  if (ids.length === 0) return new Map()
  const rijen = await personenRijen(tx)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rijen.map((rij) => [rij.id, naarPersoon(rij)]))
}

/** The BSN of each of these people, and nothing else: for messages about many at once. */
export async function haalBsns(tx: Transactie, ids: readonly string[]): Promise<Map<string, Bsn>> {
  const rijen = await tx.db
    .selectFrom('personen.persoon')
    .select(['id', 'bsn'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rijen.map(({ id, bsn }) => [id, bsn]))
}
