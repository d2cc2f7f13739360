import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { type AanbodItem, KOLOMMEN, leesAanbodItem } from './aanbod-item.ts'

/** One entry of the local offer; links to an entry that has gone are answered with where to look now. */
export async function haalAanbodItem(tx: Transactie, id: string): Promise<Uitkomst<AanbodItem, 'aanbod-onbekend'>> {
  const rij = await tx.db
    .selectFrom('loket.aanbod')
    .select(KOLOMMEN)
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  if (rij) return gelukt(leesAanbodItem(rij))
  return geweigerd('aanbod-onbekend', 'Dit aanbod bestaat niet meer. Zoek in het overzicht wat er nu is, of bel ons.')
}
