import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Slot = { geefVrij(): Promise<void> }

/** Another program has this data folder open. */
export class MapInGebruik extends Error {
  readonly code = 'map-in-gebruik'
}

const NAAM = 'in-gebruik.json'
const TIJDELIJK = '.slot-'

/** Whether a file in a data folder is part of the lock, and so no data. */
export const hoortBijSlot = (naam: string): boolean => naam === NAAM || naam.startsWith(TIJDELIJK)

/**
 * Locks a data folder for this process, because PGlite itself does not and two writers would ruin it. The lock of a process
 * that no longer runs (killed, power cut) is taken over. `link` makes the file appear at once and fails if it is there.
 */
export async function neemSlot(map: string): Promise<Slot> {
  const pad = join(map, NAAM)
  const inhoud = JSON.stringify({ pid: process.pid, start: await startVan(process.pid), bewijs: randomUUID() })
  const eigen = join(map, `${TIJDELIJK}${randomUUID()}`)
  await writeFile(eigen, inhoud)
  try {
    if (!(await verschijnt(eigen, pad))) {
      await ruimVerlatenSlot(map, pad)
      if (!(await verschijnt(eigen, pad))) throw inGebruik(map, null)
    }
  } finally {
    await rm(eigen, { force: true })
  }
  return {
    async geefVrij() {
      if ((await lees(pad)) === inhoud) await rm(pad, { force: true })
    },
  }
}

async function verschijnt(van: string, naar: string): Promise<boolean> {
  try {
    await link(van, naar)
    return true
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') return false
    throw fout
  }
}

async function ruimVerlatenSlot(map: string, pad: string): Promise<void> {
  const gezien = await lees(pad)
  if (gezien === null) return
  const houder = ontleed(gezien)
  if (houder && (await leeft(houder))) throw inGebruik(map, houder.pid)
  // Two programs may find the same dead lock. Whoever moves away a lock that is not the dead one puts it back.
  const apart = join(map, `${TIJDELIJK}${randomUUID()}`)
  await rename(pad, apart)
  if ((await lees(apart)) !== gezien) await verschijnt(apart, pad)
  await rm(apart, { force: true })
}

type Houder = { pid: number; start: string | null }

function ontleed(inhoud: string): Houder | null {
  try {
    const gelezen: unknown = JSON.parse(inhoud)
    if (typeof gelezen !== 'object' || gelezen === null || !('pid' in gelezen) || !('start' in gelezen)) return null
    const { pid, start } = gelezen
    return typeof pid === 'number' ? { pid, start: typeof start === 'string' ? start : null } : null
  } catch {
    return null
  }
}

/** The same process, not merely the same number: numbers are used again. */
async function leeft(houder: Houder): Promise<boolean> {
  try {
    process.kill(houder.pid, 0)
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ESRCH') return false
  }
  const start = await startVan(houder.pid)
  return start === null || houder.start === null || start === houder.start
}

/** Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat); null where there is no /proc. */
async function startVan(pid: number): Promise<string | null> {
  const stat = await lees(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

const lees = (pad: string): Promise<string | null> => readFile(pad, 'utf8').catch(() => null)

const inGebruik = (map: string, pid: number | null): MapInGebruik =>
  new MapInGebruik(
    `De gegevensmap ${map} is in gebruik door een ander programma${pid === null ? '' : ` (proces ${pid})`}. ` +
      'Stop dat programma eerst, of kies een andere map met --map.',
  )
