// `npm run simulatie [-- OPTIES]`: a year of a municipality and 25 providers; see `--help`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installeer, node, wortel } from './inrichten.mjs'

installeer()
const { status } = spawnSync(
  node,
  [join(wortel, 'apps', 'meedoen', 'index.ts'), 'simulatie', ...process.argv.slice(2)],
  {
    cwd: wortel,
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
