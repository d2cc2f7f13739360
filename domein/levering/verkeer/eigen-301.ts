import { leesBericht, type Wmo301 } from '@meedoen/iwmo'
import { datumOp, tijdOp } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { omvangUit } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

type ToegewezenProduct = Wmo301['Client']['ToegewezenProducten'][number]

/** What that WMO301 of ours told of an assignment; undefined when it was not in it. */
export async function verteldIn(
  { tx }: Stap,
  bericht: string,
  { nummer }: Pick<Toewijzing, 'nummer'>,
): Promise<ToegewezenProduct | undefined> {
  const { inhoud } = await tx.db
    .selectFrom('levering.bericht')
    .select('inhoud')
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', bericht)
    .executeTakeFirstOrThrow()
  const gelezen = leesBericht(inhoud)
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('een eigen toewijzingsbericht is te lezen')
  return gelezen.bericht.Client.ToegewezenProducten.find((product) => product.ToewijzingNummer === nummer)
}

/** Whether the message told the assignment as it is in this version: the same decision, last day and volume. */
export const isVersie = (
  product: ToegewezenProduct,
  { toegewezenOp, eind, volume }: Pick<Toewijzing, 'toegewezenOp' | 'eind' | 'volume'>,
): boolean =>
  product.Toewijzingsdatum === datumOp(toegewezenOp) &&
  product.Toewijzingstijd === tijdOp(toegewezenOp) &&
  (product.Einddatum ?? null) === eind &&
  omvangUit(product)?.volume === volume

/** The ReferentieAanbieder that our WMO301 bore for an assignment, found by the retour on it; undefined when it bore none. */
export async function referentieIn(stap: Stap, retour: string, toewijzing: Toewijzing): Promise<string | undefined> {
  const { antwoord_op: heen } = await stap.tx.db
    .selectFrom('levering.bericht')
    .select('antwoord_op')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', retour)
    .executeTakeFirstOrThrow()
  return heen === null ? undefined : (await verteldIn(stap, heen, toewijzing))?.ReferentieAanbieder
}
