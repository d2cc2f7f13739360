import { controleerDeel } from './bericht/controleer.ts'
import type { Berichtdeel } from './bericht/deel.ts'
import { envelopDeel } from './bericht/envelop.ts'
import { genereerDeel } from './bericht/genereer.ts'
import { leesDeel } from './bericht/lees.ts'
import { muteerDeel } from './bericht/muteer.ts'
import { retourDeel } from './bericht/retour.ts'
import { schemaDeel } from './bericht/schema.ts'
import { schrijfDeel } from './bericht/schrijf.ts'
import { type Opdracht, VerkeerdGebruik } from './opdracht.ts'

const DELEN: readonly Berichtdeel[] = [
  controleerDeel,
  leesDeel,
  schrijfDeel,
  retourDeel,
  genereerDeel,
  muteerDeel,
  schemaDeel,
  envelopDeel,
]

export const berichtOpdracht: Opdracht = {
  naam: 'bericht',
  zin: 'controleert, leest, schrijft en maakt berichten van de iWmo-standaard',
  hulp: `meedoen bericht DEEL [OPTIES]

${DELEN.map(({ naam, zin }) => `  ${naam.padEnd(12)} ${zin}`).join('\n')}

"meedoen bericht DEEL --help" legt een deel uit.`,
  delen: DELEN,
  async voerUit([naam, ...rest], uitvoer) {
    const deel = DELEN.find((kandidaat) => kandidaat.naam === naam)
    if (deel !== undefined) return deel.voerUit(rest, uitvoer)
    throw new VerkeerdGebruik(`Kies: ${DELEN.map((een) => `bericht ${een.naam}`).join(', ')}.`)
  },
}
