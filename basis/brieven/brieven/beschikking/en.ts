import { schrijfEuro } from '@meedoen/kern'
import { alinea, feiten, hoofdletter, indien, kernzin, kop, lijst, somOp, tussenkop, vet } from '../../bouwstenen.ts'
import type { Blok, Tekst } from '../../brief.ts'
import { schrijfOmvang, schrijfPer } from '../../omvang.ts'
import type { Opsteller } from '../../opsteller.ts'
import { bezwaar, clientondersteuner, dag, doorgeven, vragen } from '../../vast/en.ts'
import { bijdrageEn } from './bijdrage.ts'
import type {
  AfgewezenVoorziening,
  Afwijzingsgrond,
  Beschikking,
  Spoedbesluit,
  ToegekendeVoorziening,
  Voorzieningbesluit,
} from './gegevens.ts'
import { onderbouwingInBrief } from './onderbouwing.ts'
import { afgewezen, toegekend, uitkomstVan, wetsartikelen } from './uitkomst.ts'

const GROND: Record<Afwijzingsgrond, string> = {
  'eigen-kracht': 'You can solve this yourself.',
  'gebruikelijke-hulp':
    'The people you live with can do this. It is called usual help: help that people in one home usually give each other.',
  mantelzorg: 'Someone who cares for you can and will do this.',
  'sociaal-netwerk': 'Family, friends or neighbours can and will do this.',
  'algemene-voorziening': 'There is help that is open to everyone and that is enough for you.',
  'algemeen-gebruikelijk': 'This is something many people simply buy themselves, also without a disability.',
  'niet-noodzakelijk': 'You can manage and take part without this help.',
  'goedkoper-passend': 'There is another solution that also suits you and costs less.',
  'andere-wet': 'You can get this help under the Long-term Care Act (Wlz).',
  'geen-ingezetene': 'You do not live in our municipality. Your own municipality will help you.',
  'gegevens-ontbreken': 'We did not get the information we need to see whether you need this help.',
  verordening: 'The rules of the municipality (verordening) give no right to this.',
}

const namen = (besluiten: readonly Voorzieningbesluit[], voegwoord: string): string =>
  somOp(
    besluiten.map((b) => b.naam),
    voegwoord,
  )

/** Yes or no first; then what. */
function eersteZin(g: Beschikking): string {
  const ja = toegekend(g.voorzieningen)
  const nee = afgewezen(g.voorzieningen)
  const uitkomst = uitkomstVan(g.voorzieningen)
  if (uitkomst === 'nee') return `No, you do not get ${namen(nee, 'or')}.`
  if (uitkomst === 'ja') return `Yes, you get ${namen(ja, 'and')}.`
  const anders = ja.some((b) => b.andersDanGevraagd) ? ' You do not get exactly what you asked for.' : ''
  return `Yes, but not everything. You get ${namen(ja, 'and')}.${anders}${nee.length > 0 ? ` You do not get ${namen(nee, 'or')}.` : ''}`
}

const periode = (b: ToegekendeVoorziening): string =>
  b.periode.eind
    ? `From ${dag(b.periode.begin)} up to and including ${dag(b.periode.eind)}`
    : `From ${dag(b.periode.begin)}, without an end date`

function wie(b: ToegekendeVoorziening): readonly (readonly Tekst[])[] {
  if (b.vorm.soort === 'pgb') {
    return [
      ['How', 'With a personal budget (pgb): you find someone yourself'],
      ['Budget', `${schrijfEuro(b.vorm.bedrag, 'en')} ${schrijfPer(b.vorm.per, 'en')}`],
    ]
  }
  const { aanbieder } = b.vorm
  return [
    ['How', 'In kind (natura): the municipality arranges it'],
    [
      'Who helps you',
      aanbieder
        ? `${aanbieder.naam}, telephone ${aanbieder.telefoon}`
        : 'You still choose a provider. We will call you about this.',
    ],
  ]
}

const voorzieningToegekend = (b: ToegekendeVoorziening): readonly Blok[] => [
  kop(hoofdletter(b.zonderLidwoord)),
  feiten(
    ['Decision', 'Yes, you get this'],
    [
      ['Aim', b.doel],
      ['Product', b.product],
      ...(b.omvang ? [['How much', schrijfOmvang(b.omvang, 'en')]] : []),
      ['When', periode(b)],
      ...wie(b),
    ],
  ),
  tussenkop('Why do you get this?'),
  ...b.waarom.map((w) => alinea(w)),
  ...indien(b.uren, (uren) => [
    tussenkop(
      uren.afwijkend || b.vorm.soort === 'pgb' ? 'How much is right by the norms?' : 'How did we get to this number?',
    ),
    ...onderbouwingInBrief(uren, 'This is based on'),
    ...indien(uren.afwijkend, (wel) => [
      alinea(
        `This decision is different: we start from ${schrijfOmvang(wel, 'en')}. Why, you read under “Why do you get this?”.`,
      ),
    ]),
  ]),
  ...indien(b.budget, (budget) => [
    tussenkop('How did we get to this amount?'),
    ...onderbouwingInBrief(budget, 'This is based on'),
  ]),
  ...indien(b.andersDanGevraagd, (anders) => [
    tussenkop('Why not exactly what you asked for?'),
    alinea(`You asked for ${anders.gevraagd}. ${anders.waarom}`),
  ]),
  ...(b.vorm.soort === 'pgb'
    ? [
        tussenkop('How your budget works'),
        alinea(
          'You do not get the money yourself. The Sociale Verzekeringsbank (SVB) pays your helper from your budget. First make a care agreement with your helper and send it to the SVB.',
        ),
        tussenkop('What do you buy with the budget?'),
        lijst([
          `Use the budget for this only: ${b.doel}.`,
          'Choose help that is safe, that works well and that suits you. You see to that yourself. Is the help not good? Talk about it, or choose someone else.',
          ...b.vorm.voorwaarden,
        ]),
        tussenkop('How do you show where the money goes?'),
        alinea(
          'You or your helper sends the SVB a claim. It says which help you got, how much and at what rate. The SVB compares this with your care agreement and then pays. Keep your agreement and your bills. We may ask how the help is going, and whether you use the budget well.',
        ),
      ]
    : []),
]

const voorzieningAfgewezen = (b: AfgewezenVoorziening): readonly Blok[] => [
  kop(hoofdletter(b.zonderLidwoord)),
  feiten(['Decision', 'No, you do not get this'], [['Reason', GROND[b.grond]]]),
  tussenkop('Why do you not get this?'),
  ...b.waarom.map((w) => alinea(w)),
  ...indien(b.alternatief, (wel) => [tussenkop('What can help?'), alinea(wel)]),
]

const bezwaarKort = (uiterlijk: Beschikking['bezwaarUiterlijk']): Blok =>
  alinea('Do you disagree? You can object up to and including ', vet(dag(uiterlijk)), '. Further on you read how.')

const artikelen = (wmo: readonly string[], verordening: readonly string[]): string =>
  `This decision rests on: Wet maatschappelijke ondersteuning 2015, article ${somOp(wmo, 'and')}; Algemene wet bestuursrecht, articles 3:41, 6:7 and 6:8${verordening.map((v) => `; ${v}`).join('')}.`

const bronnen = (g: Beschikking): readonly string[] => [
  'your application',
  ...(g.verslagVan ? [`the report of ${dag(g.verslagVan)}`] : []),
  ...(g.persoonlijkPlanBetrokken ? ['your personal plan'] : []),
]

export const beschikkingEn: Opsteller<Beschikking> = (g, hoofd) => ({
  titel: 'Decision on your application',
  blokken: [
    kernzin(eersteZin(g)),
    alinea(
      `We received your application on ${dag(g.aanvraagOntvangenOp)}. For this decision we looked at ${somOp(bronnen(g), 'and')}.`,
    ),
    bezwaarKort(g.bezwaarUiterlijk),
    ...g.voorzieningen.flatMap((b) => (b.besluit === 'toegekend' ? voorzieningToegekend(b) : voorzieningAfgewezen(b))),
    ...(toegekend(g.voorzieningen).length > 0 ? naToekenning(g, doorgeven(hoofd)) : []),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: artikelen(wetsartikelen(g.voorzieningen), g.verordening),
})

const naToekenning = (g: Beschikking, inlichtingen: readonly Blok[]): readonly Blok[] => [
  ...(g.bijdrage ? bijdrageEn(g.bijdrage) : []),
  ...inlichtingen,
  kop('Later we check whether the help still fits'),
  alinea(
    g.heronderzoekVanaf
      ? `From ${dag(g.heronderzoekVanaf)} we will contact you. `
      : 'From time to time we will contact you. ',
    'Then we look together whether you still have the right help. Does the help stop fitting earlier? Call us, and we will not wait.',
  ),
]

export const spoedbesluitEn: Opsteller<Spoedbesluit> = (g, hoofd) => ({
  titel: 'Decision: temporary help',
  blokken: [
    kernzin(`Yes, you get ${g.voorziening.naam} at once, for now.`),
    alinea(
      `You asked for help on ${dag(g.gemeldOp)}. We think that you cannot wait. That is why you already get help now, before the inquiry is finished.`,
    ),
    bezwaarKort(g.bezwaarUiterlijk),
    ...voorzieningToegekend(g.voorziening),
    kop('This is temporary'),
    alinea(
      'This help stops on the day stated above, or earlier when there is a regular decision. In the meantime we look with you at what you need for longer. This inquiry is finished ',
      vet(`on ${dag(g.onderzoekUiterlijk)} at the latest`),
      '. After that you can apply for help for a longer time. This temporary help does not tell you what we will decide then.',
    ),
    ...bijdrageEn(g.bijdrage),
    ...doorgeven(hoofd),
    ...bezwaar(hoofd, g.bezwaarUiterlijk),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen: artikelen(['2.1.4a', '2.3.3', '2.3.8'], g.verordening),
})
