import type { DemoPersona } from '../persona.ts'
import { DE_KORENBLOEM, DE_LINDE } from './aanbieders.ts'
import { BSN } from './inwoners.ts'

const INWONERS: readonly DemoPersona[] = [
  {
    sub: 'truus-de-wit',
    publiek: 'inwoner',
    naam: 'mw. T. de Wit',
    rol: { nl: 'inwoner', en: 'resident' },
    zin: {
      nl: '78 jaar, woont sinds 1978 alleen in een huis met een trap. Zij heeft nog niets gevraagd: begin hier met een melding.',
      en: '78, lives alone in a house with stairs since 1978. She has not asked for anything yet: start here with a melding.',
    },
    bsn: BSN.truus,
  },
  {
    sub: 'kees-brouwer',
    publiek: 'inwoner',
    naam: 'dhr. C.J. Brouwer',
    rol: { nl: 'inwoner', en: 'resident' },
    zin: {
      nl: '84 jaar, krijgt hulp thuis. Kijk hoe zijn zaak is gegaan, wat hij betaalt en wie in zijn dossier keek.',
      en: '84, receives help at home. See how his case went, what he pays and who looked in his file.',
    },
    bsn: BSN.kees,
  },
  {
    sub: 'grace-mensah',
    publiek: 'inwoner',
    naam: 'mw. G.A. Mensah',
    rol: { nl: 'inwoner', en: 'resident' },
    zin: {
      nl: '42 jaar, heeft MS en een zoon van 9. Haar verslag ligt klaar om te lezen. Zij leest liever Engels.',
      en: '42, has MS and a son of 9. Her report is ready to be read. She prefers English.',
    },
    bsn: BSN.grace,
  },
  {
    sub: 'femke-dijkstra',
    publiek: 'inwoner',
    naam: 'mw. F. Dijkstra',
    rol: { nl: 'inwoner met een pgb', en: 'resident with a personal budget' },
    zin: {
      nl: '47 jaar, regelt haar hulp zelf. Kijk wat er over is van haar budget en declareer de vorige maand.',
      en: '47, arranges her own support. See what is left of her budget and declare last month.',
    },
    bsn: BSN.femke,
  },
  {
    sub: 'marleen-de-wit',
    publiek: 'inwoner',
    naam: 'mw. M. de Wit',
    rol: { nl: 'mantelzorger', en: 'carer' },
    zin: {
      nl: 'Zorgt voor haar moeder, mw. T. de Wit, en kan voor haar een melding doen.',
      en: 'Looks after her mother, Mrs T. de Wit, and can ask for support on her behalf.',
    },
    bsn: BSN.marleen,
  },
  {
    sub: 'joris-verhoeven',
    publiek: 'inwoner',
    naam: 'dhr. J. Verhoeven',
    rol: { nl: 'cliëntondersteuner', en: 'client supporter' },
    zin: {
      nl: 'Onafhankelijk, van Naast U. Ziet alleen de zaken van mensen die hem erbij hebben gevraagd.',
      en: 'Independent, of Naast U. Sees only the cases of people who asked for him.',
    },
    bsn: BSN.joris,
  },
]

const GEMEENTE: readonly DemoPersona[] = [
  {
    sub: 'sanne-bouwman',
    publiek: 'medewerker',
    naam: 'Sanne Bouwman',
    rol: { nl: 'consulent, team Centrum', en: 'case worker, Centrum team' },
    zin: {
      nl: 'Voert de gesprekken in het centrum, ook met mw. De Wit. Mag besluiten tot € 10.000 per jaar.',
      en: 'Holds the talks in the centre, also with Mrs De Wit. May decide up to €10,000 a year.',
    },
  },
  {
    sub: 'youssef-ouali',
    publiek: 'medewerker',
    naam: 'Youssef Ouali',
    rol: { nl: 'consulent, team Noord', en: 'case worker, Noord team' },
    zin: {
      nl: 'Werkt in een andere wijk: probeer als hem een dossier uit het centrum te openen.',
      en: 'Works in another neighbourhood: try to open a file from the centre as him.',
    },
  },
  {
    sub: 'annelies-hofstra',
    publiek: 'medewerker',
    naam: 'Annelies Hofstra',
    rol: { nl: 'teamleider Centrum', en: 'team leader Centrum' },
    zin: {
      nl: 'Verdeelt het werk, ziet wat te laat dreigt te worden en tekent de grotere besluiten.',
      en: 'Divides the work, sees what may become late and signs the larger decisions.',
    },
  },
  {
    sub: 'gerda-lammers',
    publiek: 'medewerker',
    naam: 'Gerda Lammers',
    rol: { nl: 'medewerker backoffice', en: 'back office' },
    zin: {
      nl: 'Neemt meldingen aan en let op de berichten van en naar aanbieders. Beslist niets.',
      en: 'Takes in meldingen and watches the messages from and to providers. Decides nothing.',
    },
  },
  {
    sub: 'ruud-wassenaar',
    publiek: 'medewerker',
    naam: 'Ruud Wassenaar',
    rol: { nl: 'medewerker financiën', en: 'finance officer' },
    zin: {
      nl: 'Keurt declaraties goed, betaalt aanbieders en levert aan het CAK. Ziet geen dossiers.',
      en: 'Approves declarations, pays providers and delivers to the CAK. Sees no files.',
    },
  },
  {
    sub: 'aylin-demir',
    publiek: 'medewerker',
    naam: 'Aylin Demir',
    rol: { nl: 'medewerker financiën', en: 'finance officer' },
    zin: {
      nl: 'Geeft het tweede akkoord op grote declaraties, en bevestigt rekeningen van aanbieders.',
      en: 'Gives the second agreement on large declarations, and confirms accounts of providers.',
    },
  },
  {
    sub: 'hanna-rosier',
    publiek: 'medewerker',
    naam: 'Hanna Rosier',
    rol: { nl: 'beleidsmedewerker', en: 'policy officer' },
    zin: {
      nl: 'Kijkt of mensen op tijd geholpen worden. Ziet cijfers, geen dossiers.',
      en: 'Watches whether people are helped in time. Sees figures, no files.',
    },
  },
  {
    sub: 'marjan-kuipers',
    publiek: 'medewerker',
    naam: 'Marjan Kuipers',
    rol: { nl: 'contractbeheerder', en: 'contract manager' },
    zin: {
      nl: 'Houdt aanbieders, contracten en tarieven bij, en indexeert ze elk jaar. Ziet geen dossiers.',
      en: 'Keeps providers, contracts and tariffs, and indexes them every year. Sees no files.',
    },
  },
  {
    sub: 'martin-oudshoorn',
    publiek: 'medewerker',
    naam: 'Martin Oudshoorn',
    rol: { nl: 'beheerder', en: 'administrator' },
    zin: {
      nl: 'Beheert medewerkers, teksten en de verordening. Ziet geen dossiers.',
      en: 'Manages staff, texts and the ordinance. Sees no files.',
    },
  },
]

const AANBIEDERS: readonly DemoPersona[] = [
  {
    sub: 'carla-steenbergen',
    publiek: 'aanbieder',
    naam: 'Carla Steenbergen',
    rol: { nl: 'aanbieder, Thuiszorg De Linde', en: 'provider, Thuiszorg De Linde' },
    zin: {
      nl: 'Krijgt de toewijzingen voor De Linde binnen, neemt ze aan en meldt dat de hulp is gestart.',
      en: 'Receives the assignments for De Linde, accepts them and reports that help has started.',
    },
    agb: DE_LINDE.agb,
  },
  {
    sub: 'sybren-wiersma',
    publiek: 'aanbieder',
    naam: 'Sybren Wiersma',
    rol: { nl: 'aanbieder, Zorgboerderij De Korenbloem', en: 'provider, De Korenbloem care farm' },
    zin: {
      nl: 'Kleine aanbieder zonder eigen programma: doet alles in het portaal, op zijn telefoon.',
      en: 'A small provider without software of his own: does everything in the portal, on his phone.',
    },
    agb: DE_KORENBLOEM.agb,
  },
]

export const LINDEWAARDSE_PERSONAS: readonly DemoPersona[] = [...INWONERS, ...GEMEENTE, ...AANBIEDERS]
