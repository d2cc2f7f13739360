import { maakReservekopie } from '@meedoen/opslag'
import { leesOmgeving } from '../omgeving.ts'
import { eenPlaats, leesArgumenten, type Opdracht, schrijfJson, type Uitvoer, VerkeerdGebruik } from './opdracht.ts'
import { dataMap } from './waar.ts'

const POSTGRES =
  'De gegevens staan in PostgreSQL. Maak en herstel reservekopieën daarvan met pg_dump en pg_restore; de map met sleutels en berichten kopieert u erbij. Noem --map als u toch een gegevensmap bedoelt.'

/** The data folder that a backup is made of or restored to; refuses when the data is elsewhere. */
export function mapVoorKopie(uitvoer: Uitvoer, map: string | undefined): string {
  const omgeving = leesOmgeving(uitvoer.env)
  if (map === undefined && omgeving.databaseUrl !== undefined) throw new VerkeerdGebruik(POSTGRES)
  return dataMap({ map }, omgeving)
}

export const reservekopieOpdracht: Opdracht = {
  hulp: `meedoen reservekopie BESTAND.tar.gz [--map MAP]

Pakt de hele gegevensmap (database, berichten, sleutels) in één bestand, met een controlegetal per bestand.
Stop Meedoen eerst. Bewaar het bestand veilig: het bevat persoonsgegevens en de sleutels.

  --map MAP        map met de gegevens (anders MEEDOEN_DATA, anders ./.meedoen)`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, { map: { type: 'string' } })
    const bestand = eenPlaats(positionals, 'het bestand voor de reservekopie')
    const map = mapVoorKopie(uitvoer, values.map)
    const uitkomst = await maakReservekopie(map, bestand)
    if (!uitkomst.ok) {
      uitvoer.stderr(uitkomst.tekst)
      return 1
    }
    schrijfJson(uitvoer, { bestand, map, bestanden: uitkomst.waarde.bestanden })
    uitvoer.stderr('De reservekopie is gemaakt. Bewaar haar veilig: er staan persoonsgegevens en sleutels in.')
    return 0
  },
}
