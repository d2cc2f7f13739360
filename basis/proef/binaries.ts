import { execFile } from 'node:child_process'
import { access, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const voer = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'

/** The folder with initdb and pg_ctl; installs Debian's package when it is missing and we may. */
export async function vindBinaries(): Promise<string> {
  const gevonden = await zoek()
  if (gevonden) return gevonden
  if (process.getuid?.() === 0) {
    await voer('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']).catch(() => undefined)
  }
  const nu = await zoek()
  if (nu) return nu
  throw new Error(
    'De proeven op PostgreSQL hebben de server nodig (initdb, pg_ctl), versie 15 of nieuwer. ' +
      'Installeer die, op Debian of Ubuntu met: apt-get install postgresql',
  )
}

async function zoek(): Promise<string | undefined> {
  const debian = (await readdir(DEBIAN).catch(() => [])).sort((a, b) => Number(b) - Number(a))
  const kandidaten = [
    ...debian.map((versie) => join(DEBIAN, versie, 'bin')),
    ...(await voer('pg_config', ['--bindir']).then(
      ({ stdout }) => [stdout.trim()],
      () => [],
    )),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  for (const map of kandidaten) {
    if (await access(join(map, 'initdb')).then(waar, onwaar)) return map
  }
  return undefined
}

const waar = (): boolean => true
const onwaar = (): boolean => false
