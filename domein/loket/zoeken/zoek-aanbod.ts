import type { Transactie } from '@meedoen/opslag'
import { type AanbodItem, type Aanbodsoort, KOLOMMEN, leesAanbodItem } from '../aanbod/aanbod-item.ts'
import { rangschik } from './rangschik.ts'

export type Aanbodfilter = { readonly leefgebied?: string | undefined; readonly soort?: Aanbodsoort | undefined }

/**
 * The local offer that fits a question in people's own words, best first; an empty question gives everything by name.
 * A municipality has at most some hundreds of entries, so they are weighed here and not in SQL.
 */
export async function zoekAanbod(tx: Transactie, vraag: string, filter: Aanbodfilter = {}): Promise<AanbodItem[]> {
  const rijen = await tx.db.selectFrom('loket.aanbod').select(KOLOMMEN).where('gemeente', '=', tx.gemeente).execute()
  const { leefgebied, soort } = filter
  const items = rijen
    .map(leesAanbodItem)
    .filter((item) => soort === undefined || item.soort === soort)
    .filter((item) => leefgebied === undefined || item.leefgebieden.includes(leefgebied))
  return rangschik(items, vraag)
}
