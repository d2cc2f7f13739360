// `npm run bench [-- NAME]`: benchmarks; one JSON line per result, with the ratio to a reference of the same run.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bouwPaginas, installeer, node, wortel } from './inrichten.mjs'

installeer()
bouwPaginas()
const { status } = spawnSync(node, [join(wortel, 'bench', 'bench.ts'), ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
