import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { type InhoudVan, leesInhoud, type Onderwerp } from '../onderwerpen.ts'

/** A version that is being thought about. It never takes effect by itself: `stelOntwerpVast` makes it a version. */
export type Ontwerp<O extends Onderwerp> = {
  readonly id: string
  readonly onderwerp: O
  /** What people call it: "Voorstel verordening 2027". */
  readonly naam: string
  /** Day from which it would hold. */
  readonly ingang: Datum
  /** Where it will be decided; empty when that is not known yet. */
  readonly bron: string
  readonly inhoud: InhoudVan<O>
  readonly gewijzigdOp: Date
  /** Id of the employee, or 'inrichting'. */
  readonly gewijzigdDoor: string
}

/** The drafts of a subject, the last changed first. */
export async function ontwerpenVan<O extends Onderwerp>(tx: Transactie, onderwerp: O): Promise<Ontwerp<O>[]> {
  const rijen = await vanOnderwerp(tx, onderwerp).orderBy('gewijzigd_op', 'desc').orderBy('id').execute()
  return rijen.map((rij) => leesOntwerp(onderwerp, rij))
}

/** One draft of this subject, or null when there is none (any more) in this municipality. */
export async function vindOntwerp<O extends Onderwerp>(
  tx: Transactie,
  onderwerp: O,
  id: string,
): Promise<Ontwerp<O> | null> {
  if (!UUID.test(id)) return null
  const rij = await vanOnderwerp(tx, onderwerp).where('id', '=', id).executeTakeFirst()
  return rij ? leesOntwerp(onderwerp, rij) : null
}

/** The same, kept from everybody else until this transaction ends: of two who decide on it at once, one finds it gone. */
export async function neemOntwerp<O extends Onderwerp>(
  tx: Transactie,
  onderwerp: O,
  id: string,
): Promise<Ontwerp<O> | null> {
  if (!UUID.test(id)) return null
  const rij = await vanOnderwerp(tx, onderwerp).where('id', '=', id).forUpdate().executeTakeFirst()
  return rij ? leesOntwerp(onderwerp, rij) : null
}

/** An address holds anything; the column only takes this. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const vanOnderwerp = (tx: Transactie, onderwerp: Onderwerp) =>
  tx.db
    .selectFrom('verordening.ontwerp')
    .select(['id', 'naam', 'ingang', 'bron', 'inhoud', 'gewijzigd_op', 'gewijzigd_door'])
    .where('gemeente', '=', tx.gemeente)
    .where('onderwerp', '=', onderwerp)

type Rij = {
  id: string
  naam: string
  ingang: Datum
  bron: string
  inhoud: unknown
  gewijzigd_op: Date
  gewijzigd_door: string
}

const leesOntwerp = <O extends Onderwerp>(onderwerp: O, rij: Rij): Ontwerp<O> => ({
  id: rij.id,
  onderwerp,
  naam: rij.naam,
  ingang: rij.ingang,
  bron: rij.bron,
  inhoud: leesInhoud(onderwerp, rij.inhoud),
  gewijzigdOp: rij.gewijzigd_op,
  gewijzigdDoor: rij.gewijzigd_door,
})
