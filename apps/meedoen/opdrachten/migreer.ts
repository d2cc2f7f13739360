import { migreer, openOpslag } from '@meedoen/opslag'
import { migratiebronnen } from '../migratiebronnen.ts'
import { leesOmgeving } from '../omgeving.ts'
import { leesArgumenten, type Opdracht, schrijfJson, VerkeerdGebruik } from './opdracht.ts'
import { kiesWaar, WAAR_HULP, WAAR_OPTIES } from './waar.ts'

export const migreerOpdracht: Opdracht = {
  hulp: `meedoen migreer [--database URL | --map MAP]

Voert de migraties uit die nog niet zijn uitgevoerd, en toont welke dat waren. "meedoen start" doet dit ook.

${WAAR_HULP}`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, WAAR_OPTIES)
    if (positionals.length > 0) throw new VerkeerdGebruik(`"${positionals[0]}" hoort hier niet.`)
    const opslag = await openOpslag(kiesWaar(values, leesOmgeving(uitvoer.env)))
    try {
      const uitkomst = await migreer(opslag, migratiebronnen)
      schrijfJson(uitvoer, uitkomst)
      uitvoer.stderr(uitkomst.uitgevoerd.length === 0 ? 'De database is al bij.' : 'De database is bijgewerkt.')
      return 0
    } finally {
      await opslag.sluit()
    }
  },
}
