import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DOCS, metSamenvatting } from './docs.ts'
import { meet } from './meet.ts'
import { schrijfPagina } from './pagina.ts'
import { vatSamen } from './samenvatting.ts'

/** `npm run conformiteit [-- MAP]`: writes the report; exit code 1 when a case does not do what it says. */
const { values, positionals } = parseArgs({ options: { docs: { type: 'boolean' } }, allowPositionals: true })
const map = positionals[0] ?? 'build/conformiteit'
const uitslag = meet()
const samenvatting = vatSamen(uitslag)
mkdirSync(map, { recursive: true })
writeFileSync(join(map, 'conformiteit.html'), schrijfPagina(uitslag))
writeFileSync(
  join(map, 'conformiteit.json'),
  `${JSON.stringify({ standaard: 'iWmo 3.2', samenvatting, ...uitslag }, null, 2)}\n`,
)
if (values.docs === true) writeFileSync(DOCS, metSamenvatting(readFileSync(DOCS, 'utf8'), samenvatting))
console.log(JSON.stringify(samenvatting))
console.error(`Het verslag staat in ${map}.`)
for (const regel of uitslag.mis) console.error(`Mis: ${regel}`)
process.exitCode = uitslag.mis.length === 0 ? 0 : 1
