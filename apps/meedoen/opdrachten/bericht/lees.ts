import { leesBericht } from '@meedoen/iwmo'
import { eenPlaats, leesArgumenten, schrijfJson } from '../opdracht.ts'
import { type Berichtdeel, leesBytes, toon } from './deel.ts'

export const leesDeel: Berichtdeel = {
  hulp: `meedoen bericht lees BESTAND.xml

Toont een bericht als JSON: {"bericht": "WMO301", "inhoud": {…}}, met de namen van de standaard.
Bedragen zijn eurocenten. Een bericht dat niet aan het schema voldoet, wordt niet gelezen.

Voorbeeld: meedoen bericht lees toewijzing.xml > toewijzing.json`,
  async voerUit(argumenten, uitvoer) {
    const { positionals } = leesArgumenten(argumenten, {})
    const gelezen = leesBericht(await leesBytes(eenPlaats(positionals, 'het bestand')))
    if (gelezen.ok) {
      schrijfJson(uitvoer, { bericht: gelezen.soort, inhoud: gelezen.bericht })
      return 0
    }
    toon(uitvoer, gelezen.bevindingen)
    return 1
  },
}
