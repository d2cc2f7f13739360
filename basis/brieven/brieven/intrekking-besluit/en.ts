import { schrijfEuro } from '@meedoen/kern'
import { alinea, feiten, hoofdletter, indien, kernzin, kop, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import { bezwaar, clientondersteuner, dag, vragen } from '../../vast/en.ts'
import type { IntrekkingBesluit, Intrekkingsgrond } from './gegevens.ts'

const GROND: Record<Intrekkingsgrond, string> = {
  'onjuiste-gegevens':
    'The information we got was wrong or incomplete. With the right information we would have decided differently.',
  'niet-meer-nodig': 'You no longer need this help.',
  'niet-meer-toereikend': 'This help is no longer enough for you.',
  'voorwaarden-niet-nagekomen': 'The agreements that come with your help or budget were not kept.',
  'niet-of-anders-gebruikt': 'The help or the budget was not used, or was used for something else.',
}

const eersteZin = (g: IntrekkingBesluit): string =>
  g.nieuw
    ? `Your ${g.voorziening} changes from ${dag(g.vanaf)}. You then get: ${g.nieuw}.`
    : `No, you do not keep your ${g.voorziening}. This help stops on ${dag(g.vanaf)}.`

export const intrekkingBesluitEn: Opsteller<IntrekkingBesluit> = (g, hoofd) => ({
  titel: g.aard === 'intrekking' ? 'Decision: your help stops' : 'Decision: your help changes',
  blokken: [
    kernzin(eersteZin(g)),
    alinea(
      'Do you disagree? You can object up to and including ',
      vet(dag(g.bezwaarUiterlijk)),
      '. Further on you read how.',
    ),
    feiten(
      ['Decision', 'Details'],
      [
        ['About', hoofdletter(g.voorziening)],
        ['Our earlier decision', `${dag(g.besluitVan)}, reference ${g.besluitKenmerk}`],
        ['From', dag(g.vanaf)],
        ['Reason', GROND[g.grond]],
      ],
    ),
    kop('Why do we do this?'),
    ...g.waarom.map((w) => alinea(w)),
    ...indien(g.zienswijze, (gezegd) => [alinea('Before this decision we asked what you think of it. ', gezegd)]),
    ...indien(g.terugvordering, (bedrag) => [
      kop('You must pay back money'),
      alinea(
        'You must pay back ',
        vet(schrijfEuro(bedrag, 'en')),
        '. We find that wrong or incomplete information was given on purpose. You will get a separate letter about this. Can you not pay at once? Call us to make an arrangement.',
      ),
    ]),
    kop('Do you still need help?'),
    alinea(
      `Does this bring you into trouble, or has something changed? Call ${hoofd.contact.telefoon}. You can always ask for help again.`,
    ),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: `This decision rests on: Wet maatschappelijke ondersteuning 2015, article 2.3.10${g.terugvordering === null ? '' : ' and article 2.4.1'}; Algemene wet bestuursrecht, articles 3:41, 6:7 and 6:8${g.verordening.map((v) => `; ${v}`).join('')}.`,
})
