import type { Tekst } from './tekst.ts'

/** The seven topics of the onderzoek (Wmo 2015 art. 2.3.2 lid 4). */
export const ONDERZOEKSONDERWERPCODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
export type Onderzoeksonderwerpcode = (typeof ONDERZOEKSONDERWERPCODES)[number]

export type Onderzoeksonderwerp = {
  readonly naam: Tekst
  /** The question as a resident reads it, in the persoonlijk plan too. */
  readonly vraag: Tekst
  readonly artikel: string
}

const artikel = (onderdeel: Onderzoeksonderwerpcode): string => `Wmo 2015 art. 2.3.2 lid 4 onder ${onderdeel}`

export const ONDERZOEKSONDERWERPEN: Record<Onderzoeksonderwerpcode, Onderzoeksonderwerp> = {
  a: {
    naam: { nl: 'Wat u nodig heeft en wilt', en: 'What you need and want' },
    vraag: {
      nl: 'Wat heeft u nodig? Wie bent u en wat vindt u belangrijk?',
      en: 'What do you need? Who are you and what matters to you?',
    },
    artikel: artikel('a'),
  },
  b: {
    naam: { nl: 'Wat u zelf kunt, of met huisgenoten', en: 'What you can do yourself or with housemates' },
    vraag: {
      nl: 'Wat kunt u zelf doen? Waarmee kunnen uw huisgenoten helpen?',
      en: 'What can you do yourself? What can your housemates help with?',
    },
    artikel: artikel('b'),
  },
  c: {
    naam: { nl: 'Hulp van mensen om u heen', en: 'Help from people around you' },
    vraag: {
      nl: 'Wie helpt u nu? Kunnen familie, vrienden of buren iets doen?',
      en: 'Who helps you now? Can family, friends or neighbours do something?',
    },
    artikel: artikel('c'),
  },
  d: {
    naam: { nl: 'Wat uw mantelzorger nodig heeft', en: 'What your carer needs' },
    vraag: {
      nl: 'Houdt degene die voor u zorgt het vol? Wat zou helpen?',
      en: 'Can the person who cares for you keep it up? What would help?',
    },
    artikel: artikel('d'),
  },
  e: {
    naam: { nl: 'Hulp die er voor iedereen is', en: 'Help that is open to everyone' },
    vraag: {
      nl: 'Kan hulp in de buurt genoeg zijn, of zelf iets doen voor anderen?',
      en: 'Could help in the neighbourhood be enough, or doing something for others?',
    },
    artikel: artikel('e'),
  },
  f: {
    naam: { nl: 'Samenwerken met andere hulp', en: 'Working together with other help' },
    vraag: {
      nl: 'Krijgt u andere hulp? Denk aan zorg, school, werk, wonen of inkomen.',
      en: 'Do you get other help? Think of care, school, work, housing or income.',
    },
    artikel: artikel('f'),
  },
  g: {
    naam: { nl: 'Wat u zelf betaalt', en: 'What you pay yourself' },
    vraag: {
      nl: 'Weet u wat u zelf betaalt voor hulp? Is dat haalbaar?',
      en: 'Do you know what you pay yourself for support? Can you afford it?',
    },
    artikel: artikel('g'),
  },
}

/** The order of the law: a maatwerkvoorziening comes last (Wmo 2015 art. 2.3.5 lid 3). */
export const TREDECODES = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'sociaal-netwerk',
  'algemene-voorziening',
  'maatwerkvoorziening',
] as const
export type Tredecode = (typeof TREDECODES)[number]

export type Trede = { readonly naam: Tekst; readonly omschrijving: Tekst; readonly artikel: string }

export const TREDEN: Record<Tredecode, Trede> = {
  'eigen-kracht': {
    naam: { nl: 'Eigen kracht', en: 'Own strength' },
    omschrijving: {
      nl: 'U kunt het zelf oplossen, ook met iets dat iedereen kan kopen.',
      en: 'You can solve it yourself, also with something that anyone can buy.',
    },
    artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder b en 2.3.5 lid 3',
  },
  'gebruikelijke-hulp': {
    naam: { nl: 'Gebruikelijke hulp', en: 'Customary help' },
    omschrijving: {
      nl: 'Hulp die huisgenoten elkaar gewoon geven.',
      en: 'Help that people who live together normally give each other.',
    },
    artikel: 'Wmo 2015 art. 1.1.1, 2.3.2 lid 4 onder b en 2.3.5 lid 3',
  },
  mantelzorg: {
    naam: { nl: 'Mantelzorg', en: 'Informal care' },
    omschrijving: {
      nl: 'Hulp van iemand die u goed kent en die dat niet als beroep doet.',
      en: 'Help from somebody who knows you well and does not do it for a living.',
    },
    artikel: 'Wmo 2015 art. 1.1.1, 2.3.2 lid 4 onder c en 2.3.5 lid 3',
  },
  'sociaal-netwerk': {
    naam: { nl: 'Mensen om u heen', en: 'Social network' },
    omschrijving: {
      nl: 'Hulp van familie, vrienden, buren of andere mensen die u kent.',
      en: 'Help from family, friends, neighbours or other people you know.',
    },
    artikel: 'Wmo 2015 art. 1.1.1, 2.3.2 lid 4 onder c en 2.3.5 lid 3',
  },
  'algemene-voorziening': {
    naam: { nl: 'Algemene voorziening', en: 'General provision' },
    omschrijving: {
      nl: 'Hulp in de gemeente die er voor iedereen is, zoals een maaltijdservice.',
      en: 'Help in the municipality that is open to everyone, such as a meal service.',
    },
    artikel: 'Wmo 2015 art. 1.1.1, 2.3.2 lid 4 onder e en 2.3.5 lid 3',
  },
  maatwerkvoorziening: {
    naam: { nl: 'Maatwerkvoorziening', en: 'Individual support' },
    omschrijving: {
      nl: 'Hulp van de gemeente die speciaal bij u past.',
      en: 'Support from the municipality that is tailored to you.',
    },
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.5 lid 3',
  },
}
