import { geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { BERICHT_ONBEKEND } from '../bericht-onbekend.ts'

/** A message that got stuck, for somebody of the back office to repair; held until the end of the transaction. */
export async function haalVastgelopen(stap: Stap, id: string): Promise<Uitkomst<Vastgelopen>> {
  if (!mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok) return BERICHT_ONBEKEND
  const rij = await stap.tx.db
    .selectFrom('levering.bericht')
    .select(['id', 'richting', 'inhoud', 'vastgelopen_om'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!rij) return BERICHT_ONBEKEND
  if (rij.vastgelopen_om === null)
    return geweigerd('al-hersteld', 'Dit bericht is niet (meer) vastgelopen. Misschien was een collega u voor.')
  return { ok: true, waarde: { id: rij.id, richting: rij.richting, inhoud: rij.inhoud, om: rij.vastgelopen_om } }
}

export type Vastgelopen = {
  readonly id: string
  readonly richting: string
  readonly inhoud: Uint8Array
  readonly om: string
}

/** From now on nobody has to look at it. */
export const maakLos = (stap: Stap, id: string, vervangenDoor: string | null = null) =>
  stap.tx.db
    .updateTable('levering.bericht')
    .set({ vastgelopen_om: null, vervangen_door: vervangenDoor })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
