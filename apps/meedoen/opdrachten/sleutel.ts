import { nieuweSleutel } from '../sleutels.ts'
import { leesArgumenten, type Opdracht, schrijfJson, VerkeerdGebruik } from './opdracht.ts'

export const sleutelOpdracht: Opdracht = {
  hulp: `meedoen sleutel

Toont een nieuwe, willekeurige hoofdsleutel (32 bytes, base64). Zet die in MEEDOEN_SLEUTEL en bewaar hem buiten de
database. Met een andere sleutel moet iedereen opnieuw inloggen.`,
  async voerUit(argumenten, uitvoer) {
    const { positionals } = leesArgumenten(argumenten, {})
    if (positionals.length > 0) throw new VerkeerdGebruik(`"${positionals[0]}" hoort hier niet.`)
    schrijfJson(uitvoer, { sleutel: nieuweSleutel() })
    return 0
  },
}
