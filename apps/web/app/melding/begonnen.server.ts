import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Huis } from '../huis.ts'

/** A melding that was begun after log-in and not sent. */
export type Begonnen = { readonly id: string; readonly dag: Datum; readonly tot: Datum }

/** The unsent meldingen of who is logged in; none for anybody else. */
export async function begonnenMeldingen({ kamers }: Huis, stap: Stap): Promise<readonly Begonnen[]> {
  const { datumOp } = kamers.kern
  const eigen = await kamers.zaken.haalEigenConcepten(stap)
  return eigen.map(({ id, gewijzigd, verloopt }) => ({ id, dag: datumOp(gewijzigd), tot: datumOp(verloopt) }))
}
