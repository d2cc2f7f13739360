import { execFile } from 'node:child_process'
import { chown, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { vindBinaries } from './binaries.ts'

const voer = promisify(execFile)

export type Cluster = { readonly server: string; stop(): Promise<void> }

/**
 * Starts a PostgreSQL server of our own in `map`, on a free port of this machine only, with an empty `database`. It does not
 * wait for the disk (fsync off): fine for tests, and for nothing else.
 */
export async function startCluster(map: string, database: string): Promise<Cluster> {
  const binaries = await vindBinaries()
  const gebruiker = await onbevoegdeGebruiker()
  const gegevens = join(map, 'cluster')
  await mkdir(gegevens, { mode: 0o700 })
  for (const pad of gebruiker ? [map, gegevens] : []) await chown(pad, gebruiker?.uid ?? 0, gebruiker?.gid ?? 0)
  const doe = (programma: string, ...args: string[]): Promise<unknown> =>
    voer(join(binaries, programma), args, { cwd: map, ...gebruiker })

  await doe('initdb', '-D', gegevens, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const poort = await vrijePoort()
  const instellingen = `-h 127.0.0.1 -p ${poort} -k ${gegevens} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300`
  await doe('pg_ctl', '-D', gegevens, '-w', '-l', join(gegevens, 'server.log'), '-o', instellingen, 'start')
  await doe('createdb', '-h', '127.0.0.1', '-p', String(poort), '-U', 'postgres', database)
  return {
    server: `postgres://postgres@127.0.0.1:${poort}`,
    async stop() {
      await doe('pg_ctl', '-D', gegevens, '-w', '-m', 'immediate', 'stop')
    },
  }
}

/** PostgreSQL refuses to run as root: then the user `postgres`, which comes with the package, runs it. */
async function onbevoegdeGebruiker(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const nummer = async (soort: string): Promise<number> => Number((await voer('id', [soort, 'postgres'])).stdout)
  return { uid: await nummer('-u'), gid: await nummer('-g') }
}

function vrijePoort(): Promise<number> {
  return new Promise((gevonden, mislukt) => {
    const server = createServer().once('error', mislukt)
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address()
      server.close(() => gevonden(typeof adres === 'object' && adres ? adres.port : 0))
    })
  })
}
