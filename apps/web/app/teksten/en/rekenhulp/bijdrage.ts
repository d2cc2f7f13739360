/** What somebody pays. */
export const bijdrage = {
  titel: 'What do you pay?',
  inleiding: 'For much support you pay a fixed amount each month. Answer the questions and we work it out.',
  wie: {
    vraag: 'Who is the support for?',
    volwassene: 'For somebody aged 18 or over',
    kind: 'For a child under 18',
  },
  wonen: {
    vraag: 'How do you live?',
    hint: 'With your partner or married counts as together. Children and other housemates do not count. Is the support for a child? Then choose how the parents live.',
    alleen: 'Alone, and I am under the state pension (AOW) age',
    'alleen-aow': 'Alone, and I have reached the AOW age',
    samen: 'Together, and both of us are under the AOW age',
    'samen-een-aow': 'Together, and one of us has reached the AOW age',
    'samen-aow': 'Together, and both of us have reached the AOW age',
  },
  hulp: {
    vraag: 'Which support is it?',
    hint: 'You may choose more than one. Sheltered housing and shelter have another contribution: please call us.',
  },
  begin: {
    'start-hulp': 'On which day does the support start?',
    beschikking: 'On which day is the decision?',
    hint: 'For example 31-12-2026. Not sure yet? Fill in a day that you expect.',
  },
  inkomen: {
    vraag: 'Do you have a low income?',
    hint: 'We mean your yearly income, of you and your partner together, of two years ago. The limit is {{alleen}} if you live alone, {{alleenAow}} if you live alone and have reached the AOW age, and {{samen}} if you live together.',
    laag: 'Yes, our income is not above the limit',
    hoger: 'No, our income is higher',
    onbekend: 'I do not know',
    kort: 'Low income',
  },
  wlz: {
    vraag: 'I or my partner already pay a contribution for long-term care (Wlz) or sheltered housing',
    hint: 'For example because your partner lives in a nursing home.',
    kort: 'Already pays for Wlz or sheltered housing',
  },
  prijs: {
    vraag: 'What does the aid or the adaptation cost in euros?',
    hint: 'Only if the municipality buys it and you know the price. You never pay more than that price.',
  },
  kop: 'You pay for {{maand}}',
  perMaand: 'per month',
  samen: 'That is for all support together, and for your whole household.',
  niets: 'Nothing',
  betaald: {
    'te-goedkoop': 'The price is less than the contribution of one month. Then you need not pay anything.',
    afbetaald: 'The whole price has been paid already. So the contribution stops.',
  },
  eersteMaand: 'First month',
  ditJaar: 'In all of {{jaar}}',
  ditJaarWaarde_one: '{{bedrag}} ({{count}} month)',
  ditJaarWaarde_other: '{{bedrag}} ({{count}} months)',
  kostprijs: {
    term: 'Until the price is paid',
    lang: 'More than a hundred years. So you pay for as long as you use it.',
    waarde_one: '{{count}} month, up to and including {{maand}}',
    waarde_other: '{{count}} months, up to and including {{maand}}',
  },
  onbekend: {
    kop: 'You pay for {{maand}}',
    groot: 'Not known yet',
    tekst: 'The amount for {{jaar}} has not been published yet. So we name no amount. Look again later, or call us.',
    nu: 'To compare: for {{maand}} you would pay {{bedrag}}.',
  },
  cak: 'This is what we expect. CAK sets the contribution and sends you the bill.',
  uitleg: {
    maand: 'The amount',
    start: 'The first month',
    kostprijs: 'How long you pay',
  },
  anders:
    'This holds in the municipality of {{gemeente}}. Do you live in another one? The amount may be lower there, but never higher than the law says.',
  voorstel: 'Bill 36713 (not law): what would you pay at least?',
}
