import { termijnRetour, termijnStartbericht } from '../termijnen/berichten.ts'
import { iwmoToewijzingVolume } from '../volume/toewijzing-volume.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { alsMaand, datumUit, getalUit, perMaandUit } from './uitkomstveld.ts'
import { optioneel, verplicht } from './veld.ts'
import { codesoort, datumsoort, getalsoort, keuzesoort } from './veldsoort.ts'

const LAATSTE_DAG = {
  laatsteDag: datumUit('De laatste dag die nog op tijd is.', 'The last day that is still in time.'),
}

const retour = rekenaar({
  doel: {
    nl: 'De laatste dag om te antwoorden op een bericht tussen gemeente en aanbieder.',
    en: 'The last day to answer a message between municipality and provider.',
  },
  invoer: {
    ontvangen: verplicht(
      datumsoort,
      'De dag waarop het bericht binnenkwam.',
      'The day on which the message was received.',
    ),
  },
  uitkomst: LAATSTE_DAG,
  voorbeeld: { ontvangen: '2026-04-02' },
  reken: ({ ontvangen }) => termijnRetour({ ontvangenOp: ontvangen }),
})

const start = rekenaar({
  doel: {
    nl: 'De laatste dag waarop een aanbieder meldt dat de hulp is begonnen.',
    en: 'The last day on which a provider tells that the support has started.',
  },
  invoer: {
    gestart: verplicht(datumsoort, 'De dag waarop de hulp begon.', 'The day on which the support started.'),
    toewijzingOntvangen: verplicht(
      datumsoort,
      'De dag waarop de toewijzing binnenkwam.',
      'The day on which the assignment was received.',
    ),
  },
  uitkomst: LAATSTE_DAG,
  voorbeeld: { gestart: '2026-04-02', toewijzingOntvangen: '2026-03-30' },
  reken: ({ gestart, toewijzingOntvangen }) =>
    termijnStartbericht({ gestartOp: gestart, toewijzingOntvangenOp: toewijzingOntvangen }),
})

/** "inspanning" and "inspanningsgericht" are the same here. */
const VARIANTEN = {
  inspanning: 'inspanning',
  output: 'output',
  inspanningsgericht: 'inspanning',
  outputgericht: 'output',
} as const

const volume = rekenaar({
  doel: {
    nl: 'Hoeveel hulp een aanbieder per maand en in totaal mag declareren.',
    en: 'How much support a provider may declare per month and in all.',
  },
  invoer: {
    variant: verplicht(
      keuzesoort(['inspanning', 'output', 'inspanningsgericht', 'outputgericht']),
      'Of de aanbieder inzet levert of een resultaat.',
      'Whether the provider delivers effort or a result.',
    ),
    productcategorie: optioneel(
      codesoort,
      'De productcategorie, twee cijfers. 01 is hulp bij het huishouden.',
      'The product category, two digits. 01 is household help.',
    ),
    volumePerWeek: verplicht(
      getalsoort(),
      'Hoeveel er per week is toegewezen, in de eenheid van de toewijzing. Meer dan 0.',
      'How much is assigned per week, in the unit of the assignment. More than 0.',
    ),
    begin: verplicht(datumsoort, 'De eerste dag van de toewijzing.', 'The first day of the assignment.'),
    eind: verplicht(datumsoort, 'De laatste dag van de toewijzing.', 'The last day of the assignment.'),
  },
  uitkomst: {
    perMaand: perMaandUit('Het meeste dat per maand mag.', 'The most that is allowed per month.'),
    maximumPerMaand: getalUit('Het hoogste daarvan.', 'The highest of those.'),
    weken: getalUit('Hoeveel weken de toewijzing duurt.', 'How many weeks the assignment lasts.'),
    totaal: getalUit('Het meeste dat in totaal mag.', 'The most that is allowed in all.'),
  },
  voorbeeld: { variant: 'inspanning', volumePerWeek: 3, begin: '2026-01-05', eind: '2026-03-29' },
  reken: ({ variant, productcategorie, ...rest }) =>
    met(
      iwmoToewijzingVolume({
        ...rest,
        variant: VARIANTEN[variant],
        productcategorie: productcategorie === null ? null : productcategorie.padStart(2, '0'),
      }),
      ({ maanden, ...uitkomst }) => ({
        ...uitkomst,
        perMaand: Object.fromEntries(maanden.map(({ maand, maximum }) => [alsMaand(maand), maximum])),
      }),
    ),
})

/** What the message standard asks of municipality and provider. */
export const IWMOREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'termijn-retourbericht': retour,
  'termijn-startbericht': start,
  'iwmo-toewijzing-volume': volume,
}
