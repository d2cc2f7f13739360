import { aanvraagMogelijk } from '../termijnen/aanvraag-mogelijk.ts'
import { termijnAlgemeen } from '../termijnen/algemeen.ts'
import { hersteltermijn, termijnBuitenBehandeling } from '../termijnen/herstel.ts'
import { termijnRedelijk } from '../termijnen/redelijk.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import { termijnBeschikking, termijnOnderzoek, termijnPersoonlijkPlan, termijnSpoed } from '../termijnen/wmo.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { AANVULVELDEN, aanvulling, alsTermijn, TERMIJNUIT, vasteDuur } from './termijnvelden.ts'
import { alleenAls, datumUit, jaNeeUit } from './uitkomstveld.ts'
import { optioneel, verplicht } from './veld.ts'
import { datumsoort, heelGetal } from './veldsoort.ts'
import { gevuld, leeg } from './voorwaarde.ts'

const MELDING = ['De dag waarop de melding binnenkwam.', 'The day on which the request was received.'] as const
const AANVRAAG = ['De dag waarop de aanvraag binnenkwam.', 'The day on which the application was received.'] as const

const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'] as const
type Lengte = Readonly<Record<(typeof EENHEDEN)[number], number | null>>

/** The first unit that is filled; the field `weken` sees to it that there is one. */
function duurVan(lengte: Lengte): Duur {
  for (const eenheid of EENHEDEN) {
    const aantal = lengte[eenheid]
    if (aantal !== null) return { aantal, eenheid }
  }
  throw new Error('een termijn zonder lengte')
}

const lengte = (nl: string, en: string, anders: readonly string[] = []) =>
  optioneel(
    heelGetal(1, 1000),
    `De lengte van de termijn in ${nl}. Vul één van de vier lengtes in.`,
    `The length of the term in ${en}. Fill in one of the four lengths.`,
    { verplichtAls: anders.map(leeg) },
  )

const algemeen = rekenaar({
  doel: {
    nl: 'De laatste dag van een termijn uit een wet, met weekenden en feestdagen.',
    en: 'The last day of a term in an act, with weekends and public holidays.',
  },
  invoer: {
    start: verplicht(datumsoort, 'De dag waarna de termijn begint.', 'The day after which the term begins.'),
    dagen: lengte('dagen', 'days'),
    weken: lengte('weken', 'weeks', ['dagen', 'maanden', 'jaren']),
    maanden: lengte('maanden', 'months'),
    jaren: lengte('jaren', 'years'),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { start: '2026-03-24', weken: 6 },
  reken: (invoer) => met(termijnAlgemeen({ na: invoer.start, duur: duurVan(invoer) }), alsTermijn),
})

const persoonlijkPlan = rekenaar({
  doel: {
    nl: 'De laatste dag om na een melding een eigen plan in te leveren.',
    en: 'The last day to hand in a personal plan after a request.',
  },
  invoer: { melding: verplicht(datumsoort, ...MELDING, { ookGenoemd: ['start'] }), dagen: vasteDuur(7) },
  uitkomst: TERMIJNUIT,
  voorbeeld: { melding: '2026-02-02' },
  reken: ({ melding }) => met(termijnPersoonlijkPlan({ meldingOp: melding }), alsTermijn),
})

const onderzoek = rekenaar({
  doel: {
    nl: 'De laatste dag waarop de gemeente klaar is met het onderzoek na een melding.',
    en: 'The last day on which the municipality finishes the inquiry after a request.',
  },
  invoer: { start: verplicht(datumsoort, ...MELDING, { ookGenoemd: ['melding'] }), weken: vasteDuur(6) },
  uitkomst: TERMIJNUIT,
  voorbeeld: { start: '2026-03-16' },
  reken: ({ start }) => met(termijnOnderzoek({ meldingOp: start }), alsTermijn),
})

const spoed = rekenaar({
  doel: {
    nl: 'Wanneer tijdelijke hulp komt als het niet kan wachten.',
    en: 'When temporary support comes if it cannot wait.',
  },
  invoer: { melding: verplicht(datumsoort, ...MELDING, { ookGenoemd: ['start'] }) },
  uitkomst: {
    streefdatum: datumUit('De dag waarnaar wij streven.', 'The day that we aim for.'),
    wettelijkeLaatsteDag: datumUit(
      'Altijd leeg: de wet noemt geen laatste dag.',
      'Always empty: the act names no last day.',
    ),
  },
  voorbeeld: { melding: '2026-03-16' },
  reken: ({ melding }) => termijnSpoed({ meldingOp: melding }),
})

const mogelijk = rekenaar({
  doel: {
    nl: 'Of u al een aanvraag kunt doen, en vanaf welke dag.',
    en: 'Whether you can already make an application, and from which day.',
  },
  invoer: {
    melding: verplicht(datumsoort, ...MELDING, { ookGenoemd: ['start'] }),
    onderzoekAfgerond: optioneel(
      datumsoort,
      'De dag waarop het onderzoek klaar was. Leeg: nog niet klaar.',
      'The day on which the inquiry was finished. Empty: not finished yet.',
    ),
    op: verplicht(datumsoort, 'De dag waarover u het wilt weten.', 'The day that you ask about.'),
  },
  uitkomst: {
    mogelijk: jaNeeUit('Op die dag kan een aanvraag.', 'An application can be made on that day.'),
    vanaf: datumUit('De eerste dag waarop een aanvraag kan.', 'The first day on which an application can be made.'),
  },
  voorbeeld: { melding: '2026-01-12', op: '2026-02-20' },
  reken: ({ melding, onderzoekAfgerond, op }) =>
    aanvraagMogelijk({ meldingOp: melding, onderzoekAfgerondOp: onderzoekAfgerond, op }),
})

const beschikking = rekenaar({
  doel: {
    nl: 'De laatste dag waarop de gemeente beslist op een aanvraag voor hulp.',
    en: 'The last day on which the municipality decides on an application for support.',
  },
  invoer: {
    start: verplicht(datumsoort, ...AANVRAAG, { ookGenoemd: ['aanvraag'] }),
    weken: vasteDuur(2),
    ...AANVULVELDEN,
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { start: '2026-02-09', verzoekAanvulling: '2026-02-10', aangevuld: '2026-02-18' },
  reken: ({ start, ...rest }) =>
    met(termijnBeschikking({ ontvangenOp: start, opschortingen: aanvulling(rest) }), alsTermijn),
})

const redelijk = rekenaar({
  doel: {
    nl: 'De laatste dag voor een besluit waarvoor geen wet een termijn noemt.',
    en: 'The last day for a decision for which no act names a term.',
  },
  invoer: {
    start: verplicht(datumsoort, ...AANVRAAG, { ookGenoemd: ['aanvraag'] }),
    weken: vasteDuur(8),
    ...AANVULVELDEN,
    uitstelVerstuurd: optioneel(
      datumsoort,
      'De dag waarop de gemeente schreef dat het later wordt.',
      'The day on which the municipality wrote that it will be later.',
      { verplichtAls: [gevuld('uitstelTot')] },
    ),
    uitstelTot: optioneel(
      datumsoort,
      'De dag die de gemeente in dat bericht noemt.',
      'The day that the municipality names in that notice.',
      { verplichtAls: [gevuld('uitstelVerstuurd')] },
    ),
  },
  uitkomst: {
    ...TERMIJNUIT,
    uitstelGeldt: alleenAls(
      jaNeeUit(
        'Het bericht kwam op tijd en schuift de laatste dag op.',
        'The notice came in time and moves the last day.',
      ),
      gevuld('uitstelVerstuurd'),
    ),
  },
  voorbeeld: { start: '2026-01-12', uitstelVerstuurd: '2026-03-02', uitstelTot: '2026-04-06' },
  reken: ({ start, uitstelVerstuurd, uitstelTot, ...rest }) =>
    met(
      termijnRedelijk({
        ontvangenOp: start,
        opschortingen: aanvulling(rest),
        uitstelbericht:
          uitstelVerstuurd === null || uitstelTot === null
            ? null
            : { verstuurdOp: uitstelVerstuurd, genoemdeDag: uitstelTot },
      }),
      ({ uitstelGeldt, ...termijn }) => ({ ...alsTermijn(termijn), uitstelGeldt }),
    ),
})

const herstel = rekenaar({
  doel: {
    nl: 'Tot wanneer u uw aanvraag of bezwaar kunt aanvullen.',
    en: 'Until when you can complete your application or objection.',
  },
  invoer: {
    uitgenodigd: verplicht(
      datumsoort,
      'De dag waarop de gemeente vroeg om aan te vullen.',
      'The day on which the municipality asked for completion.',
    ),
    dagen: verplicht(
      heelGetal(1, 90),
      'Hoeveel dagen de gemeente geeft om aan te vullen.',
      'How many days the municipality gives to complete it.',
    ),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { uitgenodigd: '2026-03-20', dagen: 14 },
  reken: ({ uitgenodigd, dagen }) => met(hersteltermijn({ uitgenodigdOp: uitgenodigd, dagen }), alsTermijn),
})

const buitenBehandeling = rekenaar({
  doel: {
    nl: 'De laatste dag waarop de gemeente zegt dat zij een aanvraag niet behandelt.',
    en: 'The last day on which the municipality says that it will not handle an application.',
  },
  invoer: {
    hersteltermijnTot: verplicht(
      datumsoort,
      'De laatste dag om de aanvraag aan te vullen.',
      'The last day to complete the application.',
    ),
    aangevuld: optioneel(
      datumsoort,
      'De dag waarop er een aanvulling kwam. Leeg: er kwam niets.',
      'The day on which completion came. Empty: nothing came.',
    ),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { hersteltermijnTot: '2026-04-03' },
  reken: ({ hersteltermijnTot, aangevuld }) =>
    met(termijnBuitenBehandeling({ hersteltermijnTot, aangevuldOp: aangevuld }), alsTermijn),
})

/** From the melding up to the decision. */
export const TERMIJNREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'termijn-persoonlijk-plan': persoonlijkPlan,
  'termijn-onderzoek': onderzoek,
  'termijn-spoed': spoed,
  'aanvraag-mogelijk': mogelijk,
  'termijn-beschikking': beschikking,
  'termijn-redelijk': redelijk,
  'termijn-herstel': herstel,
  'termijn-buiten-behandeling': buitenBehandeling,
  'termijn-algemeen': algemeen,
}
