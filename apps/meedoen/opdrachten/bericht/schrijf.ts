import { alsBericht, isBerichtsoort, schrijfBericht } from '@meedoen/iwmo'
import { z } from 'zod'
import { leesJson, OnjuisteInvoer } from '../lees-json.ts'
import { eenPlaats, leesArgumenten } from '../opdracht.ts'
import { type Berichtdeel, toon } from './deel.ts'

const Geschreven = z.strictObject({ bericht: z.string(), inhoud: z.unknown() })

export const schrijfDeel: Berichtdeel = {
  hulp: `meedoen bericht schrijf BESTAND.json

Toont als XML wat "meedoen bericht lees" als JSON toont. Wat niet aan het schema voldoet, wordt niet geschreven.

Voorbeeld: meedoen bericht schrijf toewijzing.json > toewijzing.xml`,
  async voerUit(argumenten, uitvoer) {
    const { positionals } = leesArgumenten(argumenten, {})
    const bestand = eenPlaats(positionals, 'het bestand')
    const gelezen = Geschreven.safeParse(await leesJson(bestand))
    if (!gelezen.success || !isBerichtsoort(gelezen.data.bericht)) {
      throw new OnjuisteInvoer(
        `${bestand} moet {"bericht": "WMO301", "inhoud": {…}} zijn, zoals "meedoen bericht lees" het toont.`,
      )
    }
    const keuring = alsBericht(gelezen.data.bericht, gelezen.data.inhoud)
    if (!keuring.ok) {
      toon(uitvoer, keuring.bevindingen)
      return 1
    }
    uitvoer.stdout(Buffer.from(schrijfBericht(keuring.soort, keuring.bericht)).toString('utf8'))
    return 0
  },
}
