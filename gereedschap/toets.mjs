// `npm test`: everything that must hold, on a machine with git and any Node from 20 on. Nothing is skipped:
// what is missing is installed, or named in an error.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { browser } from './browser.mjs'
import { bouwPaginas, installeer, meld, node, wortel } from './inrichten.mjs'

installeer()
const omgeving = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, CHROMIUM: browser() }
const module = (...delen) => join(wortel, 'node_modules', ...delen)
const verslagen = mkdtempSync(join(tmpdir(), 'meedoen-toets-'))
const telling = { geslaagd: 0, mislukt: 0 }

function doe(naam, argumenten, extra = {}) {
  const begin = Date.now()
  meld(`\n== ${naam}`)
  const { status } = spawnSync(node, argumenten, { cwd: wortel, stdio: 'inherit', env: { ...omgeving, ...extra } })
  meld(`== ${naam}: ${status === 0 ? 'goed' : 'FOUT'} (${Math.round((Date.now() - begin) / 1000)} s)`)
  if (status !== 0) telling.mislukt += 1
  return status === 0
}

/** A run of vitest; its own count is added up. */
function toets(naam, argumenten, extra = {}) {
  const uitvoer = join(verslagen, `${naam.replaceAll(/\W+/g, '-')}.json`)
  const vitest = module('vitest', 'vitest.mjs')
  doe(
    naam,
    [vitest, 'run', ...argumenten, '--reporter=default', '--reporter=json', `--outputFile.json=${uitvoer}`],
    extra,
  )
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(uitvoer, 'utf8'))
    telling.geslaagd += numPassedTests
    telling.mislukt += numFailedTests
  } catch (cause) {
    throw new Error(`${naam} liet geen verslag achter`, { cause })
  }
}

doe('vorm en stijl', [module('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'])
doe('typen', [module('typescript7', 'bin', 'tsc'), '--noEmit', '-p', '.'])
doe('niets ongebruikt', [module('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints'])
bouwPaginas()
doe('typen van de pagina’s', [module('typescript7', 'bin', 'tsc'), '--noEmit', '-p', 'apps/web'])
toets('kamers op PGlite', [])
toets('kamers op PostgreSQL', ['--config', 'vitest.postgres.config.ts'], { MEEDOEN_PROEF: 'postgres' })
toets('scenario’s in de browser', ['--config', 'vitest.scenarios.config.ts'])

rmSync(verslagen, { recursive: true, force: true })
console.log(`\n${telling.geslaagd} passed, ${telling.mislukt} failed`)
process.exitCode = telling.mislukt === 0 && telling.geslaagd > 0 ? 0 : 1
