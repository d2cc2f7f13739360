// `npm run bewijs`: compares with the official schemas and worked examples. They are no part of this project:
// MEEDOEN_BRONNEN says where they stand (default ../shared). Absent they are an error, never a skipped test.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installeer, node, stop, wortel } from './inrichten.mjs'

const bronnen = resolve(wortel, process.env.MEEDOEN_BRONNEN ?? '../shared')
if (!existsSync(join(bronnen, 'iwmo')))
  stop(`De officiële schema's staan niet in ${bronnen}. Zet MEEDOEN_BRONNEN op de map waar zij staan.`)
installeer()
const vitest = join(wortel, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(node, [vitest, 'run', '--config', 'vitest.bewijs.config.ts'], {
  cwd: wortel,
  stdio: 'inherit',
  env: { ...process.env, MEEDOEN_BRONNEN: bronnen },
})
process.exitCode = status ?? 1
