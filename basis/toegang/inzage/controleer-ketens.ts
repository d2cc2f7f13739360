import type { Transactie } from '@meedoen/opslag'
import { controleerRijen, type Ketenbevinding } from './controle.ts'
import { type Ketenhoofd, REGISTER } from './keten.ts'

/** So many chains are held in memory at once. */
const BLAD = 100

const KOLOMMEN = [
  'keten',
  'volgnummer',
  'op',
  'wie_soort',
  'wie_id',
  'persoon',
  'zaak',
  'handeling',
  'doel',
  'reden',
  'hash',
] as const

/** What is wrong with one chain of the access log; empty when it is whole. Holds the chain still while it reads. */
export async function controleerKeten(tx: Transactie, sleutel: Uint8Array, keten: string): Promise<Ketenbevinding[]> {
  const hoofd = await hoofden(tx).where('keten', '=', keten).forShare().executeTakeFirst()
  const rijen = await rijenVan(tx, [keten])
  return [...controleerRijen(sleutel, tx.gemeente, keten, hoofd ?? null, rijen)]
}

/**
 * Checks every chain of the municipality and that no whole chain came or went, a page of chains at a time; gives each
 * finding as it is found. People may go on looking meanwhile: a chain that seems wrong is read once more, held still.
 */
export async function* controleerKetens(tx: Transactie, sleutel: Uint8Array): AsyncGenerator<Ketenbevinding> {
  let blad = await hoofden(tx).orderBy('keten').limit(BLAD).execute()
  while (blad.length > 0) {
    for (const keten of await verdacht(tx, sleutel, blad)) yield* await controleerKeten(tx, sleutel, keten)
    const laatste = blad.at(-1)?.keten ?? ''
    blad = await hoofden(tx).where('keten', '>', laatste).orderBy('keten').limit(BLAD).execute()
  }
  for (const keten of await zonderHoofd(tx)) yield* await controleerKeten(tx, sleutel, keten)
  for (const keten of await verdwenen(tx)) yield { keten, volgnummer: null, soort: 'keten-verdwenen' }
  for (const keten of await nietInRegister(tx)) yield { keten, volgnummer: null, soort: 'keten-niet-in-register' }
}

type Hoofd = Ketenhoofd & { readonly keten: string }

/** The chains of this page that do not add up; a look that was added between two questions seems so too. */
async function verdacht(tx: Transactie, sleutel: Uint8Array, blad: readonly Hoofd[]): Promise<string[]> {
  const perKeten = Map.groupBy(
    await rijenVan(
      tx,
      blad.map((hoofd) => hoofd.keten),
    ),
    (rij) => rij.keten,
  )
  return blad
    .filter((hoofd) => {
      const bevindingen = controleerRijen(sleutel, tx.gemeente, hoofd.keten, hoofd, perKeten.get(hoofd.keten) ?? [])
      return bevindingen.next().done !== true
    })
    .map((hoofd) => hoofd.keten)
}

const hoofden = (tx: Transactie) =>
  tx.db.selectFrom('toegang.keten').select(['keten', 'laatste', 'hash', 'zegel']).where('gemeente', '=', tx.gemeente)

const rijenVan = (tx: Transactie, ketens: readonly string[]) =>
  tx.db
    .selectFrom('toegang.inzage')
    .select(KOLOMMEN)
    .where('gemeente', '=', tx.gemeente)
    .where('keten', 'in', ketens)
    .orderBy('keten')
    .orderBy('volgnummer')
    .execute()

/** Chains with rows of which the head is gone. */
async function zonderHoofd(tx: Transactie): Promise<string[]> {
  const rijen = await tx.db
    .selectFrom('toegang.inzage as i')
    .select('i.keten')
    .distinct()
    .where('i.gemeente', '=', tx.gemeente)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('toegang.keten as k')
            .select('k.keten')
            .where('k.gemeente', '=', tx.gemeente)
            .whereRef('k.keten', '=', 'i.keten'),
        ),
      ),
    )
    .execute()
  return rijen.map((rij) => rij.keten)
}

/** Chains that began, says the register, and of which neither a row nor a head is left. */
async function verdwenen(tx: Transactie): Promise<string[]> {
  const rijen = await tx.db
    .selectFrom('toegang.inzage as r')
    .select('r.doel as keten')
    .where('r.gemeente', '=', tx.gemeente)
    .where('r.keten', '=', REGISTER)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('toegang.keten as k')
            .select('k.keten')
            .where('k.gemeente', '=', tx.gemeente)
            .whereRef('k.keten', '=', 'r.doel'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('toegang.inzage as i')
            .select('i.keten')
            .where('i.gemeente', '=', tx.gemeente)
            .whereRef('i.keten', '=', 'r.doel'),
        ),
      ),
    )
    .execute()
  return rijen.map((rij) => rij.keten)
}

/** Chains of which the beginning is not in the register. */
async function nietInRegister(tx: Transactie): Promise<string[]> {
  const rijen = await tx.db
    .selectFrom('toegang.keten as k')
    .select('k.keten')
    .where('k.gemeente', '=', tx.gemeente)
    .where('k.keten', '<>', REGISTER)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('toegang.inzage as r')
            .select('r.keten')
            .where('r.gemeente', '=', tx.gemeente)
            .where('r.keten', '=', REGISTER)
            .whereRef('r.doel', '=', 'k.keten'),
        ),
      ),
    )
    .execute()
  return rijen.map((rij) => rij.keten)
}
