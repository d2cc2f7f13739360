import { herstelReservekopie } from '@meedoen/opslag'
import { eenPlaats, leesArgumenten, type Opdracht, schrijfJson } from './opdracht.ts'
import { mapVoorKopie } from './reservekopie.ts'

export const herstelOpdracht: Opdracht = {
  hulp: `meedoen herstel BESTAND.tar.gz [--map MAP]

Zet een reservekopie van "meedoen reservekopie" terug. De map moet leeg zijn of nog niet bestaan. Is de reservekopie
beschadigd, dan wordt er niets teruggezet.

  --map MAP        map voor de gegevens (anders MEEDOEN_DATA, anders ./.meedoen)`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, { map: { type: 'string' } })
    const bestand = eenPlaats(positionals, 'de reservekopie')
    const map = mapVoorKopie(uitvoer, values.map)
    const uitkomst = await herstelReservekopie(bestand, map)
    if (!uitkomst.ok) {
      uitvoer.stderr(uitkomst.tekst)
      return 1
    }
    schrijfJson(uitvoer, { bestand, map, bestanden: uitkomst.waarde.bestanden })
    uitvoer.stderr('De reservekopie is teruggezet.')
    return 0
  },
}
