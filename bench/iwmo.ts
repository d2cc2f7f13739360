import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { genereerBericht } from '../basis/iwmo/index.ts'
import { percentiel, schrijf } from './meting.ts'

const wortel = fileURLToPath(new URL('..', import.meta.url))
const SCHEMA = join(resolve(wortel, process.env.MEEDOEN_BRONNEN ?? '../shared'), 'iwmo/3.2/WMO323.xsd')
const MEEDOEN = join(wortel, 'apps/meedoen/meedoen.mjs')
const PROCES = join(wortel, 'bench/iwmo-proces.ts')
/** Just under the 25 MB that a message may have. */
const PRESTATIES = 25_500
const KEER = 5
const MB = 1024 * 1024

type Loper = { readonly naam: string; readonly opdracht: string; readonly argumenten: readonly string[] }

/** A declaration of 25 MB, validated and read: our command beside xmllint and libxml2-wasm, start of the process included. */
export async function meetIwmo(): Promise<void> {
  if (!existsSync(SCHEMA)) throw new Error(`${SCHEMA} ontbreekt. Zet in MEEDOEN_BRONNEN de map met de bronnen.`)
  const map = await mkdtemp(join(tmpdir(), 'meedoen-bench-'))
  try {
    const bestand = join(map, 'wmo323.xml')
    await maakDeclaratie(bestand)
    meetSnelheid(bestand, (await stat(bestand)).size / MB)
    meetGeheugen(bestand)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

async function maakDeclaratie(bestand: string): Promise<void> {
  const stukken = genereerBericht('WMO323', { aantal: PRESTATIES })
  if (!stukken.ok) throw new Error(stukken.tekst)
  await writeFile(bestand, stukken.waarde)
}

function meetSnelheid(bestand: string, omvang: number): void {
  const node = process.execPath
  const meedoen: Loper = {
    naam: 'bericht controleer',
    opdracht: node,
    argumenten: [MEEDOEN, 'bericht', 'controleer', bestand],
  }
  const anderen: Loper[] = [
    {
      naam: 'xmllint --schema',
      opdracht: 'xmllint',
      argumenten: ['--noout', '--huge', '--schema', SCHEMA, bestand],
    },
    { naam: 'libxml2-wasm', opdracht: node, argumenten: [PROCES, 'libxml2', bestand, SCHEMA] },
  ]
  const lopers = [meedoen, ...anderen]
  const duren = new Map(lopers.map((loper): [Loper, number[]] => [loper, []]))
  for (const loper of lopers) loop(loper)
  // In turns, so that a busy moment of the machine strikes all.
  for (let i = 0; i < KEER; i += 1) for (const loper of lopers) duren.get(loper)?.push(loop(loper))
  const tempo = (loper: Loper): number => (1000 * omvang) / percentiel(duren.get(loper) ?? [], 0.5)
  for (const loper of anderen) {
    schrijf({ name: `iwmo: ${loper.naam}, WMO323 of 25 MB`, value: tempo(loper), unit: 'MB/s' })
    schrijf({
      name: `iwmo: ${meedoen.naam} with level 2, WMO323 of 25 MB`,
      value: tempo(meedoen),
      unit: 'MB/s',
      ratio: tempo(meedoen) / tempo(loper),
      reference: loper.naam,
    })
  }
}

/** Milliseconds of one run; throws when it fails, so that a refusal is never taken for speed. */
function loop({ naam, opdracht, argumenten }: Loper): number {
  const begin = performance.now()
  const { status, error, stderr } = spawnSync(opdracht, argumenten, { encoding: 'utf8' })
  if (error !== undefined) throw new Error(`${naam} start niet (${error.message}); installeer libxml2-utils`)
  if (status !== 0) throw new Error(`${naam} keurt het bericht af: ${stderr.slice(0, 500)}`)
  return performance.now() - begin
}

function meetGeheugen(bestand: string): void {
  const piek = (wijze: string): number => {
    const { stdout, stderr } = spawnSync(process.execPath, [PROCES, wijze, bestand, SCHEMA], { encoding: 'utf8' })
    if (!/^[0-9.]+\n$/.test(stdout)) throw new Error(`${wijze}: ${stderr.slice(0, 500)}`)
    return Number(stdout)
  }
  const libxml2 = piek('libxml2')
  schrijf({ name: 'iwmo: peak memory of the process without reading', value: piek('niets'), unit: 'MB' })
  schrijf({ name: 'iwmo: peak memory of libxml2-wasm, tree', value: libxml2, unit: 'MB' })
  for (const [wijze, naam] of [
    ['boom', 'tree'],
    ['stroom', 'stream'],
  ] as const) {
    const waarde = piek(wijze)
    schrijf({
      name: `iwmo: peak memory, ${naam}`,
      value: waarde,
      unit: 'MB',
      ratio: waarde / libxml2,
      reference: 'libxml2-wasm, tree',
    })
  }
}
