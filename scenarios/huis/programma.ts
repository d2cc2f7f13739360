import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAMMA = fileURLToPath(new URL('../../apps/meedoen/index.ts', import.meta.url))

export type Programma = {
  /** Address of the first municipality, without a slash at the end. */
  readonly adres: string
  readonly poort: number
  /** Data folder, with the messages that go out and come in. */
  readonly map: string
  readonly stop: () => Promise<void>
}

/** A folder for a program that is started more than once; who makes it removes it. */
export const nieuweMap = (): Promise<string> => mkdtemp(join(tmpdir(), 'meedoen-scenario-'))

/**
 * Starts the program as `npm start` does, on a free port, and waits until it is ready. Its data folder is its own and goes when it stops, unless
 * one is given.
 */
export async function startProgramma(omgeving: Record<string, string> = {}, eigenMap?: string): Promise<Programma> {
  const map = eigenMap ?? (await nieuweMap())
  const kind = spawn(process.execPath, [PROGRAMMA, 'start', '--demo', '--poort', '0'], {
    env: { ...process.env, NODE_ENV: 'production', MEEDOEN_DATA: map, MEEDOEN_LOGNIVEAU: 'error', ...omgeving },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const adres = await wachtOpAdres(kind)
  return {
    adres,
    poort: Number(new URL(adres).port),
    map,
    stop: async () => {
      await beeindig(kind)
      if (eigenMap === undefined) await rm(map, { recursive: true, force: true })
    },
  }
}

function wachtOpAdres(kind: ChildProcess): Promise<string> {
  return new Promise((klaar, mislukt) => {
    let uitvoer = ''
    const lees = (deel: Buffer): void => {
      uitvoer += deel.toString()
      const gevonden = /staat klaar: (http:\/\/\S+)/.exec(uitvoer)?.[1]
      if (gevonden) klaar(gevonden.replace(/\/$/, ''))
    }
    kind.stdout?.on('data', lees)
    kind.stderr?.on('data', lees)
    kind.on('exit', (code) => mislukt(new Error(`het programma stopte met code ${code}:\n${uitvoer}`)))
  })
}

function beeindig(kind: ChildProcess): Promise<void> {
  return new Promise((klaar) => {
    if (kind.exitCode !== null) return klaar()
    kind.removeAllListeners('exit')
    kind.on('exit', () => klaar())
    kind.kill('SIGTERM')
  })
}
