import { type Datum, datum } from '@meedoen/kern'
import { bewaartermijn } from '../bewaren/bewaartermijn.ts'
import { selectieresultaat } from '../bewaren/selectieresultaat.ts'
import { termijnVernietiging } from '../bewaren/vernietiging.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { alsTermijn, TERMIJNUIT } from './termijnvelden.ts'
import { datumUit, getalUit, woordUit } from './uitkomstveld.ts'
import { optioneel, verplicht } from './veld.ts'
import { datumsoort, jaarOfDatum, keuzesoort } from './veldsoort.ts'
import { leeg } from './voorwaarde.ts'

const HOUDERS = [
  'college',
  'inlichtingenbureau',
  'aanbieder',
  'pgb-derde',
  'bijdrage-instantie',
  'toezichthouder',
  'veilig-thuis',
  'cak',
  'svb',
] as const

type Wanneer = { laatsteWijziging: Datum | null; vervaardigd: Datum | null }

/**
 * The text of the act when none is asked for: the newest that we know, or that of 2015 when the example counts from the
 * making of the data, as only that text does.
 */
const wetsversieBij = ({ laatsteWijziging, vervaardigd }: Wanneer): Datum =>
  datum(laatsteWijziging !== null || vervaardigd === null ? '2026-07-01' : '2015-12-31')

const bewaren = rekenaar({
  doel: {
    nl: 'Tot wanneer persoonsgegevens bewaard blijven.',
    en: 'Until when personal data are kept.',
  },
  invoer: {
    houder: verplicht(keuzesoort(HOUDERS), 'Wie de gegevens heeft.', 'Who holds the data.'),
    wetsversie: optioneel(
      jaarOfDatum,
      'Welke wettekst: een jaar of een dag. Leeg: de nieuwste, of die van 2015 als alleen vervaardigd is ingevuld.',
      'Which text of the act: a year or a day. Empty: the newest, or that of 2015 when only vervaardigd is filled in.',
    ),
    laatsteWijziging: optioneel(
      datumsoort,
      'De dag waarop de gegevens voor het laatst veranderden.',
      'The day on which the data were last changed.',
      { verplichtAls: [leeg('vervaardigd')] },
    ),
    vervaardigd: optioneel(
      datumsoort,
      'De dag waarop de gegevens zijn gemaakt: daarvan telde de tekst van 2015.',
      'The day on which the data were made: the text of 2015 counted from there.',
    ),
  },
  uitkomst: {
    bewarenTot: datumUit('De laatste dag van bewaren.', 'The last day of keeping.'),
    jaren: getalUit('Hoeveel jaren dat is.', 'How many years that is.'),
  },
  voorbeeld: { houder: 'college', laatsteWijziging: '2026-03-01' },
  reken: ({ houder, wetsversie, laatsteWijziging, vervaardigd }) =>
    bewaartermijn({
      houder,
      wetsversie: wetsversie ?? wetsversieBij({ laatsteWijziging, vervaardigd }),
      vanaf: eerste(laatsteWijziging, vervaardigd),
    }),
})

/** One of the two is filled: the field `laatsteWijziging` sees to that. */
function eerste(laatsteWijziging: Datum | null, vervaardigd: Datum | null): Datum {
  const vanaf = laatsteWijziging ?? vervaardigd
  if (vanaf === null) throw new Error('bewaren zonder begin')
  return vanaf
}

const vernietiging = rekenaar({
  doel: {
    nl: 'De laatste dag waarop gegevens zijn gewist na een verzoek.',
    en: 'The last day on which data are destroyed after a request.',
  },
  invoer: {
    verzocht: verplicht(
      datumsoort,
      'De dag waarop het verzoek binnenkwam.',
      'The day on which the request was received.',
    ),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { verzocht: '2026-03-16' },
  reken: ({ verzocht }) => met(termijnVernietiging({ verzochtOp: verzocht }), alsTermijn),
})

const RESULTATEN = [
  'voorziening-verstrekt',
  'voorziening-geweigerd',
  'voorziening-beeindigd',
  'voorziening-afgebroken',
  'hercontrole-client',
  'sanctie-client',
  'geschil-afgehandeld',
  'geschil-afgebroken',
  'verzoek-ingewilligd',
  'verzoek-afgewezen',
  'overeenkomst-aangegaan',
  'overeenkomst-niet-aangegaan',
  'betaald',
  'advies-verstrekt',
  'sociaal-medisch-advies',
  'onderzoek-sociaal-domein',
] as const

const selectie = rekenaar({
  doel: {
    nl: 'Hoe lang de papieren van een afgesloten zaak bewaard blijven.',
    en: 'How long the papers of a closed case are kept.',
  },
  invoer: {
    resultaat: verplicht(keuzesoort(RESULTATEN), 'Hoe de zaak afliep.', 'How the case ended.'),
    afgesloten: verplicht(datumsoort, 'De dag waarop de zaak werd gesloten.', 'The day on which the case was closed.'),
    eindeBestaan: optioneel(
      datumsoort,
      'De laatste dag van wat was afgesproken. Leeg: de afspraak geldt nog.',
      'The last day of what was agreed. Empty: the agreement still holds.',
    ),
  },
  uitkomst: {
    nummer: woordUit('Het nummer in de selectielijst.', 'The number in the selection list.'),
    waardering: woordUit(
      'vernietigen of blijvend-bewaren.',
      'vernietigen (destroy) or blijvend-bewaren (keep for good).',
    ),
    bewarenTot: datumUit(
      'De laatste dag van bewaren. Leeg: voor altijd, of zolang de afspraak geldt.',
      'The last day of keeping. Empty: for good, or as long as the agreement holds.',
    ),
  },
  voorbeeld: { resultaat: 'voorziening-geweigerd', afgesloten: '2026-03-16' },
  reken: ({ resultaat, afgesloten, eindeBestaan }) =>
    selectieresultaat({ resultaat, afgeslotenOp: afgesloten, eindeBestaanOp: eindeBestaan }),
})

/** How long data and cases are kept. */
export const BEWAARREKENAARS: Readonly<Record<string, Rekenaar>> = {
  bewaartermijn: bewaren,
  'termijn-vernietiging': vernietiging,
  selectieresultaat: selectie,
}
