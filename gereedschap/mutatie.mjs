// `npm run mutatie [-- basis/regels/termijnen/**]`: changes the rules of law bit by bit; the tests must see it each time.
// Takes long, so it is no part of `npm test`. The report stands in verslagen/mutatie/.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import instellingen from '../stryker.config.mjs'
import { installeer, node, wortel } from './inrichten.mjs'

installeer()
const stryker = join(wortel, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const gevraagd = process.argv.slice(2)
const nooit = instellingen.mutate.filter((patroon) => patroon.startsWith('!'))
const deel = gevraagd.length > 0 ? ['--mutate', [...gevraagd, ...nooit].join(',')] : []
const { status } = spawnSync(node, [stryker, 'run', ...deel], { cwd: wortel, stdio: 'inherit' })
process.exitCode = status ?? 1
