import type { Datum } from '@meedoen/kern'
import { alinea, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The term for the decision runs again (Awb art. 4:15). */
export type Hervatting = {
  /** First day that counts again. */
  readonly vanaf: Datum
  readonly besluitUiterlijk: Datum
  /** What came in, in short words; empty when nothing had to. */
  readonly ontvangen: readonly string[]
}

export const hervattingNl: Opsteller<Hervatting> = (g, hoofd) => ({
  titel: 'Wij gaan verder met uw aanvraag',
  blokken: [
    kernzin(`Wij gaan verder. U krijgt ons besluit uiterlijk op ${nl.dag(g.besluitUiterlijk)}.`),
    ...(g.ontvangen.length > 0 ? [alinea('Dit kregen wij van u. Dank u wel.'), lijst(g.ontvangen)] : []),
    alinea('De tijd voor ons besluit stond stil. Die loopt weer vanaf ', vet(nl.dag(g.vanaf)), '.'),
    kop('Komt ons besluit te laat?'),
    alinea(
      'Dan kunt u ons een brief sturen waarin u zegt dat wij te laat zijn (een ingebrekestelling). Wij hebben dan nog 2 weken. Beslissen wij daarna nog niet? Dan moeten wij u voor elke dag een bedrag betalen, 42 dagen lang.',
    ),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, artikelen 4:15 en 4:17.',
})

export const hervattingEn: Opsteller<Hervatting> = (g, hoofd) => ({
  titel: 'We go on with your application',
  blokken: [
    kernzin(`We go on. You get our decision on ${en.dag(g.besluitUiterlijk)} at the latest.`),
    ...(g.ontvangen.length > 0 ? [alinea('We received this from you. Thank you.'), lijst(g.ontvangen)] : []),
    alinea('The time for our decision stood still. It runs again from ', vet(en.dag(g.vanaf)), '.'),
    kop('Is our decision late?'),
    alinea(
      'Then you can send us a letter that says that we are late (ingebrekestelling). We then have 2 more weeks. Have we still not decided? Then we must pay you an amount for each day, up to 42 days.',
    ),
    ...en.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, articles 4:15 and 4:17.',
})
