import type { Datum } from '@meedoen/kern'
import type { Onderwerp } from '@meedoen/verordening'
import type { Huis } from '../huis.ts'
import { type Keuzes, keuzesUit } from './verordening.ts'

/** What this municipality chose about a subject, as it was known on a day. */
export async function haalKeuzes<O extends Onderwerp>(huis: Huis, onderwerp: O, bekendOp: Datum): Promise<Keuzes<O>> {
  const versies = await huis.werk((stap) => huis.kamers.verordening.versiesVan(stap.tx, onderwerp))
  return keuzesUit(versies, bekendOp)
}
