import type { Tekst } from './tekst.ts'

/** Areas of life, in the order of the talk. */
export const LEEFGEBIEDCODES = [
  'huishouden',
  'zelfzorg',
  'wonen',
  'vervoer',
  'daginvulling',
  'sociale-relaties',
  'gezondheid',
  'geld',
  'mantelzorg',
] as const
export type Leefgebiedcode = (typeof LEEFGEBIEDCODES)[number]

export type Leefgebied = {
  readonly naam: Tekst
  /** What belongs to it, for who chooses. */
  readonly omschrijving: Tekst
  /** Opens the talk about it. */
  readonly vraag: Tekst
}

export const LEEFGEBIEDEN: Record<Leefgebiedcode, Leefgebied> = {
  huishouden: {
    naam: { nl: 'Huishouden', en: 'Household' },
    omschrijving: { nl: 'Schoonmaken, wassen, koken en boodschappen.', en: 'Cleaning, laundry, cooking and shopping.' },
    vraag: { nl: 'Wat lukt er thuis, en wat niet meer?', en: 'What can you still do at home, and what not?' },
  },
  zelfzorg: {
    naam: { nl: 'Dagelijks leven', en: 'Daily life' },
    omschrijving: {
      nl: 'Opstaan, wassen, aankleden, eten en uw dag indelen.',
      en: 'Getting up, washing, dressing, eating and planning your day.',
    },
    vraag: { nl: 'Hoe ziet een gewone dag eruit?', en: 'What does a normal day look like?' },
  },
  wonen: {
    naam: { nl: 'Wonen en veiligheid in huis', en: 'Housing and safety at home' },
    omschrijving: {
      nl: 'De trap, de badkamer, de drempels, en of u zich veilig voelt.',
      en: 'The stairs, the bathroom, the doorsteps, and whether you feel safe.',
    },
    vraag: { nl: 'Kunt u overal komen in uw huis?', en: 'Can you get everywhere in your home?' },
  },
  vervoer: {
    naam: { nl: 'Vervoer en bewegen', en: 'Transport and moving about' },
    omschrijving: {
      nl: 'Lopen, fietsen, autorijden, en met de bus of taxi gaan.',
      en: 'Walking, cycling, driving, and going by bus or taxi.',
    },
    vraag: { nl: 'Hoe komt u waar u wilt zijn?', en: 'How do you get where you want to be?' },
  },
  daginvulling: {
    naam: { nl: 'Daginvulling en ontmoeten', en: 'Activities and meeting people' },
    omschrijving: {
      nl: 'Werk, hobby, vrijwilligerswerk, sport en buiten komen.',
      en: 'Work, hobbies, volunteering, sports and getting out.',
    },
    vraag: { nl: 'Wat doet u graag, en lukt dat?', en: 'What do you like to do, and can you?' },
  },
  'sociale-relaties': {
    naam: { nl: 'Gezin en relaties', en: 'Family and relationships' },
    omschrijving: {
      nl: 'Partner, kinderen, familie, vrienden en buren. Ook als u zich alleen voelt.',
      en: 'Partner, children, family, friends and neighbours. Also when you feel lonely.',
    },
    vraag: {
      nl: 'Wie ziet u vaak? Wie kunt u om hulp vragen?',
      en: 'Whom do you often see? Whom can you ask for help?',
    },
  },
  gezondheid: {
    naam: { nl: 'Gezondheid', en: 'Health' },
    omschrijving: {
      nl: 'Uw lichaam en hoe u zich voelt, voor zover u dat wilt vertellen.',
      en: 'Your body and how you feel, as far as you want to tell.',
    },
    vraag: { nl: 'Wat is er moeilijk door uw gezondheid?', en: 'What is hard because of your health?' },
  },
  geld: {
    naam: { nl: 'Geld en administratie', en: 'Money and paperwork' },
    omschrijving: {
      nl: 'Post, rekeningen, formulieren en schulden.',
      en: 'Mail, bills, forms and debts.',
    },
    vraag: { nl: 'Lukt het om de post en de rekeningen bij te houden?', en: 'Can you keep up with mail and bills?' },
  },
  mantelzorg: {
    naam: { nl: 'Mantelzorg', en: 'Informal care' },
    omschrijving: {
      nl: 'Iemand zorgt voor u, of u zorgt voor iemand anders.',
      en: 'Somebody cares for you, or you care for somebody else.',
    },
    vraag: { nl: 'Wie helpt u nu? Houdt die persoon het vol?', en: 'Who helps you now? Can that person keep it up?' },
  },
}
