import { tijdOp } from '@meedoen/kern'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import type { Bewaarantwoord } from './onderzoek.server.ts'

type Formulier = Inzending & { readonly tekst: (naam: string) => string }

/** Saves the row of one area of life or one topic, or drops a need; which one is told by the form itself. */
export async function bewaar(huis: Huis, zaak: string, formulier: Formulier): Promise<Bewaarantwoord> {
  const { legBevindingVast, legOnderwerpVast, laatBehoefteVervallen } = huis.kamers.zaken
  const { tekst, waarden } = formulier
  const soort = tekst('doe')
  const uitkomst = await doeEenmaal(huis, formulier, (stap) => {
    if (soort === 'onderwerp') return legOnderwerpVast(stap, zaak, waarden)
    return soort === 'vervalt' ? laatBehoefteVervallen(stap, zaak, waarden) : legBevindingVast(stap, zaak, waarden)
  })
  return {
    formulier: soort === 'onderwerp' ? `onderwerp-${tekst('onderwerp')}` : `gebied-${tekst('leefgebied')}`,
    weigering: uitkomst.ok ? null : uitkomst,
    waarden: Object.fromEntries(Object.keys(waarden).map((naam) => [naam, tekst(naam)])),
    opgeslagen: uitkomst.ok ? tijdOp(huis.nu).slice(0, 5) : null,
  }
}
