import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { bouwPakketten } from './bouw.ts'

/** `npm run pakketten [-- MAP]`: makes the packages and packs each into a .tgz in that folder. */
const map = resolve(process.argv[2] ?? 'build/pakketten')
for (const doel of bouwPakketten(map))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', map], { cwd: doel, stdio: 'inherit' })
