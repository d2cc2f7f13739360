import { dwangsom } from '../dwangsom/dwangsom.ts'
import { ingebrekestelling, termijnDwangsombesluit } from '../dwangsom/ingebrekestelling.ts'
import { termijnBeroep } from '../termijnen/beroep.ts'
import { termijnBeslissingOpBezwaar } from '../termijnen/beslissing-op-bezwaar.ts'
import { bezwaarTijdig, termijnBezwaar } from '../termijnen/bezwaar.ts'
import { termijnKlacht, termijnKlachtNietBehandelen } from '../termijnen/klacht.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { alsTermijn, TERMIJNUIT, vasteDuur } from './termijnvelden.ts'
import { alleenAls, bedragUit, datumUit, jaNeeUit, woordUit } from './uitkomstveld.ts'
import { metStandaard, optioneel, verplicht } from './veld.ts'
import { datumsoort, heelGetal, jaNee } from './veldsoort.ts'
import { gevuld } from './voorwaarde.ts'

const BEKENDMAKING = ['De dag waarop het besluit is verstuurd.', 'The day on which the decision was sent.'] as const
const GEPOST = optioneel(
  datumsoort,
  'De dag op het poststempel. Leeg: niet met de post gekomen.',
  'The day on the postmark. Empty: it did not come by post.',
)
const TIJDIG = jaNeeUit('Het bezwaar kwam op tijd.', 'The objection came in time.')
const COMMISSIE = metStandaard(jaNee, false, 'Een commissie geeft advies.', 'A committee gives advice.')
const VERDAAGD = metStandaard(
  jaNee,
  false,
  'De gemeente heeft het antwoord uitgesteld.',
  'The municipality put off the answer.',
)

const bezwaar = rekenaar({
  doel: {
    nl: 'De laatste dag om bezwaar te maken, en of een bezwaar op tijd was.',
    en: 'The last day to object, and whether an objection was in time.',
  },
  invoer: {
    start: verplicht(datumsoort, ...BEKENDMAKING, { ookGenoemd: ['bekendmaking'] }),
    weken: vasteDuur(6),
    ingediend: optioneel(
      datumsoort,
      'De dag waarop het bezwaar binnenkwam.',
      'The day on which the objection was received.',
    ),
    gepost: GEPOST,
  },
  uitkomst: { ...TERMIJNUIT, tijdig: alleenAls(TIJDIG, gevuld('ingediend')) },
  voorbeeld: { start: '2026-03-24', ingediend: '2026-05-04' },
  reken({ start: bekendgemaaktOp, ingediend, gepost }) {
    const termijn = met(termijnBezwaar({ bekendgemaaktOp }), (gevonden) => ({
      ...alsTermijn(gevonden),
      tijdig: undefined,
    }))
    if (ingediend === null || !termijn.ok) return termijn
    return met(bezwaarTijdig({ bekendgemaaktOp, ontvangenOp: ingediend, gepostOp: gepost }), ({ tijdig }) => ({
      ...termijn.waarde.uitkomst,
      tijdig,
    }))
  },
})

const opTijd = rekenaar({
  doel: {
    nl: 'Of een bezwaar op tijd was, ook als het met de post kwam.',
    en: 'Whether an objection was in time, also when it came by post.',
  },
  invoer: {
    start: verplicht(datumsoort, ...BEKENDMAKING, { ookGenoemd: ['bekendmaking'] }),
    ingediend: verplicht(
      datumsoort,
      'De dag waarop het bezwaar binnenkwam.',
      'The day on which the objection was received.',
    ),
    gepost: GEPOST,
  },
  uitkomst: {
    tijdig: TIJDIG,
    laatsteDag: TERMIJNUIT.laatsteDag,
    laatsteDagPost: datumUit(
      'De laatste dag waarop een brief mag aankomen die op tijd is gepost.',
      'The last day on which a letter that was posted in time may arrive.',
    ),
  },
  voorbeeld: { start: '2026-01-13', ingediend: '2026-03-03', gepost: '2026-02-24' },
  reken: ({ start, ingediend, gepost }) =>
    bezwaarTijdig({ bekendgemaaktOp: start, ontvangenOp: ingediend, gepostOp: gepost }),
})

const beslissingOpBezwaar = rekenaar({
  doel: {
    nl: 'De laatste dag waarop de gemeente beslist op een bezwaar.',
    en: 'The last day on which the municipality decides on an objection.',
  },
  invoer: {
    bekendmaking: verplicht(datumsoort, ...BEKENDMAKING, { ookGenoemd: ['start'] }),
    commissie: COMMISSIE,
    verdaagd: VERDAAGD,
  },
  uitkomst: {
    eindeBezwaartermijn: datumUit('De laatste dag om bezwaar te maken.', 'The last day to object.'),
    beslistermijn: datumUit(
      'De laatste dag voor de beslissing, zonder uitstel.',
      'The last day for the decision, when it is not put off.',
    ),
    naVerdaging: datumUit(
      'De laatste dag na uitstel met zes weken. Leeg: geen uitstel.',
      'The last day after putting off by six weeks. Empty: not put off.',
    ),
  },
  voorbeeld: { bekendmaking: '2026-01-12', commissie: true, verdaagd: true },
  reken: ({ bekendmaking, commissie, verdaagd }) =>
    termijnBeslissingOpBezwaar({
      bekendgemaaktOp: bekendmaking,
      commissie,
      verdaagdMetWeken: verdaagd ? 6 : 0,
      opschortingen: [],
    }),
})

const beroep = rekenaar({
  doel: {
    nl: 'De laatste dag om naar de rechter te gaan.',
    en: 'The last day to go to court.',
  },
  invoer: {
    start: verplicht(datumsoort, ...BEKENDMAKING, { ookGenoemd: ['bekendmaking'] }),
    weken: vasteDuur(6),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { start: '2026-03-24' },
  reken: ({ start }) => met(termijnBeroep({ bekendgemaaktOp: start }), alsTermijn),
})

const KLACHT = verplicht(
  datumsoort,
  'De dag waarop de klacht binnenkwam.',
  'The day on which the complaint was received.',
  { ookGenoemd: ['ontvangst'] },
)

const klacht = rekenaar({
  doel: {
    nl: 'De laatste dag waarop u antwoord krijgt op een klacht.',
    en: 'The last day on which you get an answer to a complaint.',
  },
  invoer: { start: KLACHT, commissie: COMMISSIE, verdaagd: VERDAAGD },
  uitkomst: {
    ...TERMIJNUIT,
    naVerdaging: datumUit(
      'De laatste dag na uitstel met vier weken. Leeg: geen uitstel.',
      'The last day after putting off by four weeks. Empty: not put off.',
    ),
  },
  voorbeeld: { start: '2026-01-12', verdaagd: true },
  reken: ({ start, commissie, verdaagd }) =>
    met(
      termijnKlacht({ ontvangenOp: start, commissie, verdaagdMetWeken: verdaagd ? 4 : 0 }),
      ({ naVerdaging, ...termijn }) => ({ ...alsTermijn(termijn), naVerdaging }),
    ),
})

const klachtNietBehandelen = rekenaar({
  doel: {
    nl: 'Of de gemeente een klacht mag laten liggen, en wanneer zij dat zegt.',
    en: 'Whether the municipality may leave a complaint, and when it says so.',
  },
  invoer: {
    start: KLACHT,
    gedrag: optioneel(
      datumsoort,
      'De dag waarover de klacht gaat. Leeg: niet bekend of niet één dag.',
      'The day that the complaint is about. Empty: not known, or not one day.',
    ),
  },
  uitkomst: {
    ...TERMIJNUIT,
    ouderDanEenJaar: jaNeeUit(
      'De klacht gaat over iets van meer dan een jaar terug. De gemeente hoeft hem dan niet te behandelen.',
      'The complaint is about something of more than a year ago. Then the municipality need not handle it.',
    ),
  },
  voorbeeld: { start: '2026-03-16', gedrag: '2025-02-03' },
  reken: ({ start, gedrag }) =>
    met(termijnKlachtNietBehandelen({ ontvangenOp: start, gedragOp: gedrag }), ({ ouderDanEenJaar, ...termijn }) => ({
      ...alsTermijn(termijn),
      ouderDanEenJaar,
    })),
})

const inGebreke = rekenaar({
  doel: {
    nl: 'Of uw brief telt waarin staat dat de gemeente te laat is.',
    en: 'Whether your letter counts that says that the municipality is late.',
  },
  invoer: {
    beslissenUiterlijk: verplicht(
      datumsoort,
      'De laatste dag waarop het besluit nog op tijd was.',
      'The last day on which the decision was still in time.',
    ),
    ontvangen: verplicht(
      datumsoort,
      'De dag waarop de brief binnenkwam dat de gemeente te laat is.',
      'The day on which the letter came that the municipality is late.',
    ),
  },
  uitkomst: {
    telt: jaNeeUit(
      'De brief telt. Een brief die te vroeg komt, telt niet.',
      'The letter counts. A letter that comes too early does not.',
    ),
    tweeWekenOm: datumUit(
      'De dag waarop de twee weken voor de gemeente om zijn. Leeg als de brief niet telt.',
      'The day on which the two weeks of the municipality are over. Empty when the letter does not count.',
    ),
  },
  voorbeeld: { beslissenUiterlijk: '2026-02-23', ontvangen: '2026-03-02' },
  reken: ({ beslissenUiterlijk, ontvangen }) => ingebrekestelling({ beslissenUiterlijk, ontvangenOp: ontvangen }),
})

const bedragBijTeLaat = rekenaar({
  doel: {
    nl: 'Hoeveel geld u krijgt als de gemeente te laat beslist.',
    en: 'How much money you get when the municipality decides too late.',
  },
  invoer: {
    aanvraagIngediend: metStandaard(
      jaNee,
      true,
      'Er is een aanvraag of bezwaar waarop het besluit te laat is.',
      'There is an application or objection on which the decision is late.',
    ),
    ontvangstIngebrekestelling: optioneel(
      datumsoort,
      'De dag waarop de brief binnenkwam dat de gemeente te laat is. Leeg: er is geen brief.',
      'The day on which the letter came that the municipality is late. Empty: there is no letter.',
    ),
    dagenInGebreke: verplicht(
      heelGetal(0, 100_000),
      'Hoeveel dagen de gemeente te laat is na de twee weken die op de brief volgen.',
      'How many days the municipality is late after the two weeks that follow the letter.',
    ),
  },
  uitkomst: {
    bedrag: bedragUit('De dwangsom in totaal.', 'The penalty in all.'),
    reden: woordUit('Waarom er geen dwangsom is. Leeg: die is er wel.', 'Why there is no penalty. Empty: there is.'),
  },
  voorbeeld: { ontvangstIngebrekestelling: '2026-03-02', dagenInGebreke: 20 },
  reken: (invoer) => dwangsom(invoer),
})

const dwangsombesluit = rekenaar({
  doel: {
    nl: 'De laatste dag waarop de gemeente zegt hoe hoog de dwangsom is.',
    en: 'The last day on which the municipality says how high the penalty is.',
  },
  invoer: {
    laatsteDwangsomdag: verplicht(
      datumsoort,
      'De laatste dag waarover de gemeente dwangsom moet betalen.',
      'The last day for which the municipality owes the penalty.',
    ),
  },
  uitkomst: TERMIJNUIT,
  voorbeeld: { laatsteDwangsomdag: '2026-04-26' },
  reken: (invoer) => met(termijnDwangsombesluit(invoer), alsTermijn),
})

/** Objection, appeal, complaint and a municipality that is late. */
export const NA_HET_BESLUIT: Readonly<Record<string, Rekenaar>> = {
  'termijn-bezwaar': bezwaar,
  'bezwaar-tijdig': opTijd,
  'termijn-beslissing-op-bezwaar': beslissingOpBezwaar,
  'termijn-beroep': beroep,
  'termijn-klacht': klacht,
  'termijn-klacht-niet-behandelen': klachtNietBehandelen,
  ingebrekestelling: inGebreke,
  dwangsom: bedragBijTeLaat,
  'termijn-dwangsombesluit': dwangsombesluit,
}
