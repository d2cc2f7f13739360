import type { Berichtdeel } from './bericht/deel.ts'
import { type Ingang, type Opdracht, VerkeerdGebruik } from './opdracht.ts'

const DELEN: readonly Ingang<Berichtdeel>[] = [
  {
    naam: 'controleer',
    zin: 'toont per bestand wat er niet klopt',
    laad: async () => (await import('./bericht/controleer.ts')).controleerDeel,
  },
  {
    naam: 'lees',
    zin: 'XML naar JSON: {bericht, inhoud}',
    laad: async () => (await import('./bericht/lees.ts')).leesDeel,
  },
  {
    naam: 'schrijf',
    zin: 'dezelfde JSON naar XML',
    laad: async () => (await import('./bericht/schrijf.ts')).schrijfDeel,
  },
  {
    naam: 'retour',
    zin: 'het bericht dat u als antwoord moet sturen, als XML',
    laad: async () => (await import('./bericht/retour.ts')).retourDeel,
  },
  {
    naam: 'genereer',
    zin: 'maakt een verzonnen bericht van elke soort en omvang',
    laad: async () => (await import('./bericht/genereer.ts')).genereerDeel,
  },
  {
    naam: 'muteer',
    zin: 'maakt van een goed bericht berichten met elk één fout',
    laad: async () => (await import('./bericht/muteer.ts')).muteerDeel,
  },
  {
    naam: 'schema',
    zin: 'het XML-schema van een bericht, ook van de retourberichten',
    laad: async () => (await import('./bericht/schema.ts')).schemaDeel,
  },
  {
    naam: 'envelop',
    zin: 'pakt een bericht in of uit voor het knooppunt (StUF-GGk 2.1)',
    laad: async () => (await import('./bericht/envelop.ts')).envelopDeel,
  },
]

export const berichtOpdracht: Opdracht = {
  hulp: `meedoen bericht DEEL [OPTIES]

${DELEN.map(({ naam, zin }) => `  ${naam.padEnd(12)} ${zin}`).join('\n')}

"meedoen bericht DEEL --help" legt een deel uit.`,
  delen: DELEN,
  async voerUit([naam, ...rest], uitvoer) {
    const deel = DELEN.find((kandidaat) => kandidaat.naam === naam)
    if (deel !== undefined) return (await deel.laad()).voerUit(rest, uitvoer)
    throw new VerkeerdGebruik(`Kies: ${DELEN.map((een) => `bericht ${een.naam}`).join(', ')}.`)
  },
}
