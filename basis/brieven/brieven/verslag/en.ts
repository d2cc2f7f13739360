import { schrijfEuro } from '@meedoen/kern'
import {
  alinea,
  feiten,
  indien,
  kernzin,
  kop,
  lijst,
  schrijfruimte,
  somOp,
  tussenkop,
  vet,
  webadres,
} from '../../bouwstenen.ts'
import type { Antwoordblad, Blok, Handtekeningvak } from '../../brief.ts'
import type { Gemeentegegevens } from '../../hoofd.ts'
import type { Opsteller } from '../../opsteller.ts'
import { clientondersteuner, dag, vragen } from '../../vast/en.ts'
import { onderbouwingInBrief } from '../beschikking/onderbouwing.ts'
import { type Leefgebied, STAPPEN_VAN_DE_WET, type StapVanDeWet, type Verslag } from './gegevens.ts'

const STAP: Record<StapVanDeWet, string> = {
  'eigen-kracht': 'What you can do yourself',
  'gebruikelijke-hulp': 'What the people you live with do',
  mantelzorg: 'What your carer does',
  'sociaal-netwerk': 'What family, friends and neighbours do',
  'algemene-voorziening': 'What the neighbourhood has for everyone',
  maatwerkvoorziening: 'Help from the municipality, made for you',
}

const WENS: Record<NonNullable<Verslag['pgb']['wens']>, string> = {
  natura: 'You said that you want help that the municipality arranges.',
  pgb: 'You said that you want a personal budget. When you apply we ask you to write down why, and whom you will hire.',
}

const mogelijkheden = (gebied: Leefgebied): readonly Blok[] => {
  const rijen = STAPPEN_VAN_DE_WET.flatMap((stap) =>
    gebied.mogelijkheden.filter((m) => m.stap === stap).map((m) => [STAP[stap], m.bevinding]),
  )
  return rijen.length > 0 ? [feiten(['What is possible?', 'What did we find together?'], rijen)] : []
}

const leefgebied = (gebied: Leefgebied): readonly Blok[] => [
  tussenkop(gebied.naam),
  ...(gebied.uZei ? [alinea(vet('You said: '), `“${gebied.uZei}”`)] : []),
  ...(gebied.wijZagen ? [alinea(vet('We saw: '), gebied.wijZagen)] : []),
  ...gebied.nodig.map((behoefte) => alinea(vet('What is needed: '), behoefte)),
  ...mogelijkheden(gebied),
  ...(gebied.afspraak ? [alinea(vet('We agreed: '), gebied.afspraak)] : []),
]

const geldEnKeuze = (g: Verslag): readonly Blok[] => [
  kop('Help in kind or a personal budget'),
  alinea(
    `On ${dag(g.pgb.uitgelegdOp)} we told you about the two ways to get help. `,
    vet('In kind (natura)'),
    ' means: the municipality arranges someone who helps you. ',
    vet('A personal budget (pgb)'),
    ' means: you find someone yourself and make agreements. The Sociale Verzekeringsbank pays the bill from your budget. You are then responsible: you must be able to do these tasks, alone or with help, and the help must be good.',
  ),
  alinea(g.pgb.wens ? WENS[g.pgb.wens] : 'When you apply, you choose what you want.'),
  kop('What does it cost?'),
  alinea(kosten(g.bijdragePerMaand)),
]

function kosten(perMaand: Verslag['bijdragePerMaand']): string {
  if (perMaand === null) return 'We expect that you pay no contribution.'
  if (perMaand === 'onbekend')
    return 'Do you get help from the municipality? Then you may have to pay a contribution. We do not know yet how much. The CAK sets it and sends the bill.'
  return `Do you get help from the municipality? Then we expect that you pay ${schrijfEuro(perMaand, 'en')} a month. This is one amount for your whole household. The CAK sets it and sends the bill. The exact rules are in the decision.`
}

const antwoord = (g: Verslag): Handtekeningvak => ({
  soort: 'handtekeningvak',
  titel: 'Your answer',
  uitleg: 'Tick what is right for you. Signing does not mean that you must agree with everything.',
  keuzes: [
    'I agree with this report.',
    'I do not (fully) agree with this report. I wrote above what is wrong.',
    ...(g.teVragen.length > 0 ? [`I hereby apply for: ${somOp(g.teVragen, 'and')}.`] : []),
    'I hereby (also) apply for something else, namely:',
  ],
  velden: ['Name', 'Date', 'Signature'],
})

const antwoordblad = (g: Verslag, gemeente: Gemeentegegevens): Antwoordblad => ({
  titel: 'Is it right? Your answer',
  blokken: [
    alinea(
      `Send this page back to ${gemeente.adres.join(', ')}. Or answer on the internet: `,
      webadres(gemeente.website),
      '. We would like to have your answer ',
      vet(`by ${dag(g.graagTerugUiterlijk)}`),
      '. Can you not manage that? Call us and we will wait.',
    ),
    alinea(
      'Do you tick “I hereby apply for” and sign? Then this report is also your ',
      vet('application (aanvraag)'),
      '. We decide within 2 weeks of getting it back. You may always apply, also when you do not agree with this report.',
    ),
    schrijfruimte('This is wrong, or I want to add this:', 4),
    antwoord(g),
  ],
})

const aanwezig = (mensen: readonly string[]): string =>
  mensen.length === 0 ? '' : ` Present: ${somOp(mensen, 'and')}.`

export const verslagEn: Opsteller<Verslag> = (g, hoofd) => ({
  titel: 'Report of our talk',
  blokken: [
    kernzin(
      'This is the report of the inquiry into your request for help. Nothing has been decided yet. Please read it well and tell us if something is wrong.',
    ),
    kop('How the inquiry went'),
    lijst([
      `You asked for help on ${dag(g.gemeldOp)}.`,
      ...g.gesprekken.map(
        (gesprek) => `We talked on ${dag(gesprek.op)} (${gesprek.waar}).${aanwezig(gesprek.aanwezig)}`,
      ),
      g.identiteitGezienOp
        ? `On ${dag(g.identiteitGezienOp)} we saw your identity document.`
        : 'We have not seen your identity document yet. It is needed for a decision.',
      g.persoonlijkPlan
        ? `On ${dag(g.persoonlijkPlan.ontvangenOp)} we received your personal plan. ${g.persoonlijkPlan.watWeErmeeDeden}`
        : 'You did not hand in a personal plan. You did not have to.',
    ]),
    kop('What is going on in your life'),
    ...g.leefgebieden.flatMap(leefgebied),
    ...indien(g.mantelzorger, (behoefte) => [kop('Who cares for you'), alinea(behoefte)]),
    ...indien(g.hulpBijHuishouden, (hulp) => [
      kop('How much household help fits?'),
      alinea('We used the norms of the municipality. Is something not right, or do you need more? Tell us.'),
      ...onderbouwingInBrief(hulp, 'This is based on'),
    ]),
    ...geldEnKeuze(g),
    kop('What you can do now'),
    ...(g.teVragen.length > 0
      ? [alinea('After the inquiry we think that you can best apply for this:'), lijst(g.teVragen)]
      : [
          alinea(
            'After the inquiry we think that you do not need to apply for help from the municipality. You may still do so.',
          ),
        ]),
    ...clientondersteuner(hoofd),
    ...vragen(hoofd),
  ],
  artikelen:
    'Wmo 2015, articles 2.3.2 (inquiry and report), 2.3.4 (identity), 2.3.5 (application and decision) and 2.3.6 (pgb).',
  antwoordblad: antwoordblad(g, hoofd.gemeente),
})
