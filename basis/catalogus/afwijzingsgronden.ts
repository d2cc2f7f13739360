import type { Tekst } from './tekst.ts'

/** Why a maatwerkvoorziening is refused. */
export const AFWIJZINGSGRONDCODES = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'sociaal-netwerk',
  'algemene-voorziening',
  'algemeen-gebruikelijk',
  'niet-noodzakelijk',
  'goedkoper-passend',
  'andere-wet',
  'geen-ingezetene',
  'gegevens-ontbreken',
  'verordening',
] as const
export type Afwijzingsgrondcode = (typeof AFWIJZINGSGRONDCODES)[number]

/** Why a pgb is refused while the support itself may be granted; the same words as `PgbGrond` in basis/regels. */
export const PGB_AFWIJZINGSGRONDCODES = [
  'niet-bekwaam',
  'niet-gemotiveerd',
  'kwaliteit-niet-gewaarborgd',
  'eerder-herzien',
  'hoger-dan-natura',
] as const
export type PgbAfwijzingsgrondcode = (typeof PGB_AFWIJZINGSGRONDCODES)[number]

export type Afwijzingsgrond = {
  /** Short, for staff who choose. */
  readonly naam: Tekst
  /** The sentence that the resident reads. */
  readonly zin: Tekst
  readonly artikel: string
}

export const AFWIJZINGSGRONDEN: Record<Afwijzingsgrondcode, Afwijzingsgrond> = {
  'eigen-kracht': {
    naam: { nl: 'Eigen kracht', en: 'Own strength' },
    zin: { nl: 'U kunt dit zelf oplossen.', en: 'You can solve this yourself.' },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'gebruikelijke-hulp': {
    naam: { nl: 'Gebruikelijke hulp', en: 'Customary help' },
    zin: { nl: 'Uw huisgenoten kunnen dit voor u doen.', en: 'The people you live with can do this for you.' },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  mantelzorg: {
    naam: { nl: 'Mantelzorg', en: 'Informal care' },
    zin: { nl: 'Uw mantelzorger kan en wil dit doen.', en: 'Your carer can and wants to do this.' },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'sociaal-netwerk': {
    naam: { nl: 'Sociaal netwerk', en: 'Social network' },
    zin: {
      nl: 'Familie, vrienden of buren kunnen en willen dit doen.',
      en: 'Family, friends or neighbours can and want to do this.',
    },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'algemene-voorziening': {
    naam: { nl: 'Algemene voorziening', en: 'General provision' },
    zin: {
      nl: 'Er is hulp voor iedereen in de gemeente. Die is genoeg voor u.',
      en: 'There is help in the municipality that is open to everyone. It is enough for you.',
    },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'algemeen-gebruikelijk': {
    naam: { nl: 'Algemeen gebruikelijk', en: 'Commonly used' },
    zin: {
      nl: 'Dit is iets dat ook mensen zonder beperking kopen of gebruiken.',
      en: 'This is something that people without a disability also buy or use.',
    },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'niet-noodzakelijk': {
    naam: { nl: 'Niet noodzakelijk', en: 'Not necessary' },
    zin: {
      nl: 'U kunt zonder deze hulp voor uzelf zorgen en meedoen.',
      en: 'You can manage and take part without this support.',
    },
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
  },
  'goedkoper-passend': {
    naam: { nl: 'Goedkopere oplossing past ook', en: 'A cheaper solution fits too' },
    zin: {
      nl: 'Er is een andere oplossing die ook bij u past en minder kost.',
      en: 'There is another solution that also suits you and costs less.',
    },
    artikel: 'Wmo 2015 art. 2.1.3 lid 2 onder a en 2.3.5 lid 3',
  },
  'andere-wet': {
    naam: { nl: 'Wet langdurige zorg', en: 'Long-term Care Act' },
    zin: {
      nl: 'U kunt deze hulp krijgen via de Wet langdurige zorg (Wlz).',
      en: 'You can get this support under the Long-term Care Act (Wlz).',
    },
    artikel: 'Wmo 2015 art. 2.3.5 lid 6',
  },
  'geen-ingezetene': {
    naam: { nl: 'Geen inwoner van de gemeente', en: 'No resident of the municipality' },
    zin: {
      nl: 'U woont niet in onze gemeente. Uw eigen gemeente helpt u verder.',
      en: 'You do not live in our municipality. Your own municipality can help you.',
    },
    artikel: 'Wmo 2015 art. 1.2.1 en 2.3.5 lid 1',
  },
  'gegevens-ontbreken': {
    naam: { nl: 'Gegevens ontbreken', en: 'Information is missing' },
    zin: {
      nl: 'Wij kregen niet de gegevens die nodig zijn om te beslissen.',
      en: 'We did not receive the information that we need to decide.',
    },
    artikel: 'Wmo 2015 art. 2.3.2 lid 7; Awb art. 4:2 lid 2',
  },
  verordening: {
    naam: { nl: 'Regels van de gemeente', en: 'Rules of the municipality' },
    zin: {
      nl: 'De regels van de gemeente (de verordening) geven hier geen recht op.',
      en: 'The rules of the municipality (the ordinance) give no right to this.',
    },
    artikel: 'Wmo 2015 art. 2.1.3 lid 2 onder a',
  },
}

export const PGB_AFWIJZINGSGRONDEN: Record<PgbAfwijzingsgrondcode, Afwijzingsgrond> = {
  'niet-bekwaam': {
    naam: { nl: 'Niet pgb-vaardig', en: 'Unable to manage a budget' },
    zin: {
      nl: 'U kunt de taken van een pgb niet goed doen, ook niet met hulp.',
      en: 'You cannot carry out the tasks of a personal budget well, not even with help.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder a',
  },
  'niet-gemotiveerd': {
    naam: { nl: 'Geen motivering', en: 'No reasons given' },
    zin: {
      nl: 'U heeft niet uitgelegd waarom u een pgb wilt.',
      en: 'You have not explained why you want a personal budget.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder b',
  },
  'kwaliteit-niet-gewaarborgd': {
    naam: { nl: 'Kwaliteit niet zeker', en: 'Quality not certain' },
    zin: {
      nl: 'Het is niet zeker dat de hulp veilig is, goed werkt en bij u past.',
      en: 'It is not certain that the support is safe, works well and suits you.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder c',
  },
  'eerder-herzien': {
    naam: { nl: 'Eerder besluit herzien of ingetrokken', en: 'Earlier decision revised or withdrawn' },
    zin: {
      nl: 'Een eerder besluit is veranderd of gestopt, bijvoorbeeld omdat gegevens niet klopten.',
      en: 'An earlier decision was changed or ended, for example because information was wrong.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder b',
  },
  'hoger-dan-natura': {
    naam: { nl: 'Duurder dan natura (alleen dat deel)', en: 'Dearer than in natura (that part only)' },
    zin: {
      nl: 'Het pgb is duurder dan de hulp die de gemeente zelf regelt. Alleen dat deel betaalt de gemeente niet.',
      en: 'The personal budget costs more than the support the municipality arranges. Only that part is not paid.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder a',
  },
}
