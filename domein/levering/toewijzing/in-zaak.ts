import type { Stap } from '@meedoen/toegang'
import { haalToewijzing } from './opslaan.ts'
import type { Toewijzing } from './toewijzing.ts'

const ids = (stap: Stap) =>
  stap.tx.db.selectFrom('levering.toewijzing').select('id').where('gemeente', '=', stap.tx.gemeente).orderBy('nummer')

/** Every assignment of a case, oldest first. */
export async function toewijzingenInZaak(stap: Stap, zaak: string): Promise<Toewijzing[]> {
  const gevonden: Toewijzing[] = []
  for (const { id } of await ids(stap).where('zaak', '=', zaak).execute()) gevonden.push(await haalToewijzing(stap, id))
  return gevonden
}

/** Whether this is the last word on its provision: after a rejection another provider gets a new assignment. */
export async function isLaatsteVanVoorziening(stap: Stap, { id, voorziening, zaak }: Toewijzing): Promise<boolean> {
  const rijen = await ids(stap).where('zaak', '=', zaak).where('voorziening', '=', voorziening).execute()
  return rijen.at(-1)?.id === id
}
