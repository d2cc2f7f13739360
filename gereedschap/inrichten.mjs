// What every command needs, on any Node from 20 on: what the lock file says, and the pages built when they changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const wortel = dirname(dirname(fileURLToPath(import.meta.url)))
/** Node 24, as the lock file brings it. */
export const node = join(wortel, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
export const meld = (regel) => console.error(regel)
const hash = (delen) => delen.reduce((som, deel) => som.update(deel), createHash('sha256')).digest('hex')

export function stop(regel) {
  meld(regel)
  process.exit(1)
}

/** Installs when the lock file changed. Git gives files the time of the checkout, so the stamp holds the content of the lock file, not its age. */
export function installeer() {
  const slot = readFileSync(join(wortel, 'package-lock.json'))
  const stempel = join(wortel, 'node_modules', '.meedoen-slot')
  const som = hash([slot])
  if (existsSync(node) && existsSync(stempel) && readFileSync(stempel, 'utf8') === som) return
  if (
    !(existsSync(node) && !existsSync(stempel) && isNieuwer('node_modules/.package-lock.json', 'package-lock.json'))
  ) {
    meld('Meedoen installeert wat het nodig heeft. Dat duurt ongeveer een minuut en hoeft maar één keer.')
    const npm = process.env.npm_execpath
    const uitkomst = npm
      ? spawnSync(process.execPath, [npm, 'ci'], { cwd: wortel, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', ['ci'], { cwd: wortel, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (uitkomst.status !== 0)
      stop('Installeren lukte niet. Lees de melding van npm hierboven; probeer daarna "npm ci".')
  }
  if (!existsSync(node))
    stop('Node 24 is niet meegekomen. Voer "npm ci" uit zonder --omit=dev en zonder --ignore-scripts.')
  writeFileSync(stempel, som)
}

function isNieuwer(a, b) {
  const [padA, padB] = [join(wortel, a), join(wortel, b)]
  return existsSync(padA) && statSync(padA).mtimeMs >= statSync(padB).mtimeMs
}

function bestandenIn(map) {
  return readdirSync(map, { withFileTypes: true }).flatMap((deel) => {
    if (deel.name === 'build' || deel.name === 'node_modules' || deel.name.startsWith('.')) return []
    const pad = join(map, deel.name)
    return deel.isDirectory() ? bestandenIn(pad) : [pad]
  })
}

/** Pages bundle their own sources, the value types of `kern` and the packages of the lock file; nothing else changes the build. */
export function bouwPaginas() {
  const web = join(wortel, 'apps', 'web')
  const bronnen = [web, join(wortel, 'basis', 'kern')].flatMap(bestandenIn).sort()
  const delen = bronnen.flatMap((pad) => [relative(wortel, pad), readFileSync(pad)])
  const som = hash([...delen, readFileSync(join(wortel, 'package-lock.json'))])
  const stempel = join(web, 'build', '.bronnen')
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === som) return
  meld('Meedoen bouwt de pagina’s.')
  // A build that breaks off leaves half a folder; without its stamp the next start builds again.
  rmSync(stempel, { force: true })
  const router = join(wortel, 'node_modules', '@react-router', 'dev', 'bin.cjs')
  const omgeving = { ...process.env, NODE_ENV: 'production' }
  const uitkomst = spawnSync(node, [router, 'build'], { cwd: web, env: omgeving, encoding: 'utf8' })
  if (uitkomst.status !== 0) {
    meld(`${uitkomst.stdout}${uitkomst.stderr}`)
    stop('De pagina’s bouwen lukte niet. De oorzaak staat hierboven.')
  }
  verklein(join(web, 'build', 'client'))
  writeFileSync(stempel, som)
}

/** Compressed once here, so that the server need not do it for every visitor. */
function verklein(map) {
  for (const pad of bestandenIn(map)) {
    if (!/\.(js|css|svg|json)$/.test(pad)) continue
    const inhoud = readFileSync(pad)
    writeFileSync(`${pad}.br`, brotliCompressSync(inhoud))
    writeFileSync(`${pad}.gz`, gzipSync(inhoud, { level: 9 }))
  }
}
