import { bijdrage } from './rekenhulp/bijdrage.ts'
import { huishouden } from './rekenhulp/huishouden.ts'
import { pgb } from './rekenhulp/pgb.ts'
import { termijnen } from './rekenhulp/termijnen.ts'

/** The public calculators. */
export const rekenhulp = {
  titel: 'Work it out yourself',
  inleiding:
    'Choose what you want to know. You need not log in, and we do not keep your answers. You see step by step how we compute, with the article of the law.',
  alle: 'All calculators',
  kaart: {
    bijdrage: {
      titel: 'What do I pay?',
      tekst: 'How much you pay each month, from when, and when you pay nothing.',
      naar: 'Work out your contribution',
    },
    termijnen: {
      titel: 'When must I have an answer?',
      tekst: 'The last day for the municipality, or for you. And what you can do when that day is over.',
      naar: 'Work out the last day',
    },
    huishouden: {
      titel: 'How much help at home?',
      tekst: 'An estimate of the hours of household help.',
      naar: 'Estimate the hours',
    },
    pgb: {
      titel: 'Arrange help yourself with a pgb?',
      tekst:
        'Does a personal budget (pgb) suit you? And how much is it, compared with help that the municipality arranges?',
      naar: 'Compare pgb and in kind',
    },
  },
  belofte: {
    kop: 'How the calculators work',
    anoniem: 'We ask no name, no address and no date of birth.',
    link: 'Each outcome has a link. Whoever opens the link sees the same outcome.',
    besluit: 'An outcome is not a decision. In a talk we look at what you need.',
  },
  ja: 'Yes',
  reken: 'Work it out',
  wijzig: 'Change',
  verander: 'Change your answers',
  bij: 'Your answers and the link',
  antwoorden: 'Your answers',
  stappen: 'This is how we compute it',
  bewaar: 'Keep this outcome',
  link: 'Link to this outcome',
  linkHint: 'The link holds your answers only, no name. Whoever opens it sees the same outcome.',
  kopieer: 'Copy the link',
  gekopieerd: 'The link has been copied.',
  zelfKopieren: 'The link is selected. Copy it with Ctrl+C.',
  druk: 'Print',
  gerekend: 'Computed on {{datum}}, with the rules of that day in the municipality of {{gemeente}}.',
  keuze: 'Choices of the municipality: {{bron}}, in force from {{datum}}.',
  versies: 'Versions of the rules, with how each rule works:',
  andereDag: 'This is the outcome of {{datum}}',
  andereDagTekst: 'Rules and amounts may have changed since.',
  opnieuw: 'Compute again with the rules of today',
  fout: {
    verplicht: 'Please fill this in.',
    kies: 'Please make a choice.',
    'geen-datum': 'This is not a date. Fill in day, month and year, for example 31-12-2026.',
    'te-vroeg': 'This day is too long ago: we do not compute for it. Choose a later day, or call us.',
    'te-laat': 'This day is too late. Choose an earlier day.',
    'geen-getal': 'We cannot use this number. Fill in a number such as 2, not too large.',
    'geen-bedrag': 'This is not an amount. Fill in euros, for example 1250 or 1250,50.',
    'dag-van-de-link': 'The day in this link is not right. Compute again with the rules of today.',
    'regel-onbekend': 'We do not know the rules for this. So we compute nothing. Choose something else, or call us.',
    'prijs-zonder-hulpmiddel':
      'A price only counts with an aid or an adaptation of the house. Choose that as support, or empty this field.',
    'prijs-voor-meer': 'You chose more than one aid or adaptation. Work them out one by one, or empty this field.',
    'uren-nodig': 'Please also fill in how many hours a week it is.',
    'hulp-nodig': 'Please also choose which support it is.',
  },
  bijdrage,
  termijnen,
  huishouden,
  pgb,
}
