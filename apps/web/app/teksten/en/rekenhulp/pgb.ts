/** Does a personal budget fit, and how much is it? */
export const pgb = {
  titel: 'Pgb or help through the municipality?',
  inleiding:
    'With a personal budget (pgb) you arrange the support yourself. Otherwise the municipality arranges it: that is called support in kind (natura). Answer the questions and see what suits you.',
  antwoord: { ja: 'Yes', nee: 'No', onbekend: 'I do not know' },
  voorwaarde: {
    bekwaam: 'Managing a budget',
    gemotiveerd: 'Your own choice',
    kwaliteit: 'Good support',
  },
  vergelijk: 'What would the budget be?',
  hulp: {
    vraag: 'Which support is it?',
    hint: 'This is support that the municipality pays by the hour. Do you only want to know whether a budget fits? Choose nothing.',
    leeg: 'I do not want to work out an amount',
  },
  uren: {
    vraag: 'How many hours a week?',
    hint: 'For example 2 or 2,5.',
  },
  kop: 'Does a personal budget suit you?',
  advies: {
    past: { kop: 'A pgb fits', tekst: 'To all questions you gave an answer that fits a personal budget.' },
    'past-niet': {
      kop: 'There is doubt',
      tekst:
        'At one or more questions a budget does not fit well. Discuss it in the talk: often somebody can help you.',
    },
    'nog-vragen': {
      kop: 'There are still questions',
      tekst: 'You do not know every answer yet. In the talk we look at them together.',
    },
  },
  bevinding: { voldoet: 'In order', 'voldoet-niet': 'Doubt', 'nog-vragen': 'Not clear yet' },
  beslist:
    'This is not a decision. In the talk the municipality looks with you whether a budget fits, and decides after that.',
  beslistMetPlan:
    'This is not a decision. The municipality asks you for a plan for the money (budgetplan), looks with you whether a budget fits, and decides after that.',
  vergelijkKop: 'The same hour of support, arranged differently',
  vergelijkTekst: '{{hulp}}: {{uren}} hours a year. This is what the municipality pays for it, or what you get as pgb.',
  wie: {
    natura: 'The municipality arranges the support (natura)',
    instelling: 'Pgb: support from a company',
    zelfstandige: 'Pgb: support from somebody self-employed',
    netwerk: 'Pgb: support from somebody you know',
  },
  eenTarief: 'This is what the municipality pays the provider.',
  meerTarieven:
    'The municipality pays from {{laagste}} to {{hoogste}} an hour. We compute with the lowest. That is our choice: your budget may be higher.',
  perMaand: 'a month',
  perUurEnJaar: '{{uur}} an hour, {{jaar}} a year.',
  magNiet: 'This is not allowed for this support, by the rules of the municipality.',
  uitleg: {
    afweging: 'Whether a pgb fits',
    instelling: 'The amount with a company',
    zelfstandige: 'The amount with somebody self-employed',
    netwerk: 'The amount with somebody you know',
  },
}
