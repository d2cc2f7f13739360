import { createHmac } from 'node:crypto'
import type { Gemeentecode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

/** One row of the access log. */
export type Inzagerij = {
  readonly keten: string
  readonly volgnummer: number
  readonly op: Date
  readonly wie_soort: string
  readonly wie_id: string
  readonly persoon: string | null
  readonly zaak: string | null
  readonly handeling: string
  readonly doel: string
  readonly reden: string | null
  readonly hash: string
}

/** Where a chain ends; `zegel` proves that whoever wrote this had the key. */
export type Ketenhoofd = { readonly laatste: number; readonly hash: string; readonly zegel: string }

/** The chain in which the start of every other chain stands, so that a whole chain cannot vanish unseen. */
export const REGISTER = 'register'

/** HMAC-SHA-256 needs a key of at least its own length to be as strong as it looks. */
const SLEUTELLENGTE = 32

function onderteken(sleutel: Uint8Array, delen: readonly unknown[]): string {
  if (sleutel.length < SLEUTELLENGTE) throw new Error(`de inzagesleutel is korter dan ${SLEUTELLENGTE} bytes`)
  return createHmac('sha256', sleutel).update(JSON.stringify(delen)).digest('base64url')
}

/** Keyed hash over a row and the hash of the row before it (empty for the first): nobody without the key can make it. */
export const hashVan = (
  sleutel: Uint8Array,
  gemeente: Gemeentecode,
  rij: Omit<Inzagerij, 'hash'>,
  vorige: string,
): string =>
  onderteken(sleutel, [
    'inzage',
    gemeente,
    rij.keten,
    rij.volgnummer,
    rij.op.toISOString(),
    rij.wie_soort,
    rij.wie_id,
    rij.persoon,
    rij.zaak,
    rij.handeling,
    rij.doel,
    rij.reden,
    vorige,
  ])

/** Keyed hash over the head, so that a chain cannot be cut short by writing an older end in its place. */
export const zegelVan = (
  sleutel: Uint8Array,
  gemeente: Gemeentecode,
  keten: string,
  hoofd: Omit<Ketenhoofd, 'zegel'>,
): string => onderteken(sleutel, ['hoofd', gemeente, keten, hoofd.laatste, hoofd.hash])

/** The head of a chain, held until the end of the transaction: who comes second waits. `nieuw` when it was made just now. */
export async function houdHoofdVast(
  tx: Transactie,
  sleutel: Uint8Array,
  keten: string,
): Promise<Ketenhoofd & { readonly nieuw: boolean }> {
  const bestaand = await hoofdVoorWijziging(tx, keten)
  if (bestaand) return { ...bestaand, nieuw: false }
  const leeg = { laatste: 0, hash: '' }
  const gemaakt = await tx.db
    .insertInto('toegang.keten')
    .values({ gemeente: tx.gemeente, keten, ...leeg, zegel: zegelVan(sleutel, tx.gemeente, keten, leeg) })
    .onConflict((botsing) => botsing.columns(['gemeente', 'keten']).doNothing())
    .returning(['laatste', 'hash', 'zegel'])
    .executeTakeFirst()
  if (gemaakt) return { ...gemaakt, nieuw: true }
  // Somebody else made it between our two questions.
  const intussen = await hoofdVoorWijziging(tx, keten)
  if (!intussen) throw new Error('het hoofd van een keten is er niet en kan niet worden gemaakt')
  return { ...intussen, nieuw: false }
}

const hoofdVoorWijziging = (tx: Transactie, keten: string) =>
  tx.db
    .selectFrom('toegang.keten')
    .select(['laatste', 'hash', 'zegel'])
    .where('gemeente', '=', tx.gemeente)
    .where('keten', '=', keten)
    .forUpdate()
    .executeTakeFirst()
