import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beoordeel, muteer } from '@meedoen/iwmo'
import { OnjuisteInvoer } from '../lees-json.ts'
import { type Afloop, schrijfJson, type Uitvoer } from '../opdracht.ts'
import { toon } from './deel.ts'

/** Each mutant holds the whole message, and there are hundreds. */
const GROOTSTE = 1024 * 1024

type Keus = { readonly map?: string; readonly regel?: string; readonly niveau?: number }

/** Makes the mutants of a right message, writes them when a folder is named, and shows what each must be found for. */
export async function schrijfMutanten(
  bytes: Uint8Array,
  { map, regel, niveau }: Keus,
  uitvoer: Uitvoer,
): Promise<Afloop> {
  if (bytes.length > GROOTSTE)
    throw new OnjuisteInvoer('Dit bericht is groter dan 1 MB. Neem een kleiner bericht: het gaat om de soorten fouten.')
  const heel = beoordeel(bytes)
  if (heel.bevindingen.length > 0 || !heel.ok) {
    toon(uitvoer, heel.bevindingen)
    uitvoer.stderr('Een mutant heeft precies één fout. Begin daarom met een bericht dat klopt.')
    return 1
  }
  if (map !== undefined) await mkdir(map, { recursive: true })
  const lijst = []
  let nummer = 0
  for (const { bytes: inhoud, ...mutant } of muteer(heel)) {
    nummer++
    if ((regel !== undefined && mutant.regel !== regel) || (niveau !== undefined && mutant.niveau !== niveau)) continue
    const bestand = map === undefined ? undefined : join(map, `${String(nummer).padStart(4, '0')}-${mutant.regel}.xml`)
    if (bestand !== undefined) await writeFile(bestand, inhoud)
    lijst.push({ ...(bestand === undefined ? {} : { bestand }), ...mutant })
  }
  schrijfJson(uitvoer, lijst)
  return 0
}
