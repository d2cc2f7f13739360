// `npm run schermen [-- FOLDER]`: a picture of every page, phone and desktop; also renews those in docs/beelden.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { bouwPaginas, installeer, node, wortel } from './inrichten.mjs'

installeer()
bouwPaginas()
const { status } = spawnSync(node, [join(wortel, 'scenarios', 'schermen.ts'), ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: browser() },
})
process.exitCode = status ?? 1
