// Makes packages of workspaces that others may use: JavaScript with types, because Node refuses .ts in node_modules.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const wortel = fileURLToPath(new URL('../../', import.meta.url))

/** In the order in which they need each other; what is published knows no case. */
const PAKKETTEN = ['kern', 'iwmo'] as const
type Pakket = (typeof PAKKETTEN)[number]

const Beschrijving = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
})

/** The fast compiler: it checks and emits this in a second or two. */
const tsc = join(wortel, 'node_modules', 'typescript7', 'bin', 'tsc')

const OPTIES = {
  extends: join(wortel, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    target: 'ES2023',
    typeRoots: [join(wortel, 'node_modules', '@types')],
  },
  include: [],
  exclude: [],
}

/** Writes a package for each workspace into a folder of its own below `map`; gives those folders. */
export function bouwPakketten(map: string): string[] {
  rmSync(map, { recursive: true, force: true })
  return PAKKETTEN.map((pakket) => bouw(pakket, map))
}

function bouw(pakket: Pakket, map: string): string {
  const bron = join(wortel, 'basis', pakket)
  const doel = join(map, pakket)
  mkdirSync(doel, { recursive: true })
  compileer(bron, doel, map)
  const { name, version, license, dependencies } = Beschrijving.parse(
    JSON.parse(readFileSync(join(bron, 'package.json'), 'utf8')),
  )
  const exports = { '.': { types: './index.d.ts', default: './index.js' } }
  const beschrijving = { name, version, license, type: 'module', engines: { node: '>=22' }, exports, dependencies }
  writeFileSync(join(doel, 'package.json'), `${JSON.stringify(beschrijving, null, 2)}\n`)
  cpSync(join(wortel, 'LICENSE'), join(doel, 'LICENSE'))
  if (pakket === 'iwmo') cpSync(join(bron, 'README.md'), join(doel, 'README.md'))
  return doel
}

/** Emits what the door of a workspace reaches; throws with the compiler's words when it does not compile. */
function compileer(bron: string, doel: string, map: string): void {
  const instelling = join(map, 'tsconfig.json')
  const compilerOptions = {
    ...OPTIES.compilerOptions,
    rootDir: bron,
    outDir: doel,
    // What was built already is seen as others see it, by its declarations.
    paths: Object.fromEntries(PAKKETTEN.map((ander) => [`@meedoen/${ander}`, [join(map, ander, 'index.d.ts')]])),
  }
  writeFileSync(instelling, JSON.stringify({ ...OPTIES, compilerOptions, files: [join(bron, 'index.ts')] }))
  execFileSync(process.execPath, [tsc, '-p', instelling], { stdio: ['ignore', 'inherit', 'inherit'] })
  rmSync(instelling)
}
