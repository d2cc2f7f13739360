import type { Datum } from '@meedoen/kern'
import { alinea, kernzin, kop, lijst } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** Decision not to treat an aanvraag that was not completed (Awb art. 4:5). */
export type BuitenBehandeling = {
  readonly aanvraagOntvangenOp: Datum
  readonly gevraagdOp: Datum
  readonly uiterlijkWas: Datum
  readonly ontbreekt: readonly string[]
  readonly bezwaarUiterlijk: Datum
}

export const buitenBehandelingNl: Opsteller<BuitenBehandeling> = (g, hoofd) => ({
  titel: 'Besluit: wij behandelen uw aanvraag niet',
  blokken: [
    kernzin(`Nee, wij behandelen uw aanvraag van ${nl.dag(g.aanvraagOntvangenOp)} niet.`),
    kop('Waarom niet?'),
    alinea(
      `Op ${nl.dag(g.gevraagdOp)} vroegen wij u om gegevens. U kon die geven tot en met ${nl.dag(g.uiterlijkWas)}. Wij missen nog:`,
    ),
    lijst(g.ontbreekt),
    alinea('Zonder deze gegevens kunnen wij niet zien of u hulp nodig heeft, en welke.'),
    kop('Wilt u nog steeds hulp?'),
    alinea(
      `Doe dan opnieuw een aanvraag, met deze gegevens erbij. Bel ons op ${hoofd.contact.telefoon} als dat lastig is. Wij helpen u.`,
    ),
    ...nl.bezwaar(hoofd, g.bezwaarUiterlijk),
    ...nl.clientondersteuner(hoofd),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Dit besluit steunt op: Algemene wet bestuursrecht, artikelen 4:5, 6:7 en 6:8.',
})

export const buitenBehandelingEn: Opsteller<BuitenBehandeling> = (g, hoofd) => ({
  titel: 'Decision: we do not deal with your application',
  blokken: [
    kernzin(`No, we do not deal with your application of ${en.dag(g.aanvraagOntvangenOp)}.`),
    kop('Why not?'),
    alinea(
      `On ${en.dag(g.gevraagdOp)} we asked you for information. You could give it up to and including ${en.dag(g.uiterlijkWas)}. We still miss:`,
    ),
    lijst(g.ontbreekt),
    alinea('Without this we cannot see whether you need help, and which help.'),
    kop('Do you still want help?'),
    alinea(
      `Then apply again, with this information. Call us on ${hoofd.contact.telefoon} if that is difficult. We will help you.`,
    ),
    ...en.bezwaar(hoofd, g.bezwaarUiterlijk),
    ...en.clientondersteuner(hoofd),
    ...en.vragen(hoofd),
  ],
  artikelen: 'This decision rests on: Algemene wet bestuursrecht, articles 4:5, 6:7 and 6:8.',
})
