// `npm run pakketten [-- MAP]`: makes the packages that others may use on their own, as .tgz files.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installeer, node, wortel } from './inrichten.mjs'

installeer()
const { status } = spawnSync(node, [join(wortel, 'gereedschap', 'pakketten', 'maak.ts'), ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
