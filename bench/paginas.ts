import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Klant } from '../apps/meedoen/proef/klant.ts'
import { logIn } from '../apps/meedoen/proef/log-in.ts'
import { startCluster } from '../basis/proef/cluster.ts'
import { herhaal, percentiel, schrijf } from './meting.ts'
import { vermenigvuldig } from './vermenigvuldig.ts'

const PROGRAMMA = fileURLToPath(new URL('../apps/meedoen/index.ts', import.meta.url))
const GEMEENTE = '9001'

/** Work list, search and case page with real authorisation at 100.000 zaken on PostgreSQL; `MEEDOEN_BENCH_KEER` multiplies the demo. */
export async function meetPaginas(): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-bench-'))
  const cluster = await startCluster(map, 'meedoen')
  const url = `${cluster.server}/meedoen`
  try {
    await metServer(url, map, async () => undefined)
    const { zaken, personen } = await vermenigvuldig(url, GEMEENTE, Number(process.env.MEEDOEN_BENCH_KEER ?? 100))
    schrijf({ name: 'paginas: zaken in the municipality', value: zaken, unit: 'zaken' })
    schrijf({ name: 'paginas: people in the municipality', value: personen, unit: 'people' })
    await metServer(url, map, meetServer)
  } finally {
    await cluster.stop()
    await rm(map, { recursive: true, force: true })
  }
}

async function metServer(url: string, map: string, werk: (poort: number) => Promise<void>): Promise<void> {
  const kind = spawn(process.execPath, [PROGRAMMA, 'start', '--demo', '--poort', '0'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, MEEDOEN_DATA: map, MEEDOEN_LOGNIVEAU: 'error' },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  try {
    await werk(await poortVan(kind.stderr))
  } finally {
    await new Promise((klaar) => kind.once('exit', klaar) && kind.kill('SIGTERM'))
  }
}

function poortVan(uitvoer: NodeJS.ReadableStream): Promise<number> {
  return new Promise((klaar) => {
    let tekst = ''
    uitvoer.on('data', (deel: Buffer) => {
      tekst += deel.toString()
      const poort = /staat klaar: http:\/\/localhost:(\d+)/.exec(tekst)?.[1]
      if (poort) klaar(Number(poort))
    })
  })
}

async function meetServer(poort: number): Promise<void> {
  const klant = new Klant(poort)
  await logIn(klant, 'medewerker', 'sanne-bouwman')
  const haal = async (pad: string): Promise<string> => {
    const antwoord = await klant.haal(pad)
    if (antwoord.status !== 200) throw new Error(`${pad} gaf ${antwoord.status}`)
    return antwoord.tekst
  }
  const kaal = percentiel(await herhaal(100, () => haal('/gezond')), 0.95)
  const meet = async (naam: string, werk: () => Promise<unknown>): Promise<void> => {
    const p95 = percentiel(await herhaal(100, werk), 0.95)
    schrijf({ name: `paginas: ${naam}, p95`, value: p95, unit: 'ms', ratio: p95 / kaal, reference: 'health page' })
  }
  const lijst = await haal('/werkplek?lijst=team')
  const zaak = /\/werkplek\/zaak\/[0-9a-f-]{36}/.exec(lijst)?.[0]
  if (!zaak) throw new Error('de werklijst toont geen zaak')
  await meet('work list, mine', () => haal('/werkplek?lijst=mijn'))
  await meet('work list, team', () => haal('/werkplek?lijst=team'))
  await meet('case page', () => haal(zaak))
  const csrf = /name="csrf" value="([^"]+)"/.exec(lijst)?.[1] ?? ''
  const zoek = async (vraag: string): Promise<void> => {
    const antwoord = await klant.stuur('/werkplek/zoeken', { velden: { csrf, sleutel: crypto.randomUUID(), vraag } })
    if (antwoord.status >= 400) throw new Error(`zoeken gaf ${antwoord.status}`)
  }
  await meet('search on name', () => zoek('de Wit'))
  await meet('search on name and birth date', () => zoek('de Wit 12-4-1948'))
  await meet('search on postcode and number', () => zoek('9999CB 12'))
}
