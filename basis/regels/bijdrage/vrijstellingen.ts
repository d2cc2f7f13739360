import type { Tekst } from '../uitleg.ts'
import type { Vrijstelling } from './maand.ts'

type Grond = { readonly tekst: Tekst; readonly artikel: string }

const UB = 'UB Wmo 2015 art.'

/** Per reason: the sentence for the resident and the article. */
export const VRIJSTELLINGEN: Record<Vrijstelling, Grond> = {
  'april-mei-2020': {
    tekst: {
      nl: 'In april en mei 2020 betaalde niemand een bijdrage.',
      en: 'In April and May 2020 nobody paid a contribution.',
    },
    artikel: `${UB} 3.8 lid 3 onder i`,
  },
  'nog-niet-begonnen': {
    tekst: {
      nl: 'U betaalt vanaf de maand na de start. Start de hulp op de eerste dag van een maand, dan vanaf die maand.',
      en: 'You pay from the month after the start. If support starts on the first of a month, from that month.',
    },
    artikel: `${UB} 3.5 lid 4`,
  },
  'gebruik-gestopt': {
    tekst: { nl: 'De hulp is in een eerdere maand gestopt.', en: 'The support ended in an earlier month.' },
    artikel: 'Wmo 2015 art. 2.1.4a lid 2',
  },
  'geen-voorziening': {
    tekst: { nl: 'U heeft geen hulp waarvoor u betaalt.', en: 'You have no support that you pay for.' },
    artikel: 'Wmo 2015 art. 2.1.4a lid 1',
  },
  minderjarige: {
    tekst: {
      nl: 'Voor kinderen tot 18 jaar is er geen bijdrage.',
      en: 'There is no contribution for children under 18.',
    },
    artikel: `${UB} 3.8 lid 3 onder e`,
  },
  rolstoel: {
    tekst: { nl: 'Voor een rolstoel betaalt u geen bijdrage.', en: 'There is no contribution for a wheelchair.' },
    artikel: `${UB} 3.8 lid 3 onder d`,
  },
  'beschermd-wonen-of-opvang': {
    tekst: {
      nl: 'Voor beschermd wonen en opvang geldt een andere bijdrage. Die rekenen wij hier niet uit.',
      en: 'Sheltered housing and shelter have another contribution. We do not compute that here.',
    },
    artikel: `${UB} 3.1 lid 3 en 4`,
  },
  'vervoer-eigen-bijdrage': {
    tekst: {
      nl: 'Voor vervoer heeft uw gemeente een eigen bijdrage. Die staat in de verordening.',
      en: 'Your municipality has a separate contribution for transport. It stands in the ordinance.',
    },
    artikel: `${UB} 3.8 lid 1`,
  },
  'bijdrage-bw-of-wlz': {
    tekst: {
      nl: 'U of uw partner betaalt al een bijdrage voor beschermd wonen of langdurige zorg (Wlz).',
      en: 'You or your partner already pay a contribution for sheltered housing or long-term care (Wlz).',
    },
    artikel: `${UB} 3.8 lid 3 onder a`,
  },
  'opvang-twee-nachten': {
    tekst: {
      nl: 'U of uw partner was deze maand twee of meer nachten achter elkaar in de opvang.',
      en: 'You or your partner spent two or more nights in a row in a shelter this month.',
    },
    artikel: `${UB} 3.8 lid 3 onder b`,
  },
  'meerpersoonshuishouden-niet-AOW': {
    tekst: {
      nl: 'Een van u beiden heeft de AOW-leeftijd nog niet bereikt. Dan betaalt u samen niets.',
      en: 'One of you has not reached the state pension age yet. Then together you pay nothing.',
    },
    artikel: `${UB} 3.8 lid 3 onder f`,
  },
  'veiligheid-minderjarige': {
    tekst: {
      nl: 'Betalen kan schadelijk zijn voor een kind. Dat heeft de gemeente vastgesteld.',
      en: 'Having to pay could harm a child. The municipality has established this.',
    },
    artikel: `${UB} 3.8 lid 3 onder c`,
  },
  betalingscapaciteit: {
    tekst: {
      nl: 'De gemeente vindt dat u dit niet kunt betalen.',
      en: 'The municipality considers that you cannot afford this.',
    },
    artikel: `${UB} 3.8 lid 3 onder g`,
  },
  'integrale-aanpak': {
    tekst: {
      nl: 'Betalen zou uw hulp in de weg staan. Dat vindt de gemeente.',
      en: 'Having to pay would stand in the way of your support, the municipality considers.',
    },
    artikel: `${UB} 3.8 lid 3 onder h`,
  },
  minima: {
    tekst: {
      nl: 'Uw inkomen is niet hoger dan de grens van uw gemeente. Dan betaalt u niets.',
      en: 'Your income is not above the limit of your municipality. Then you pay nothing.',
    },
    artikel: `Wmo 2015 art. 2.1.4a lid 5 onder b; ${UB} 3.8 lid 2`,
  },
  'minima-geen-gegevens': {
    tekst: {
      nl: 'Het CAK heeft geen gegevens over uw inkomen. Uw gemeente heeft een regel voor lage inkomens. Dan betaalt u niets.',
      en: 'CAK has no data on your income. Your municipality has a rule for low incomes. Then you pay nothing.',
    },
    artikel: `${UB} 3.10 lid 1`,
  },
}
