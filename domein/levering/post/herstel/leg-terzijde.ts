import { gelukt, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { legPostfeitVast } from '../postfeiten.ts'
import { haalVastgelopen, maakLos } from './vastgelopen.ts'

const redenVeld = z.string().trim().min(1, 'verplicht').max(1000, 'te-lang')

/** Nobody has to look at this message any more, and why; it stays where it is, and can be found. */
export async function legTerzijde(stap: Stap, id: string, reden: unknown): Promise<Uitkomst<undefined>> {
  const gevonden = await haalVastgelopen(stap, id)
  if (!gevonden.ok) return gevonden
  const gelezen = redenVeld.safeParse(reden)
  if (!gelezen.success) return geweigerdeInvoer({ reden: gelezen.error.issues[0]?.message ?? 'verplicht' })
  await maakLos(stap, id)
  const volgnummer = await legPostfeitVast(stap, id, { soort: 'berichtTerzijdeGelegd', gegevens: {} })
  await stap.tx.db
    .insertInto('levering.postnotitie')
    .values({ gemeente: stap.tx.gemeente, bericht: id, volgnummer, tekst: gelezen.data })
    .execute()
  return gelukt()
}
