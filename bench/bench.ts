import { meetBrieven } from '../basis/brieven/bench.ts'
import { meetBijdrage } from './bijdrage.ts'
import { meetDeclaratie } from './declaratie.ts'
import { meetIwmo } from './iwmo.ts'
import { schrijf } from './meting.ts'
import { meetOpstarten } from './opstarten.ts'
import { meetPaginas } from './paginas.ts'
import { meetRegels } from './regels.ts'

/** Each prints one JSON line per result. `npm run bench -- NAME` runs one, without a name all. */
const METINGEN: Readonly<Record<string, () => Promise<void>>> = {
  bijdrage: meetBijdrage,
  brieven: async () => {
    for (const meting of await meetBrieven()) schrijf(meting)
  },
  declaratie: meetDeclaratie,
  iwmo: meetIwmo,
  opstarten: meetOpstarten,
  paginas: meetPaginas,
  regels: meetRegels,
}

const [naam] = process.argv.slice(2)
if (naam !== undefined && !METINGEN[naam]) {
  process.stderr.write(`Onbekende meting "${naam}". Kies uit: ${Object.keys(METINGEN).join(', ')}.\n`)
  process.exitCode = 2
} else {
  for (const [eigen, meet] of Object.entries(METINGEN)) if (naam === undefined || naam === eigen) await meet()
}
