import type { Datum } from '@meedoen/kern'
import { alinea, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The question was solved without an aanvraag. No decision: the way to an aanvraag stays open (Wmo art. 2.3.2 lid 9). */
export type Opgelost = {
  readonly gemeldOp: Datum
  readonly besprokenOp: Datum
  /** How it was solved, one sentence each. */
  readonly oplossingen: readonly string[]
  /** The day on which we call to hear how it goes; null when the resident did not want that. */
  readonly bellenOp: Datum | null
}

export const opgelostNl: Opsteller<Opgelost> = (g, hoofd) => ({
  titel: 'Uw vraag is opgelost',
  blokken: [
    kernzin(`Op ${nl.dag(g.besprokenOp)} spraken we met u af dat u geen hulp van de gemeente hoeft aan te vragen.`),
    kop('Zo lossen we het op'),
    lijst(g.oplossingen),
    ...(g.bellenOp ? [alinea('Wij bellen u rond ', vet(nl.dag(g.bellenOp)), ' om te horen hoe het gaat.')] : []),
    kop('Bent u het er niet mee eens?'),
    alinea(
      `U mag altijd een aanvraag doen. Wij nemen dan binnen 2 weken een besluit en daartegen kunt u bezwaar maken. Bel ${hoofd.contact.telefoon}, dan sturen wij u een formulier. Wij sluiten nu uw vraag van ${nl.dag(g.gemeldOp)} af, maar dat maakt daarvoor niet uit.`,
    ),
    ...nl.nogEenVraagOmHulp(hoofd),
    ...nl.clientondersteuner(hoofd),
    ...nl.vragen(hoofd),
  ],
})

export const opgelostEn: Opsteller<Opgelost> = (g, hoofd) => ({
  titel: 'Your request is solved',
  blokken: [
    kernzin(
      `On ${en.dag(g.besprokenOp)} we agreed with you that you do not need to apply for help from the municipality.`,
    ),
    kop('This is how we solve it'),
    lijst(g.oplossingen),
    ...(g.bellenOp ? [alinea('We will call you around ', vet(en.dag(g.bellenOp)), ' to hear how it goes.')] : []),
    kop('Do you disagree?'),
    alinea(
      `You may always apply. We then decide within 2 weeks and you can object to that decision. Call ${hoofd.contact.telefoon} and we will send you a form. We now close your request of ${en.dag(g.gemeldOp)}, but that makes no difference.`,
    ),
    ...en.nogEenVraagOmHulp(hoofd),
    ...en.clientondersteuner(hoofd),
    ...en.vragen(hoofd),
  ],
})
