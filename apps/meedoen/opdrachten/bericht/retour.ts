import { createHash } from 'node:crypto'
import {
  type Bericht,
  type Bevinding,
  beoordeel,
  isHeenbericht,
  maakDeclaratieAntwoord,
  maakRetour,
  schrijfBericht,
} from '@meedoen/iwmo'
import type { Datum } from '@meedoen/kern'
import { leesBekend } from '../bekend.ts'
import { OnjuisteInvoer } from '../lees-json.ts'
import { eenPlaats, leesArgumenten } from '../opdracht.ts'
import { type Berichtdeel, leesBytes, leesDag, toon } from './deel.ts'

const OPTIES = {
  bekend: { type: 'string' },
  identificatie: { type: 'string' },
  dagtekening: { type: 'string' },
} as const

/** The answer that the standard asks for: a retour, or on a declaration the 325. */
function antwoordOp(heen: Bericht, bevindingen: readonly Bevinding[], identificatie: string, dagtekening: Datum) {
  if (heen.soort === 'WMO323') return maakDeclaratieAntwoord(heen, bevindingen, { identificatie, dagtekening })
  if (isHeenbericht(heen)) return maakRetour(heen, bevindingen, { identificatieRetour: identificatie, dagtekening })
  throw new OnjuisteInvoer(`Een ${heen.soort} is zelf een antwoord; daarop volgt geen retourbericht.`)
}

export const retourDeel: Berichtdeel = {
  hulp: `meedoen bericht retour BESTAND.xml [--bekend BESTAND.json] [--identificatie TEKST] [--dagtekening JJJJ-MM-DD]

Maakt het retourbericht (302, 306, 308, 316, 318, 320), of bij een declaratie (323) het antwoordbericht (325).
Op een bericht dat niet aan het schema voldoet, volgt geen retourbericht.

  --bekend         wat u naast het bericht weet, voor niveau 3 en 4; zie docs/iwmo.md
  --identificatie  van uw antwoord, hooguit 12 tekens (anders afgeleid van het bestand)
  --dagtekening    van uw antwoord (anders vandaag)

Voorbeeld: meedoen bericht retour declaratie.xml --bekend bekend.json > antwoord.xml`,
  async voerUit(argumenten, uitvoer) {
    const { values, positionals } = leesArgumenten(argumenten, OPTIES)
    const bytes = await leesBytes(eenPlaats(positionals, 'het bestand'))
    const dagtekening = leesDag('--dagtekening', values.dagtekening)
    const bekend = values.bekend === undefined ? undefined : await leesBekend(values.bekend)
    const heen = beoordeel(bytes, bekend)
    toon(uitvoer, heen.bevindingen)
    if (!heen.ok) {
      uitvoer.stderr(
        'Op een bericht dat niet aan het schema voldoet, volgt geen retourbericht. Meld de fout aan de afzender.',
      )
      return 1
    }
    // The same file gives the same identification, so doing it again makes the same message.
    const identificatie = values.identificatie ?? createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    const gemaakt = antwoordOp(heen, heen.bevindingen, identificatie, dagtekening)
    if (!gemaakt.ok) throw new OnjuisteInvoer(gemaakt.tekst)
    const { soort, bericht } = gemaakt.waarde
    uitvoer.stdout(Buffer.from(schrijfBericht(soort, bericht)).toString('utf8'))
    return 0
  },
}
