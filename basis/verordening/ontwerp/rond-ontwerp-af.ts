import type { Datum, Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Onderwerp } from '../onderwerpen.ts'
import { stelVersieVast, type VersieWeigering } from '../stel-versie-vast.ts'
import type { WettelijkeGrenzen } from '../toets.ts'
import type { Versie } from '../versie.ts'
import { onbekend } from './bewaar-ontwerp.ts'
import { neemOntwerp, UUID } from './ontwerp.ts'

export type Vaststelling<O extends Onderwerp> = {
  readonly onderwerp: O
  readonly id: string
  readonly ingang: Datum
  readonly bron: string
  readonly op: Date
  /** Id of the employee. */
  readonly door: string
}

/** Makes the draft a version from that day on; then there is no draft any more. A refusal leaves it as it was. */
export async function stelOntwerpVast<O extends Onderwerp>(
  tx: Transactie,
  { id, ...vaststelling }: Vaststelling<O>,
  wet: WettelijkeGrenzen,
): Promise<Uitkomst<Versie<O>, VersieWeigering | 'ontwerp-onbekend'>> {
  const ontwerp = await neemOntwerp(tx, vaststelling.onderwerp, id)
  if (!ontwerp) return onbekend()
  const versie = await stelVersieVast(tx, { ...vaststelling, inhoud: ontwerp.inhoud }, wet)
  if (versie.ok) await gooiOntwerpWeg(tx, vaststelling.onderwerp, id)
  return versie
}

/** Throws a draft away; false when it was not there (any more). */
export async function gooiOntwerpWeg(tx: Transactie, onderwerp: Onderwerp, id: string): Promise<boolean> {
  if (!UUID.test(id)) return false
  const { numDeletedRows } = await tx.db
    .deleteFrom('verordening.ontwerp')
    .where('gemeente', '=', tx.gemeente)
    .where('onderwerp', '=', onderwerp)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
