import { berichtOpdracht } from './bericht.ts'
import { herstelOpdracht } from './herstel.ts'
import { migreerOpdracht } from './migreer.ts'
import { type Afloop, type Opdracht, type Uitvoer, verwachteFout } from './opdracht.ts'
import { regelsOpdracht } from './regels.ts'
import { reservekopieOpdracht } from './reservekopie.ts'
import { sleutelOpdracht } from './sleutel.ts'
import { startOpdracht } from './start.ts'

const OPDRACHTEN: readonly Opdracht[] = [
  startOpdracht,
  migreerOpdracht,
  berichtOpdracht,
  regelsOpdracht,
  reservekopieOpdracht,
  herstelOpdracht,
  sleutelOpdracht,
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
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.naam === naam)
  if (!opdracht) {
    uitvoer.stderr(`"${naam}" is geen opdracht van meedoen.\n\n${OVERZICHT}`)
    return 2
  }
  if (rest.some(wilHulp)) {
    const deel = opdracht.delen?.find((kandidaat) => kandidaat.naam === rest[0])
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
