import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { InhoudVan, Onderwerp } from '../onderwerpen.ts'
import { bovenWettelijkMaximum, toetsInhoud, type WettelijkeGrenzen } from '../toets.ts'
import { neemOntwerp } from './ontwerp.ts'

export type OntwerpInvoer<O extends Onderwerp> = {
  readonly onderwerp: O
  readonly naam: string
  readonly ingang: Datum
  /** May be empty. */
  readonly bron: string
  /** Checked here against the schema of the subject. */
  readonly inhoud: unknown
  readonly op: Date
  /** Id of the employee, or 'inrichting'. */
  readonly door: string
}

export type OntwerpWeigering = 'naam-ontbreekt' | 'ongeldige-inhoud' | 'boven-wettelijk-maximum' | 'ontwerp-onbekend'

/** Keeps a new draft; answers its id. */
export async function bewaarOntwerp(
  tx: Transactie,
  invoer: OntwerpInvoer<Onderwerp>,
  wet: WettelijkeGrenzen,
): Promise<Uitkomst<string, OntwerpWeigering>> {
  const getoetst = toets(invoer, wet)
  if (!getoetst.ok) return getoetst
  const { id } = await tx.db
    .insertInto('verordening.ontwerp')
    .values({ gemeente: tx.gemeente, onderwerp: invoer.onderwerp, ...kolommen(invoer, getoetst.waarde) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return gelukt(id)
}

/**
 * Changes a draft as a whole. `gelezenOp` is when it was last changed as far as who saves it knows: whoever did not see the
 * newest text is told so and overwrites nothing.
 */
export async function wijzigOntwerp(
  tx: Transactie,
  id: string,
  { gelezenOp, ...invoer }: OntwerpInvoer<Onderwerp> & { readonly gelezenOp: Date | null },
  wet: WettelijkeGrenzen,
): Promise<Uitkomst<string, OntwerpWeigering | 'ontwerp-gewijzigd'>> {
  const getoetst = toets(invoer, wet)
  if (!getoetst.ok) return getoetst
  const nu = await neemOntwerp(tx, invoer.onderwerp, id)
  if (nu === null) return onbekend()
  if (nu.gewijzigdOp.getTime() !== gelezenOp?.getTime()) return intussenGewijzigd()
  await tx.db
    .updateTable('verordening.ontwerp')
    .set(kolommen(invoer, getoetst.waarde))
    .where('gemeente', '=', tx.gemeente)
    .where('onderwerp', '=', invoer.onderwerp)
    .where('id', '=', id)
    .execute()
  return gelukt(id)
}

const intussenGewijzigd = () =>
  geweigerd(
    'ontwerp-gewijzigd',
    'Dit ontwerp is intussen gewijzigd, misschien door een collega. Kijk eerst wat er nu staat. Bewaart u nog een keer, dan vervangt uw tekst die andere.',
  )

export const onbekend = () =>
  geweigerd(
    'ontwerp-onbekend',
    'Dit ontwerp bestaat niet meer. Misschien heeft een collega het vastgesteld of weggegooid.',
  )

/** A draft may be for a year whose amount in the law is not known yet; it may not ask more than a known one. */
function toets(
  invoer: OntwerpInvoer<Onderwerp>,
  wet: WettelijkeGrenzen,
): Uitkomst<InhoudVan<Onderwerp>, OntwerpWeigering> {
  if (invoer.naam.trim() === '')
    return geweigerd('naam-ontbreekt', 'Geef het ontwerp een naam, dan herkent u het later.', 'naam')
  const inhoud = toetsInhoud(invoer)
  if (!inhoud.ok) return inhoud
  return bovenWettelijkMaximum(invoer, wet) ?? inhoud
}

const kolommen = ({ naam, ingang, bron, op, door }: OntwerpInvoer<Onderwerp>, inhoud: InhoudVan<Onderwerp>) => ({
  naam: naam.trim(),
  ingang,
  bron: bron.trim(),
  inhoud: JSON.stringify(inhoud),
  gewijzigd_op: op,
  gewijzigd_door: door,
})
