import type { Datum } from '@meedoen/kern'
import { alinea, feiten, kernzin, kop, lijst, vet, webadres } from '../../bouwstenen.ts'
import type { Blok } from '../../brief.ts'
import type { Briefhoofd } from '../../hoofd.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** Why the term for the decision stands still (Awb art. 4:5 and 4:15). */
export type Opschortreden =
  /** The aanvraag misses something; not completed in time may mean no treatment (art. 4:5). */
  | { readonly soort: 'aanvulling'; readonly gevraagd: readonly string[]; readonly uiterlijk: Datum }
  /** With written consent (art. 4:15 lid 2 a). */
  | { readonly soort: 'instemming'; readonly tot: Datum; readonly uitleg: string }
  /** The delay is on the side of the applicant (art. 4:15 lid 2 b). */
  | { readonly soort: 'door-u'; readonly uitleg: string }
  /** Force majeure (art. 4:15 lid 2 c). */
  | { readonly soort: 'overmacht'; readonly uitleg: string }

export type Opschorting = {
  readonly aanvraagOntvangenOp: Datum
  /** First day that does not count. */
  readonly vanaf: Datum
  /** Days of the term that are left when it runs again. */
  readonly resterendeDagen: number
  readonly reden: Opschortreden
}

const dagenNl = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`)
const dagenEn = (aantal: number): string => (aantal === 1 ? '1 day' : `${aantal} days`)

const redenNl = (reden: Opschortreden, hoofd: Briefhoofd): readonly Blok[] => {
  if (reden.soort !== 'aanvulling') {
    return [
      kop('Waarom wachten wij?'),
      alinea(reden.uitleg),
      reden.soort === 'instemming'
        ? alinea('U vond dat goed. Wij wachten ', vet(`tot en met ${nl.dag(reden.tot)}`), '.')
        : alinea('Zodra dit voorbij is, gaan wij meteen verder. U krijgt daarover een brief.'),
    ]
  }
  return [
    kop('Wat hebben wij van u nodig?'),
    lijst(reden.gevraagd),
    alinea('Stuur of breng dit ', vet(`uiterlijk op ${nl.dag(reden.uiterlijk)}`), ' naar ons toe. Dat kan zo:'),
    lijst([
      ['Op internet: ', webadres(hoofd.gemeente.website), '.'],
      `Met de post: ${hoofd.gemeente.adres.join(', ')}. Zet uw kenmerk ${hoofd.kenmerk} erop.`,
    ]),
    alinea(
      `Lukt dat niet op tijd? Bel ons op ${hoofd.contact.telefoon}. Dan kijken we samen naar een andere dag. Horen wij niets? Dan kunnen wij besluiten dat wij uw aanvraag niet behandelen.`,
    ),
  ]
}

const redenEn = (reden: Opschortreden, hoofd: Briefhoofd): readonly Blok[] => {
  if (reden.soort !== 'aanvulling') {
    return [
      kop('Why do we wait?'),
      alinea(reden.uitleg),
      reden.soort === 'instemming'
        ? alinea('You agreed to this. We wait ', vet(`up to and including ${en.dag(reden.tot)}`), '.')
        : alinea('As soon as this is over we go on at once. You will get a letter about it.'),
    ]
  }
  return [
    kop('What do we need from you?'),
    lijst(reden.gevraagd),
    alinea('Send or bring this to us ', vet(`on ${en.dag(reden.uiterlijk)} at the latest`), '. You can do this:'),
    lijst([
      ['On the internet: ', webadres(hoofd.gemeente.website), '.'],
      `By post: ${hoofd.gemeente.adres.join(', ')}. Write your reference ${hoofd.kenmerk} on it.`,
    ]),
    alinea(
      `Can you not manage that in time? Call us on ${hoofd.contact.telefoon}. Then we look for another day together. Do we hear nothing? Then we may decide not to deal with your application.`,
    ),
  ]
}

export const opschortingNl: Opsteller<Opschorting> = (g, hoofd) => ({
  titel: g.reden.soort === 'aanvulling' ? 'Wij missen nog iets bij uw aanvraag' : 'Ons besluit komt later',
  blokken: [
    kernzin(
      g.reden.soort === 'aanvulling'
        ? 'Wij kunnen nog niet beslissen over uw aanvraag. Wij hebben eerst nog iets van u nodig.'
        : 'Wij kunnen nu nog niet beslissen over uw aanvraag. Daarom staat de tijd voor ons besluit stil.',
    ),
    ...redenNl(g.reden, hoofd),
    kop('Wat betekent dit voor de tijd?'),
    feiten(
      ['Tijd voor ons besluit', 'Gegevens'],
      [
        ['Uw aanvraag kwam binnen op', nl.dag(g.aanvraagOntvangenOp)],
        ['De tijd staat stil vanaf', nl.dag(g.vanaf)],
        ['Daarna hebben wij nog', dagenNl(g.resterendeDagen)],
      ],
    ),
    alinea('Als de tijd weer gaat lopen, schrijven wij u op welke dag wij uiterlijk beslissen.'),
    ...nl.clientondersteuner(hoofd),
    kop('Bent u het hier niet mee eens?'),
    alinea('Bel ons. Tegen deze brief kunt u meestal nog geen bezwaar maken. Dat kan wel tegen ons besluit.'),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, artikelen 4:5 en 4:15.',
})

export const opschortingEn: Opsteller<Opschorting> = (g, hoofd) => ({
  titel: g.reden.soort === 'aanvulling' ? 'Something is missing in your application' : 'Our decision will come later',
  blokken: [
    kernzin(
      g.reden.soort === 'aanvulling'
        ? 'We cannot decide on your application yet. We need something from you first.'
        : 'We cannot decide on your application now. That is why the time for our decision stands still.',
    ),
    ...redenEn(g.reden, hoofd),
    kop('What does this mean for the time?'),
    feiten(
      ['Time for our decision', 'Details'],
      [
        ['Your application came in on', en.dag(g.aanvraagOntvangenOp)],
        ['The time stands still from', en.dag(g.vanaf)],
        ['After that we have left', dagenEn(g.resterendeDagen)],
      ],
    ),
    alinea('When the time runs again, we will write to you by which day we decide.'),
    ...en.clientondersteuner(hoofd),
    kop('Do you disagree?'),
    alinea('Call us. You usually cannot object to this letter yet. You can object to our decision.'),
    ...en.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, articles 4:5 and 4:15.',
})
