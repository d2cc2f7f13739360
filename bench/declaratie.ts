import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { datum } from '@meedoen/kern'
import { migratiebronnen } from '../apps/meedoen/migratiebronnen.ts'
import { migreer, openOpslag } from '../basis/opslag/index.ts'
import { startCluster } from '../basis/proef/cluster.ts'
import { GROOT, KLEIN, maakDeclaratie, type Reeks, vulEerdereRegels, vulGegevens } from './declaratie-gegevens.ts'
import { percentiel, schrijf } from './meting.ts'

const PROCES = fileURLToPath(new URL('declaratie-proces.ts', import.meta.url))
const MB = 1024 * 1024
/** Just under the 25 MB that a message may have. */
const REGELS = 25_000
const EERDER = [0, 1_000, 1_000_000]
const KEER = 3

const groot: Reeks = { agb: GROOT, vanaf: 1, aantal: REGELS }
const kleine: readonly Reeks[] = KLEIN.map((agb, i) => ({
  agb,
  vanaf: 100_001 + i * 2_000,
  aantal: REGELS / KLEIN.length,
}))

/**
 * A WMO323 of 25 MB from bytes to its WMO325 and booked, on PostgreSQL: seconds and memory, after no, a thousand and a million
 * earlier lines, and twenty providers at once. Beside it the plain reading of the same file in the same run.
 */
export async function meetDeclaratie(): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-bench-'))
  const cluster = await startCluster(map, 'meedoen')
  const url = `${cluster.server}/meedoen`
  try {
    const opslag = await openOpslag({ url })
    await migreer(opslag, migratiebronnen)
    const bsns = await vulGegevens(opslag, url, [groot, ...kleine])
    await opslag.sluit()
    await meetGroei(url, map, bsns)
    await meetTegelijk(url, map, bsns)
  } finally {
    await cluster.stop()
    await rm(map, { recursive: true, force: true })
  }
}

/** Every run declares a month of its own, so that every line is right and granted. */
async function meetGroei(url: string, map: string, bsns: readonly string[]): Promise<void> {
  let volgnummer = 0
  for (const eerder of EERDER) {
    if (eerder > 0) await vulEerdereRegels(url, groot, eerder)
    const duren: number[] = []
    const lezen: number[] = []
    let piek = 0
    for (let keer = 0; keer < KEER; keer += 1) {
      const maand = datum(`2026-${String(++volgnummer).padStart(2, '0')}-01`)
      const bytes = maakDeclaratie(groot, maand, bsns, `GROOT${volgnummer}`)
      const bestand = join(map, `groot-${volgnummer}.xml`)
      await writeFile(bestand, bytes)
      if (volgnummer === 1) schrijf({ name: 'declaratie: WMO323', value: bytes.length / MB, unit: 'MB' })
      lezen.push(loop('lees', bestand).ms)
      const { ms, mb } = loop('boek', url, `${GROOT}=${bestand}`)
      duren.push(ms)
      piek = Math.max(piek, mb)
    }
    const [duur, lees] = [percentiel(duren, 0.5), percentiel(lezen, 0.5)]
    const naam = `declaratie: ${REGELS} lines, after ${eerder} earlier lines`
    const ratio = { ratio: duur / lees, reference: `leesBericht of the same file, ${Math.round(lees)} ms` }
    schrijf({ name: `${naam}, from bytes to booked and answered`, value: duur / 1000, unit: 's', ...ratio })
    schrijf({ name: `${naam}, peak memory of the process`, value: piek, unit: 'MB' })
  }
}

async function meetTegelijk(url: string, map: string, bsns: readonly string[]): Promise<void> {
  const bestanden: string[] = []
  for (const reeks of kleine) {
    const bestand = join(map, `klein-${reeks.agb}.xml`)
    await writeFile(bestand, maakDeclaratie(reeks, datum('2026-10-01'), bsns, `K${reeks.agb}`))
    bestanden.push(bestand)
  }
  const lees = loop('lees', ...bestanden).ms
  const { ms, mb } = loop('boek', url, ...kleine.map(({ agb }, i) => `${agb}=${bestanden[i]}`))
  const naam = `declaratie: ${KLEIN.length} providers at once, ${REGELS} lines together`
  schrijf({
    name: naam,
    value: ms / 1000,
    unit: 's',
    ratio: ms / lees,
    reference: `leesBericht of the same files, ${Math.round(lees)} ms`,
  })
  schrijf({ name: `${naam}, peak memory of the process`, value: mb, unit: 'MB' })
}

function loop(...argumenten: readonly string[]): { ms: number; mb: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROCES, ...argumenten], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`de meting mislukte: ${stderr.slice(0, 2000)}`)
  const { ms, mb }: { ms: unknown; mb: unknown } = JSON.parse(stdout)
  if (typeof ms !== 'number' || typeof mb !== 'number') throw new Error(`onverwachte uitvoer: ${stdout}`)
  return { ms, mb }
}
