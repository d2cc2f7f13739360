import type { Opslag } from '@meedoen/opslag'
import { beproefVerbinding, VERBINDING_BEPROEVEN } from '../verbinding/beproef.ts'
import { BERICHT_VERSTUREN } from './bericht.ts'
import { BERICHTEN_OPHALEN, verwerkMap } from './in/verwerk-map.ts'
import { type Berichtomgeving, systeemstap } from './omgeving.ts'
import { verstuurBericht } from './uit/verstuur-bericht.ts'
import { pakAfgebrokenOp } from './uit/verzending.ts'

/** The jobs of message traffic: each outgoing message, and every minute a look in the drop folder and at what was cut off. Register before `start`. */
export function registreerBerichttaken(opslag: Opslag, omgeving: Berichtomgeving): void {
  opslag.taken.registreer(BERICHT_VERSTUREN, (gegevens) => verstuurBericht(opslag, omgeving, gegevens))
  opslag.taken.registreer(BERICHTEN_OPHALEN, async (gegevens) => {
    await opslag.inGemeente(gegevens.gemeente, (tx) => pakAfgebrokenOp(systeemstap(tx, BERICHTEN_OPHALEN, omgeving)))
    await verwerkMap(opslag, omgeving, gegevens)
  })
  opslag.taken.registreer(VERBINDING_BEPROEVEN, (gegevens) => beproefVerbinding(opslag, omgeving, gegevens))
  opslag.taken.plan(BERICHTEN_OPHALEN, '* * * * *')
}
