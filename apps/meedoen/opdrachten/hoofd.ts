import { type Afloop, type Ingang, type Opdracht, type Uitvoer, verwachteFout } from './opdracht.ts'

/** Each loads only when it is asked for: checking a message does not wait for a server and a database. */
const OPDRACHTEN: readonly Ingang<Opdracht>[] = [
  {
    naam: 'start',
    zin: 'start de server',
    laad: async () => (await import('./start.ts')).startOpdracht,
  },
  {
    naam: 'migreer',
    zin: 'brengt de database op de stand van dit programma',
    laad: async () => (await import('./migreer.ts')).migreerOpdracht,
  },
  {
    naam: 'bericht',
    zin: 'controleert, leest, schrijft en maakt berichten van de iWmo-standaard',
    laad: async () => (await import('./bericht.ts')).berichtOpdracht,
  },
  {
    naam: 'regels',
    zin: 'toont de regels van de wet en rekent ermee',
    laad: async () => (await import('./regels.ts')).regelsOpdracht,
  },
  {
    naam: 'reservekopie',
    zin: 'maakt een reservekopie van de gegevensmap',
    laad: async () => (await import('./reservekopie.ts')).reservekopieOpdracht,
  },
  {
    naam: 'herstel',
    zin: 'zet een reservekopie terug in een lege map',
    laad: async () => (await import('./herstel.ts')).herstelOpdracht,
  },
  {
    naam: 'simulatie',
    zin: 'laat aanbieders een jaar hun werk doen en vergelijkt de boeken',
    laad: async () => (await import('./simulatie.ts')).simulatieOpdracht,
  },
  {
    naam: 'sleutel',
    zin: 'maakt een nieuwe hoofdsleutel voor MEEDOEN_SLEUTEL',
    laad: async () => (await import('./sleutel.ts')).sleutelOpdracht,
  },
]

const OVERZICHT = `meedoen OPDRACHT [OPTIES]

${OPDRACHTEN.map((opdracht) => `  ${opdracht.naam.padEnd(14)} ${opdracht.zin}`).join('\n')}

"meedoen OPDRACHT --help" legt een opdracht uit.
Afloop: 0 goed, 1 er is iets mis in de invoer, 2 verkeerd gebruikt.`

const wilHulp = (argument: string | undefined): boolean =>
  argument === '--help' || argument === '-h' || argument === 'help'

/** Runs one command and gives the exit code; a defect of ours is thrown. */
export async function voerOpdrachtUit(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Afloop> {
  const [naam, ...rest] = argumenten
  if (naam === undefined || wilHulp(naam)) {
    uitvoer.stderr(OVERZICHT)
    return naam === undefined ? 2 : 0
  }
  const ingang = OPDRACHTEN.find((kandidaat) => kandidaat.naam === naam)
  if (!ingang) {
    uitvoer.stderr(`"${naam}" is geen opdracht van meedoen.\n\n${OVERZICHT}`)
    return 2
  }
  const opdracht = await ingang.laad()
  if (rest.some(wilHulp)) {
    const deel = await opdracht.delen?.find((kandidaat) => kandidaat.naam === rest[0])?.laad()
    uitvoer.stderr(deel?.hulp ?? opdracht.hulp)
    return 0
  }
  try {
    return await opdracht.voerUit(rest, uitvoer)
  } catch (fout) {
    const verwacht = verwachteFout(fout)
    if (!verwacht) throw fout
    uitvoer.stderr(verwacht.tekst)
    if (verwacht.afloop === 2) uitvoer.stderr(`Zie "meedoen ${naam} --help".`)
    return verwacht.afloop
  }
}
