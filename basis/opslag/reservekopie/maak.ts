import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { hoortBijSlot, MapInGebruik, neemSlot } from '../slot.ts'
import { INHOUDSOPGAVE, type Inhoudsopgave } from './inhoudsopgave.ts'
import { BLOK, schrijfKop, vulling } from './tar.ts'

export type MaakCode = 'map-bestaat-niet' | 'bestand-bestaat-al' | 'map-in-gebruik'

/**
 * Packs a data folder (database, messages, keys) into one `.tar.gz` that ends with a table of contents with a SHA-256 of
 * each file. The folder must be stopped: it is locked meanwhile.
 */
export async function maakReservekopie(
  map: string,
  bestand: string,
): Promise<Uitkomst<{ bestanden: number }, MaakCode>> {
  if (!existsSync(map)) return geweigerd('map-bestaat-niet', `De gegevensmap ${map} bestaat niet. Controleer de naam.`)
  if (existsSync(bestand)) {
    return geweigerd('bestand-bestaat-al', `${bestand} bestaat al. Kies een andere naam voor de reservekopie.`)
  }
  try {
    const slot = await neemSlot(map)
    try {
      return gelukt({ bestanden: await schrijf(map, bestand) })
    } finally {
      await slot.geefVrij()
    }
  } catch (fout) {
    if (fout instanceof MapInGebruik) return geweigerd('map-in-gebruik', fout.message)
    throw fout
  }
}

/** Under another name first: a file with the right name is always whole. */
async function schrijf(map: string, bestand: string): Promise<number> {
  const tijdelijk = `${bestand}.${randomUUID()}`
  const inhoud: Inhoudsopgave = { versie: 1, bestanden: {} }
  try {
    const uit = createWriteStream(tijdelijk, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(Readable.from(archief(map, inhoud)), createGzip(), uit)
    await rename(tijdelijk, bestand)
  } finally {
    await rm(tijdelijk, { force: true })
  }
  return Object.keys(inhoud.bestanden).length
}

async function* archief(map: string, inhoud: Inhoudsopgave): AsyncGenerator<Buffer> {
  for (const vermelding of await readdir(map, { recursive: true, withFileTypes: true })) {
    const bron = join(vermelding.parentPath, vermelding.name)
    const pad = relative(map, bron).replaceAll('\\', '/')
    if (hoortBijSlot(pad)) continue
    const { size, mode, mtimeMs } = await stat(bron)
    if (vermelding.isDirectory()) {
      yield schrijfKop({ pad, soort: 'map', grootte: 0, rechten: mode, gewijzigd: mtimeMs })
    } else if (vermelding.isFile()) {
      yield schrijfKop({ pad, soort: 'bestand', grootte: size, rechten: mode, gewijzigd: mtimeMs })
      inhoud.bestanden[pad] = yield* bytesVan(bron, size)
    } else {
      throw new Error(`${bron} is geen bestand en geen map; een reservekopie kan dat niet bewaren`)
    }
  }
  const tekst = Buffer.from(JSON.stringify(inhoud))
  yield schrijfKop({
    pad: INHOUDSOPGAVE,
    soort: 'bestand',
    grootte: tekst.length,
    rechten: 0o600,
    gewijzigd: Date.now(),
  })
  yield Buffer.concat([tekst, vulling(tekst.length), Buffer.alloc(2 * BLOK)])
}

/** Gives the bytes of a file and returns their SHA-256. */
async function* bytesVan(bron: string, grootte: number): AsyncGenerator<Buffer, string> {
  const hash = createHash('sha256')
  let gelezen = 0
  for await (const deel of createReadStream(bron)) {
    const bytes = Buffer.from(deel)
    hash.update(bytes)
    gelezen += bytes.length
    yield bytes
  }
  if (gelezen !== grootte)
    throw new Error(`${bron} veranderde tijdens het maken van de reservekopie; probeer het opnieuw`)
  yield vulling(grootte)
  return hash.digest('hex')
}
