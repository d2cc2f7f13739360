import { schrijfEuro } from '@meedoen/kern'
import { alinea, feiten, hoofdletter, indien, kernzin, kop, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import { bezwaar, clientondersteuner, dag, vragen } from '../../vast/nl.ts'
import type { IntrekkingBesluit, Intrekkingsgrond } from './gegevens.ts'

const GROND: Record<Intrekkingsgrond, string> = {
  'onjuiste-gegevens':
    'De gegevens die wij kregen klopten niet of waren niet compleet. Met de juiste gegevens hadden wij anders beslist.',
  'niet-meer-nodig': 'U heeft deze hulp niet meer nodig.',
  'niet-meer-toereikend': 'Deze hulp is niet meer genoeg voor u.',
  'voorwaarden-niet-nagekomen': 'De afspraken bij uw hulp of pgb zijn niet nagekomen.',
  'niet-of-anders-gebruikt': 'De hulp of het pgb is niet gebruikt, of voor iets anders gebruikt.',
}

const eersteZin = (g: IntrekkingBesluit): string =>
  g.nieuw
    ? `Uw ${g.voorziening} verandert vanaf ${dag(g.vanaf)}. U krijgt dan: ${g.nieuw}.`
    : `Nee, u houdt uw ${g.voorziening} niet. Deze hulp stopt op ${dag(g.vanaf)}.`

export const intrekkingBesluitNl: Opsteller<IntrekkingBesluit> = (g, hoofd) => ({
  titel: g.aard === 'intrekking' ? 'Besluit: uw hulp stopt' : 'Besluit: uw hulp verandert',
  blokken: [
    kernzin(eersteZin(g)),
    alinea(
      'Bent u het er niet mee eens? U kunt bezwaar maken tot en met ',
      vet(dag(g.bezwaarUiterlijk)),
      '. Verderop leest u hoe dat gaat.',
    ),
    feiten(
      ['Besluit', 'Gegevens'],
      [
        ['Over', hoofdletter(g.voorziening)],
        ['Ons eerdere besluit', `${dag(g.besluitVan)}, kenmerk ${g.besluitKenmerk}`],
        ['Vanaf', dag(g.vanaf)],
        ['Reden', GROND[g.grond]],
      ],
    ),
    kop('Waarom doen wij dit?'),
    ...g.waarom.map((w) => alinea(w)),
    ...indien(g.zienswijze, (gezegd) => [alinea('Voor dit besluit vroegen wij wat u ervan vindt. ', gezegd)]),
    ...indien(g.terugvordering, (bedrag) => [
      kop('U moet geld terugbetalen'),
      alinea(
        'U moet ',
        vet(schrijfEuro(bedrag)),
        ' terugbetalen. Wij vinden dat met opzet onjuiste of onvolledige gegevens zijn gegeven. U krijgt hierover nog een aparte brief. Kunt u niet in één keer betalen? Bel ons voor een regeling.',
      ),
    ]),
    kop('Heeft u nog hulp nodig?'),
    alinea(
      `Komt u hierdoor in de problemen, of is er iets veranderd? Bel ${hoofd.contact.telefoon}. U kunt altijd opnieuw om hulp vragen.`,
    ),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: `Dit besluit steunt op: Wet maatschappelijke ondersteuning 2015, artikel 2.3.10${g.terugvordering === null ? '' : ' en artikel 2.4.1'}; Algemene wet bestuursrecht, artikelen 3:41, 6:7 en 6:8${g.verordening.map((v) => `; ${v}`).join('')}.`,
})
