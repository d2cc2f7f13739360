import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { INHOUDSOPGAVE, leesInhoudsopgave } from './inhoudsopgave.ts'
import { BLOK, type Kop, leesKop, vulling } from './tar.ts'

export type HerstelCode = 'reservekopie-ontbreekt' | 'doel-niet-leeg' | 'reservekopie-beschadigd'

/**
 * Unpacks an archive of `maakReservekopie` into `map`, which must be absent or empty. Everything is unpacked beside it and
 * checked first, so a damaged archive leaves nothing behind.
 */
export async function herstelReservekopie(
  bestand: string,
  map: string,
): Promise<Uitkomst<{ bestanden: number }, HerstelCode>> {
  if (!existsSync(bestand)) return geweigerd('reservekopie-ontbreekt', `${bestand} bestaat niet. Controleer de naam.`)
  if (existsSync(map) && (await readdir(map)).length > 0) {
    return geweigerd('doel-niet-leeg', `De map ${map} is niet leeg. Stop Meedoen en kies een lege of nieuwe map.`)
  }
  const doel = resolve(map)
  const tijdelijk = join(dirname(doel), `.herstel-${randomUUID()}`)
  try {
    const hashes = await pakUit(bestand, tijdelijk)
    await controleer(tijdelijk, hashes)
    if (existsSync(doel)) await rmdir(doel)
    await rename(tijdelijk, doel)
    return gelukt({ bestanden: hashes.size })
  } catch (fout) {
    if (!(fout instanceof Beschadigd)) throw fout
    return geweigerd(
      'reservekopie-beschadigd',
      `De reservekopie ${bestand} is beschadigd (${fout.message}). Er is niets teruggezet. Gebruik een andere reservekopie.`,
    )
  } finally {
    await rm(tijdelijk, { recursive: true, force: true })
  }
}

class Beschadigd extends Error {}

/** Writes all files under `map` and gives the SHA-256 of each as it came by. */
async function pakUit(bestand: string, map: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  const bron = createGunzip()
  const gelezen = pipeline(createReadStream(bestand), bron, async (bytes) => {
    const lezer = blokLezer(bytes)
    for (let kop = kopVan(await lezer(BLOK)); kop; kop = kopVan(await lezer(BLOK))) {
      const pad = veiligPad(map, kop.pad)
      await mkdir(kop.soort === 'map' ? pad : dirname(pad), { recursive: true })
      if (kop.soort === 'bestand') hashes.set(kop.pad, await schrijfBestand(pad, kop, lezer))
    }
  })
  await gelezen.catch((fout: unknown) => {
    throw isInvoerfout(fout) ? new Beschadigd('het archief is niet te lezen', { cause: fout }) : fout
  })
  return hashes
}

async function controleer(map: string, hashes: Map<string, string>): Promise<void> {
  if (!hashes.delete(INHOUDSOPGAVE)) throw new Beschadigd('de inhoudsopgave ontbreekt')
  const inhoud = leesInhoudsopgave(await readFile(join(map, INHOUDSOPGAVE), 'utf8'))
  if (!inhoud) throw new Beschadigd('de inhoudsopgave is niet te lezen')
  for (const [pad, hash] of Object.entries(inhoud.bestanden)) {
    if (hashes.get(pad) !== hash) throw new Beschadigd(`${pad} klopt niet`)
  }
  if (Object.keys(inhoud.bestanden).length !== hashes.size) throw new Beschadigd('er zijn bestanden te veel')
  await rm(join(map, INHOUDSOPGAVE))
}

function kopVan(blok: Buffer): Kop | null {
  try {
    return leesKop(blok)
  } catch (fout) {
    throw new Beschadigd('een kop klopt niet', { cause: fout })
  }
}

/** An archive from elsewhere may not write outside the folder. */
function veiligPad(map: string, pad: string): string {
  const doel = resolve(map, pad)
  if (!doel.startsWith(join(resolve(map), '/'))) throw new Beschadigd('een bestand ligt buiten de map')
  return doel
}

type Lezer = (aantal: number) => Promise<Buffer>

const STUK = 1 << 20

async function schrijfBestand(pad: string, kop: Kop, lezer: Lezer): Promise<string> {
  const hash = createHash('sha256')
  const uit = await open(pad, 'wx', 0o600)
  try {
    for (let rest = kop.grootte; rest > 0; rest -= Math.min(rest, STUK)) {
      const bytes = await lezer(Math.min(rest, STUK))
      hash.update(bytes)
      await uit.writeFile(bytes)
    }
    await uit.sync()
  } finally {
    await uit.close()
  }
  await chmod(pad, kop.rechten)
  await lezer(vulling(kop.grootte).length)
  return hash.digest('hex')
}

/** Turns a stream of pieces into reads of exactly so many bytes. */
function blokLezer(bytes: AsyncIterable<Uint8Array>): Lezer {
  const bron = bytes[Symbol.asyncIterator]()
  let voorraad = Buffer.alloc(0)
  return async (aantal) => {
    const delen = [voorraad]
    for (let lengte = voorraad.length; lengte < aantal; ) {
      const { value, done } = await bron.next()
      if (done) throw new Beschadigd('het archief houdt te vroeg op')
      delen.push(Buffer.from(value))
      lengte += value.length
    }
    const alles = Buffer.concat(delen)
    voorraad = alles.subarray(aantal)
    return alles.subarray(0, aantal)
  }
}

/** zlib's own complaints about the bytes (Z_DATA_ERROR, Z_BUF_ERROR, …). */
const isInvoerfout = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' && fout.code.startsWith('Z_')
