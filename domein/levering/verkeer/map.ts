import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Gemeentecode } from '@meedoen/kern'

/** The folders of one municipality below `berichten/` in the data folder. */
export const mappenVan = (map: string, gemeente: Gemeentecode) => ({
  uit: join(map, gemeente, 'uit'),
  in: join(map, gemeente, 'in'),
  verwerkt: join(map, gemeente, 'in', 'verwerkt'),
  afgekeurd: join(map, gemeente, 'in', 'afgekeurd'),
  tijdelijk: join(map, gemeente, '.tijdelijk'),
})

/**
 * Puts a file in place whole or not at all, also after a crash at any point: it is written and flushed beside the folder that
 * others read, then moved in one go. Done again it gives the same one file. False when another file stands there: that is
 * never replaced. `bijGeschreven` is told when the bytes are on disk and not yet in place.
 */
export async function zetBestandNeer(
  pad: string,
  inhoud: Uint8Array,
  tijdelijk: string,
  bijGeschreven: () => void | Promise<void> = () => undefined,
): Promise<boolean> {
  const bestaand = await leesAlsHetErIs(pad)
  if (bestaand) return Buffer.compare(bestaand, inhoud) === 0
  await mkdir(dirname(pad), { recursive: true })
  await mkdir(tijdelijk, { recursive: true })
  const halverwege = join(tijdelijk, randomUUID())
  try {
    await schrijfDoor(halverwege, inhoud)
    await bijGeschreven()
    await verplaats(halverwege, pad)
    return true
  } catch (fout) {
    await unlink(halverwege).catch(() => undefined)
    throw fout
  }
}

/** Moves a file within one file system and waits until both folders are on disk. */
export async function verplaats(van: string, naar: string): Promise<void> {
  await mkdir(dirname(naar), { recursive: true })
  await rename(van, naar)
  for (const map of new Set([dirname(van), dirname(naar)])) await naarSchijf(map)
}

const UUR_MS = 3_600_000

/** Removes what a crash left half written; what is younger than an hour may still be in somebody's hands. */
export async function ruimTijdelijkOp(tijdelijk: string): Promise<void> {
  for (const naam of await readdir(tijdelijk).catch(() => [])) {
    const pad = join(tijdelijk, naam)
    const gegevens = await stat(pad).catch(() => null)
    if (gegevens && Date.now() - gegevens.mtimeMs > UUR_MS) await unlink(pad).catch(() => undefined)
  }
}

async function schrijfDoor(pad: string, inhoud: Uint8Array): Promise<void> {
  const bestand = await open(pad, 'wx', 0o640)
  try {
    await bestand.writeFile(inhoud)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
}

/** A name in a folder is only safe when the folder itself was flushed; some file systems cannot, and need not. */
async function naarSchijf(map: string): Promise<void> {
  const greep = await open(map, 'r').catch(() => null)
  if (!greep) return
  await greep.sync().catch(() => undefined)
  await greep.close()
}

async function leesAlsHetErIs(pad: string): Promise<Buffer | null> {
  try {
    return await readFile(pad)
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return null
    throw fout
  }
}
