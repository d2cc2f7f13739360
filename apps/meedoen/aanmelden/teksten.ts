import { Afgewezen } from '../server/fouten.ts'
import type { Tekst } from '../server/taal.ts'
import type { Publiek } from './aanmelding.ts'

export const KEUZES: Readonly<Record<Publiek, { readonly titel: Tekst; readonly zin: Tekst }>> = {
  inwoner: {
    titel: { nl: 'Ik woon hier, of ik help iemand', en: 'I live here, or I help somebody' },
    zin: {
      nl: 'Voor inwoners, mantelzorgers en andere helpers. U logt in met DigiD.',
      en: 'For residents, carers and others who help. You log in with DigiD.',
    },
  },
  medewerker: {
    titel: { nl: 'Ik werk bij de gemeente', en: 'I work for the municipality' },
    zin: {
      nl: 'Voor consulenten, teamleiders, beleid en beheer.',
      en: 'For case workers, team leaders, policy and administration.',
    },
  },
  aanbieder: {
    titel: { nl: 'Ik werk bij een aanbieder', en: 'I work for a care provider' },
    zin: {
      nl: 'Voor organisaties die hulp leveren. U logt in met eHerkenning.',
      en: 'For organisations that deliver help. You log in with eHerkenning.',
    },
  },
}

export const TEKSTEN = {
  inloggen: { nl: 'Inloggen', en: 'Log in' },
  kies: { nl: 'Kies wat bij u past.', en: 'Choose what fits you.' },
  zonder: { nl: 'Kunt of wilt u niet inloggen?', en: 'Can you not log in, or would you rather not?' },
  zonderLink: { nl: 'Vraag zonder inloggen om hulp', en: 'Ask for help without log-in' },
  bel: { nl: 'Liever bellen?', en: 'Rather call?' },
  uitgelogd: { nl: 'U bent uitgelogd', en: 'You are logged out' },
  sluitBrowser: {
    nl: 'Gebruikt u een computer van iemand anders? Sluit dan ook de browser.',
    en: 'Are you using somebody else’s computer? Then close the browser too.',
  },
  start: { nl: 'Naar de startpagina', en: 'To the start page' },
} as const satisfies Record<string, Tekst>

const NIET_GELUKT: Tekst = { nl: 'Inloggen is niet gelukt', en: 'Logging in did not work' }

export const zoNietInloggen = (): Afgewezen =>
  new Afgewezen(
    404,
    'niet-gevonden',
    { nl: 'Zo kunt u hier niet inloggen', en: 'You cannot log in here in this way' },
    { nl: 'Kies op de inlogpagina hoe u wilt inloggen.', en: 'Choose on the log-in page how you want to log in.' },
  )

export const pogingVerlopen = (): Afgewezen =>
  new Afgewezen(400, 'inloggen-verlopen', NIET_GELUKT, {
    nl: 'Het duurde te lang, of u begon in een andere browser. Begin opnieuw met inloggen.',
    en: 'It took too long, or you began in another browser. Please start logging in again.',
  })

export const afgebroken = (): Afgewezen =>
  new Afgewezen(
    400,
    'inloggen-afgebroken',
    { nl: 'U bent niet ingelogd', en: 'You are not logged in' },
    {
      nl: 'U heeft het inloggen afgebroken. U kunt opnieuw beginnen.',
      en: 'You stopped logging in. You can start again.',
    },
  )

export const antwoordOnjuist = (oorzaak: unknown): Afgewezen =>
  new Afgewezen(
    400,
    'inloggen-mislukt',
    NIET_GELUKT,
    {
      nl: 'Het antwoord van de inlogdienst klopt niet of is al gebruikt. Begin opnieuw met inloggen.',
      en: 'The answer of the log-in service is wrong or was used before. Please start logging in again.',
    },
    oorzaak,
  )

export const onbereikbaar = (oorzaak: unknown): Afgewezen =>
  new Afgewezen(
    503,
    'inlogdienst-onbereikbaar',
    { nl: 'Inloggen lukt nu niet', en: 'Logging in does not work now' },
    {
      nl: 'De inlogdienst geeft geen antwoord. Probeer het over een paar minuten opnieuw, of bel de gemeente.',
      en: 'The log-in service does not answer. Try again in a few minutes, or call the municipality.',
    },
    oorzaak,
  )

/** The log-in worked, but this person gets no further here; `tekst` tells why. */
export const geenToegang = ({ code, tekst }: { readonly code: string; readonly tekst: string }): Afgewezen =>
  new Afgewezen(403, code, { nl: 'U heeft hier geen toegang', en: 'You have no access here' }, tekst)

/** Refusals of `neemUitnodigingAan`, by code; the Dutch words come from `toegang`. */
export const UITNODIGING_EN: Readonly<Record<string, string>> = {
  'uitnodiging-onbekend': 'We do not know this invitation. See whether you have the whole link, or call us.',
  'uitnodiging-gebruikt': 'This invitation was used already, with another log-in. Ask who invited you for a new one.',
  'uitnodiging-verlopen': 'This invitation has run out. Ask who invited you for a new one.',
  'uitnodiging-ingetrokken': 'This invitation was withdrawn. You think that is wrong? Ask who invited you.',
  'geen-aanbiederinlog': 'This invitation is for somebody who works for a provider. Log in for your organisation.',
  'toegang-gesloten': 'Your access was closed. An invitation does not open it again; the municipality can.',
  'inlog-andere-aanbieder':
    'With this log-in you work here for another organisation already. Log in with that of the organisation that invited you.',
  'agb-past-niet':
    'You logged in for another organisation than the one that invited you. Choose the right one when you log in.',
}
