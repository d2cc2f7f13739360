import type { Transactie } from '@meedoen/opslag'
import type { Grond, Handeling } from '../beleid/onderwerpen.ts'
import { type Anoniem, type Wie, wieId } from '../wie/wie.ts'
import { hashVan, houdHoofdVast, type Inzagerij, REGISTER, zegelVan } from './keten.ts'

/** A look at a person, a case or a document, or a search. */
export type Inzage = {
  readonly wie: Wie | Anoniem
  readonly persoon?: string | null
  readonly zaak?: string | null
  readonly handeling: Handeling
  /** On which ground it was permitted. */
  readonly doel: Grond
  readonly reden?: string | null
}

/** Looks at somebody are chained per person; looks at nobody in particular per viewer. */
export const ketenVan = (inzage: Pick<Inzage, 'wie' | 'persoon'>): string =>
  inzage.persoon ? `persoon:${inzage.persoon}` : `wie:${inzage.wie.soort}:${wieId(inzage.wie)}`

/**
 * Records one look, chained to the one before with a keyed hash. Holds the head of the chain until the end of the
 * transaction, so keep that short; one look per transaction cannot run into a deadlock.
 */
export async function legInzageVast(tx: Transactie, sleutel: Uint8Array, inzage: Inzage, op: Date): Promise<void> {
  const keten = ketenVan(inzage)
  const nieuw = await voegToe(tx, sleutel, {
    keten,
    op,
    wie_soort: inzage.wie.soort,
    wie_id: wieId(inzage.wie),
    persoon: inzage.persoon ?? null,
    zaak: inzage.zaak ?? null,
    handeling: inzage.handeling,
    doel: inzage.doel,
    reden: inzage.reden ?? null,
  })
  if (nieuw) await voegToe(tx, sleutel, ketenbegin(keten, op))
}

const ketenbegin = (keten: string, op: Date): Nieuw => ({
  keten: REGISTER,
  op,
  wie_soort: 'systeem',
  wie_id: 'inzagelog',
  persoon: null,
  zaak: null,
  handeling: 'keten-begonnen',
  doel: keten,
  reden: null,
})

type Nieuw = Omit<Inzagerij, 'volgnummer' | 'hash'>

/** Adds the next row and moves the head; answers whether the chain began with it. */
async function voegToe(tx: Transactie, sleutel: Uint8Array, nieuw: Nieuw): Promise<boolean> {
  const hoofd = await houdHoofdVast(tx, sleutel, nieuw.keten)
  const rij = { ...nieuw, volgnummer: hoofd.laatste + 1 }
  const hash = hashVan(sleutel, tx.gemeente, rij, hoofd.hash)
  await tx.db
    .insertInto('toegang.inzage')
    .values({ gemeente: tx.gemeente, ...rij, hash })
    .execute()
  const einde = { laatste: rij.volgnummer, hash }
  await tx.db
    .updateTable('toegang.keten')
    .set({ ...einde, zegel: zegelVan(sleutel, tx.gemeente, nieuw.keten, einde) })
    .where('gemeente', '=', tx.gemeente)
    .where('keten', '=', nieuw.keten)
    .execute()
  return hoofd.nieuw
}
