import { leesFoutbericht, pakUit } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { mislukt } from '../uit/afgifte.ts'
import { legTerugVast } from '../uit/verzending.ts'

/** What lies in a file: a message, with the reference of its envelope when it had one, or an error of the hub. */
export type Post =
  | { readonly soort: 'bericht'; readonly inhoud: Uint8Array; readonly referentie: string | null }
  | { readonly soort: 'fout'; readonly code: string; readonly over: string | null }

/** Opens the envelope, if there is one; what is none, or is damaged, stays as it came. */
export function openPost(bytes: Uint8Array): Post {
  const kaal: Post = { soort: 'bericht', inhoud: bytes, referentie: null }
  // A message of the standard names neither; only then the file is read as a document.
  const begin = Buffer.from(bytes.subarray(0, 2000)).toString('latin1')
  if (!begin.includes('ggk0210') && !begin.includes('StUF0301')) return kaal
  const uitgepakt = pakUit(bytes)
  if (uitgepakt.ok) {
    const { bericht, stuurgegevens } = uitgepakt.waarde
    return { soort: 'bericht', inhoud: bericht, referentie: stuurgegevens.referentienummer }
  }
  const fout = leesFoutbericht(bytes)
  return fout ? { soort: 'fout', code: fout.code, over: fout.crossRefnummer } : kaal
}

/** The hub did not pass on a message of ours: that attempt failed after all. False when it is about none of ours. */
export async function verwerkFout(stap: Stap, { code, over }: Extract<Post, { soort: 'fout' }>): Promise<boolean> {
  if (over === null) return false
  const rij = await stap.tx.db
    .selectFrom('levering.envelop as e')
    .innerJoin('levering.bericht as b', (j) => j.onRef('b.gemeente', '=', 'e.gemeente').onRef('b.id', '=', 'e.bericht'))
    .select(['b.id', 'b.stand', 'b.vastgelopen_om'])
    .where('e.gemeente', '=', stap.tx.gemeente)
    .where('e.referentie', '=', over)
    .where('b.richting', '=', 'uit')
    .executeTakeFirst()
  if (!rij) return false
  const open = rij.stand === 'klaar' || rij.stand === 'verzonden'
  if (open && rij.vastgelopen_om === null) await legTerugVast(stap, rij.id, mislukt('knooppunt-weigert', code, true))
  return true
}
