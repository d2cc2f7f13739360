// `npm run conformiteit [-- MAP] [-- --docs]`: runs every case of every rule and writes the report as HTML and JSON.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installeer, node, wortel } from './inrichten.mjs'

installeer()
const { status } = spawnSync(node, [join(wortel, 'gereedschap', 'conformiteit', 'maak.ts'), ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
