import type { AgbCode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { AANBIEDERKOLOMMEN, type Aanbieder, leesAanbieder } from './aanbieder.ts'

/** The provider with that code, when this municipality knows it. */
export async function vindAanbieder(tx: Transactie, agb: AgbCode): Promise<Aanbieder | undefined> {
  const rij = await alle(tx).where('agb', '=', agb).executeTakeFirst()
  return rij && leesAanbieder(rij)
}

/** The provider with that code; throws when there is none, so only for a code that came from our own tables. */
export async function haalAanbieder(tx: Transactie, agb: AgbCode): Promise<Aanbieder> {
  const gevonden = await vindAanbieder(tx, agb)
  if (!gevonden) throw new Error(`aanbieder ${agb} bestaat niet in gemeente ${tx.gemeente}`)
  return gevonden
}

/** All providers of the municipality by name, or only those with one of the codes. */
export async function haalAanbieders(tx: Transactie, agbs?: readonly AgbCode[]): Promise<Aanbieder[]> {
  if (agbs?.length === 0) return []
  const vraag = agbs ? alle(tx).where('agb', 'in', agbs) : alle(tx)
  const rijen = await vraag.orderBy('naam').execute()
  return rijen.map(leesAanbieder)
}

const alle = (tx: Transactie) =>
  tx.db.selectFrom('inkoop.aanbieder').select(AANBIEDERKOLOMMEN).where('gemeente', '=', tx.gemeente)
