import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { leesBericht } from '@meedoen/iwmo'
import { type Gemeentecode, vastGelukt } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { sha256 } from '../bericht.ts'
import { mappenVan, ruimTijdelijkOp, verplaats, zetBestandNeer } from '../map.ts'
import { type Berichtomgeving, systeemstap, type Taakgegevens } from '../omgeving.ts'
import { bewaarReferentie } from '../uit/verpak.ts'
import type { Afgeleverd } from './eerder.ts'
import { type Ontvangst, ontvangBericht } from './ontvang-bericht.ts'
import { GROOTSTE, GROOTSTE_BESTAND, noteerTeGroot } from './te-groot.ts'
import { openPost, type Post, verwerkFout } from './uit-envelop.ts'

/** The job that empties the drop folder of a municipality. */
export const BERICHTEN_OPHALEN = 'berichten-ophalen'

/** A file that cannot be read may still be on its way; after so long without a change it is what it is. */
const RUST_MS = 60_000

/**
 * Takes in every file of the drop folder: through the inbox, then to `verwerkt/` or `afgekeurd/` with a report beside it. A crash
 * at any point does no harm: a file that is still there is taken in again, and the inbox knows it. Gives how many were handled.
 */
export async function verwerkMap(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  { gemeente }: Pick<Taakgegevens, 'gemeente'>,
): Promise<number> {
  const mappen = mappenVan(omgeving.map, gemeente)
  await ruimTijdelijkOp(mappen.tijdelijk)
  const fouten: unknown[] = []
  let gedaan = 0
  for (const naam of await bestandenIn(mappen.in)) {
    try {
      if (await verwerkBestand(opslag, omgeving, gemeente, naam)) gedaan += 1
    } catch (fout) {
      // The others do not wait for a file that we cannot handle; it stays where it is and the job is tried again.
      fouten.push(fout)
    }
  }
  if (fouten.length > 0) throw new AggregateError(fouten, `${fouten.length} bestanden konden niet worden verwerkt`)
  return gedaan
}

/** Takes in one file; false while it may still be on its way. */
async function verwerkBestand(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  gemeente: Gemeentecode,
  naam: string,
): Promise<boolean> {
  const mappen = mappenVan(omgeving.map, gemeente)
  const bron = join(mappen.in, naam)
  const gelezen = await leesBestand(bron)
  if (gelezen === null) return false
  await omgeving.bijStap?.({ stap: 'bestand-gelezen', soort: gelezen.soort })
  const verslag = await neemIn(opslag, omgeving, gemeente, gelezen)
  const { soort } = verslag
  await omgeving.bijStap?.({ stap: 'bericht-bewaard', soort })
  // Two files may have one name on different days: the start of the hash keeps them apart.
  const stam = `${naam.replace(/\.xml$/i, '')}-${gelezen.sha.slice(0, 12)}`
  const bij = join(verslag.stand === 'verwerkt' ? mappen.verwerkt : mappen.afgekeurd, stam)
  const doel = await schrijfVerslag(bij, verslag, mappen.tijdelijk)
  await omgeving.bijStap?.({ stap: 'verslag-geschreven', soort })
  await verplaats(bron, `${doel}.xml`)
  await omgeving.bijStap?.({ stap: 'bestand-verplaatst', soort })
  return true
}

/**
 * Writes the report; answers the name that the file gets beside it. The same file that came before and was judged otherwise, as after a
 * repair, gets a name of its own: both reports stay.
 */
async function schrijfVerslag(doel: string, verslag: Verslag, tijdelijk: string): Promise<string> {
  const tekst = Buffer.from(`${JSON.stringify(verslag, null, 2)}\n`)
  if (await zetBestandNeer(`${doel}.json`, tekst, tijdelijk)) return doel
  const anders = `${doel}-${sha256(tekst).slice(0, 8)}`
  if (await zetBestandNeer(`${anders}.json`, tekst, tijdelijk)) return anders
  throw new Error('op de plaats van het verslag staat al een ander bestand')
}

/** In the order of their names; hidden and unfinished ones are left alone. */
async function bestandenIn(map: string): Promise<string[]> {
  const inhoud = await readdir(map, { withFileTypes: true }).catch(() => [])
  const namen = inhoud.filter((item) => item.isFile()).map((item) => item.name)
  return namen.filter((naam) => !naam.startsWith('.') && !/\.(tmp|part|partial|filepart)$/i.test(naam)).sort()
}

type Gelezen = { readonly sha: string; readonly soort: string } & (
  | { readonly post: Post; readonly bytes: Uint8Array }
  | { readonly post: null; readonly bytes: null }
)

/** The bytes; null while the file may still be on its way. Of a file that is too large only that it is. */
async function leesBestand(pad: string): Promise<Gelezen | null> {
  const { size, mtimeMs } = await stat(pad)
  const rust = Date.now() - mtimeMs > RUST_MS
  if (size > GROOTSTE_BESTAND)
    return rust
      ? { sha: sha256(Buffer.from(`${size} ${mtimeMs}`)), soort: 'onleesbaar', post: null, bytes: null }
      : null
  const bytes = await readFile(pad)
  const sha = sha256(bytes)
  const post = openPost(bytes)
  if (post.soort === 'fout') return { sha, soort: 'Fo01', post, bytes }
  if (post.inhoud.length > GROOTSTE) return { sha, soort: 'onleesbaar', post: null, bytes: null }
  const gelezen = leesBericht(post.inhoud)
  if (!gelezen.ok) return rust ? { sha, soort: 'onleesbaar', post, bytes } : null
  return { sha, soort: gelezen.soort, post, bytes }
}

type Verslagdeel = Omit<Afgeleverd, 'bericht' | 'soort'> & { readonly soort: string }

/** An error of the hub about a message of ours: it stands with that message. */
const foutOver = ({ code, over }: Extract<Post, { soort: 'fout' }>): Verslagdeel => ({
  soort: 'Fo01',
  afzender: code,
  identificatie: over ?? '',
  stand: 'verwerkt',
  bevindingen: [],
  retour: null,
})

/** What lies beside a handled file: no names, no numbers of people; the texts are on screen, with who may see them. */
type Verslag = Pick<Ontvangst, 'stand'> & {
  readonly soort: string
  readonly afzender: string
  readonly identificatie: string
  readonly sha256: string
  readonly bevindingen: readonly { regel: string; niveau: number; pad: string; regelnummer: number | null }[]
  readonly retour: string | null
}

async function neemIn(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  gemeente: Gemeentecode,
  { post, bytes, sha }: Gelezen,
): Promise<Verslag> {
  const ontvangst = await opslag.inGemeente(gemeente, async (tx): Promise<Verslagdeel> => {
    const stap = systeemstap(tx, BERICHTEN_OPHALEN, omgeving)
    if (post === null) return noteerTeGroot(stap, sha)
    if (post.soort === 'fout' && (await verwerkFout(stap, post))) return foutOver(post)
    const inhoud = post.soort === 'fout' ? bytes : post.inhoud
    const genomen = vastGelukt(await ontvangBericht(stap, inhoud, { herkomst: 'map' }))
    if (post.soort === 'bericht' && post.referentie) await bewaarReferentie(stap, genomen.bericht, post.referentie)
    await omgeving.bijStap?.({ stap: 'bericht-verwerkt', soort: genomen.soort })
    return genomen
  })
  const { soort, afzender, identificatie, stand, retour } = ontvangst
  const bevindingen = ontvangst.bevindingen.map(({ tekst: _, ...zonderTekst }) => zonderTekst)
  return { soort, afzender, identificatie, sha256: sha, stand, bevindingen, retour }
}
