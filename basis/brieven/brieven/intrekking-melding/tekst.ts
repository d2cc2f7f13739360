import type { Datum } from '@meedoen/kern'
import { alinea, indien, kernzin, kop } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The resident took back the melding. */
export type IntrekkingMelding = {
  readonly gemeldOp: Datum
  readonly ingetrokkenOp: Datum
  /** What the resident said about it. */
  readonly reden?: string
  /** Help that goes on as it was, so that nobody fears losing it. */
  readonly lopendeHulp: boolean
}

export const intrekkingMeldingNl: Opsteller<IntrekkingMelding> = (g, hoofd) => ({
  titel: 'U heeft uw vraag om hulp ingetrokken',
  blokken: [
    kernzin(
      `Op ${nl.dag(g.ingetrokkenOp)} liet u weten dat u uw vraag van ${nl.dag(g.gemeldOp)} intrekt. Wij stoppen met het onderzoek.`,
    ),
    ...indien(g.reden, (reden) => [alinea(`U zei daarover: “${reden}”`)]),
    kop('Wat betekent dit?'),
    alinea('U hoeft niets meer te doen. Wij maken geen verslag en nemen geen besluit.'),
    ...(g.lopendeHulp ? [alinea('Hulp die u al had, gaat gewoon door.')] : []),
    alinea(
      `Heeft u de vraag niet zelf ingetrokken, of is het een vergissing? Bel ${hoofd.contact.telefoon}. Dan gaan we verder waar we waren.`,
    ),
    ...nl.nogEenVraagOmHulp(hoofd),
    ...nl.vragen(hoofd),
  ],
})

export const intrekkingMeldingEn: Opsteller<IntrekkingMelding> = (g, hoofd) => ({
  titel: 'You have withdrawn your request for help',
  blokken: [
    kernzin(
      `On ${en.dag(g.ingetrokkenOp)} you let us know that you withdraw your request of ${en.dag(g.gemeldOp)}. We stop the inquiry.`,
    ),
    ...indien(g.reden, (reden) => [alinea(`You said about this: “${reden}”`)]),
    kop('What does this mean?'),
    alinea('You do not have to do anything. We make no report and take no decision.'),
    ...(g.lopendeHulp ? [alinea('Help that you already had simply goes on.')] : []),
    alinea(
      `Did you not withdraw it yourself, or is it a mistake? Call ${hoofd.contact.telefoon}. We then go on where we were.`,
    ),
    ...en.nogEenVraagOmHulp(hoofd),
    ...en.vragen(hoofd),
  ],
})
