#!/usr/bin/env node
// Plain JavaScript that any Node from 14 on can parse: it finds a Node that runs TypeScript as it stands, or says what to do.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NODIG = 24
const hier = dirname(fileURLToPath(import.meta.url))
const programma = join(hier, 'index.ts')
const argumenten = process.argv.slice(2)
/** Node keeps here what it made of our files, so that the next start is quicker. Who installs the program owns it. */
const cache = join(hier, '..', '..', 'node_modules', '.cache', 'meedoen')

/** The `node` package puts a Node in node_modules; look for it from here up to the root of the disk. */
function vindMeegeleverdeNode() {
  const naam = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let map = hier; ; map = dirname(map)) {
    const pad = join(map, 'node_modules', 'node', 'bin', naam)
    if (existsSync(pad)) return pad
    if (map === dirname(map)) return undefined
  }
}

function voerUitMet(node) {
  const kind = spawn(node, [programma, ...argumenten], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  })
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, () => kind.kill(signaal))
  kind.on('exit', (code, signaal) => {
    process.exitCode = signaal ? 1 : (code ?? 1)
  })
}

if (Number(process.versions.node.split('.')[0]) >= NODIG) {
  module.enableCompileCache(cache)
  const { hoofd } = await import(pathToFileURL(programma).href)
  process.exitCode = await hoofd(argumenten)
} else {
  const node = vindMeegeleverdeNode()
  if (node) voerUitMet(node)
  else {
    console.error(
      `Meedoen heeft Node ${NODIG} of nieuwer nodig; dit is Node ${process.versions.node}.\n` +
        'Installeer Node 24 (https://nodejs.org), of voer eerst "npm ci" uit in de map van Meedoen: dat zet Node 24 erbij.',
    )
    process.exitCode = 2
  }
}
