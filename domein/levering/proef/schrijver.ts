// A process of its own that puts large files in a folder without end; a test ends it with kill -9 in the middle.
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { zetBestandNeer } from '../verkeer/map.ts'

const [, , uit = '', tijdelijk = ''] = argv
const inhoud = Buffer.alloc(16 * 1024 * 1024, 'Meedoen ')
for (let i = 0; ; i += 1) {
  await zetBestandNeer(join(uit, `${i}.xml`), inhoud, tijdelijk)
  if (i === 1) stdout.write('op weg\n')
}
