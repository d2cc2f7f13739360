import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { percentiel, schrijf } from './meting.ts'

const PROGRAMMA = fileURLToPath(new URL('../apps/meedoen/index.ts', import.meta.url))

/** From starting the program to its first page, on the embedded database: the first time (fills the demo), and later. */
export async function meetOpstarten(): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-bench-'))
  try {
    const kaal = await duurVan(['-e', '0'])
    schrijf({ name: 'opstarten: first start, fills the demo', value: await totPagina(map), unit: 'ms' })
    const later = percentiel([await totPagina(map), await totPagina(map), await totPagina(map)], 0.5)
    schrijf({
      name: 'opstarten: later start, to the first page',
      value: later,
      unit: 'ms',
      ratio: later / kaal,
      reference: 'an empty node process',
    })
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

function duurVan(argumenten: string[]): Promise<number> {
  const begin = performance.now()
  return new Promise((klaar) => spawn(process.execPath, argumenten).on('exit', () => klaar(performance.now() - begin)))
}

async function totPagina(map: string): Promise<number> {
  const begin = performance.now()
  const kind = spawn(process.execPath, [PROGRAMMA, 'start', '--demo', '--poort', '0'], {
    // As `npm start` does: compiled code is kept between starts.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(map, 'cache'),
      MEEDOEN_DATA: map,
      MEEDOEN_LOGNIVEAU: 'error',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const adres = await new Promise<string>((klaar) => {
    let tekst = ''
    kind.stderr.on('data', (deel: Buffer) => {
      tekst += deel.toString()
      const gevonden = /staat klaar: (http:\/\/\S+)/.exec(tekst)?.[1]
      if (gevonden) klaar(gevonden)
    })
  })
  await (await fetch(adres)).text()
  const duur = performance.now() - begin
  await new Promise((klaar) => kind.once('exit', klaar) && kind.kill('SIGTERM'))
  return duur
}
