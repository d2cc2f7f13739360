import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The drop folders of one municipality as the outside world sees them: it takes away what lies in `uit`, and leaves files in `in`. */
export type Post = {
  /** Takes what is there for a provider, in the order in which it was sent. */
  haal(agb: string): Promise<Uint8Array[]>
  breng(agb: string, berichten: readonly Uint8Array[]): Promise<void>
}

/** `map`: the folder of the municipality below `berichten`. */
export function openPost(map: string): Post {
  let volgnummer = 0
  return {
    async haal(agb) {
      const uit = join(map, 'uit', agb)
      const namen = await readdir(uit).catch(() => [])
      const opVolgorde = namen.toSorted((a, b) => (nummerVan(a) < nummerVan(b) ? -1 : 1))
      const berichten: Uint8Array[] = []
      for (const naam of opVolgorde) {
        berichten.push(await readFile(join(uit, naam)))
        await rm(join(uit, naam))
      }
      return berichten
    },
    async breng(agb, berichten) {
      if (berichten.length > 0) await mkdir(join(map, 'in'), { recursive: true })
      for (const inhoud of berichten) {
        volgnummer += 1
        const pad = join(map, 'in', `${String(volgnummer).padStart(8, '0')}-${agb}.xml`)
        await writeFile(pad, inhoud)
        // It lay there for a while, so that half a file is judged as what it is.
        await utimes(pad, LANG_GELEDEN, LANG_GELEDEN)
      }
    },
  }
}

const LANG_GELEDEN = new Date('2000-01-01T00:00:00Z')

/** `WMO301-M00000000012.xml`: numbers of one series run on over all kinds. */
const nummerVan = (naam: string): string => naam.slice(naam.indexOf('-') + 1)
