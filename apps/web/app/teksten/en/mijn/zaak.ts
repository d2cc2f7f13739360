import type * as nl from '../../nl/mijn/zaak.ts'

export const stand: typeof nl.stand = {
  nieuw: {
    kort: 'We have received your request',
    uitleg: 'We have your request. We call you to arrange a talk.',
  },
  'gesprek-plannen': {
    kort: 'We are arranging a talk with you',
    uitleg: 'We call you to arrange a talk.',
  },
  'gesprek-gepland': { kort: 'A talk is planned', uitleg: 'The talk has been arranged.' },
  'verslag-maken': {
    kort: 'We are writing the report',
    uitleg: 'We are writing the report of our talk. You get it here and as a letter.',
  },
  'verslag-verzonden': {
    kort: 'The report is ready',
    uitleg: 'The report is ready. Do you want support from the municipality? Then an application is needed now.',
  },
  beslissen: {
    kort: 'We are taking a decision',
    uitleg: 'We have your application and are taking a decision. You get it here and as a letter.',
  },
  opgeschort: {
    kort: 'The decision is on hold',
    uitleg: 'The decision is on hold. The letter about it says why.',
  },
  besloten: {
    kort: 'We are taking a decision',
    uitleg: 'We are taking a decision. You get it here and as a letter.',
  },
  toewijzen: {
    kort: 'We are arranging the support',
    uitleg: 'The decision has been taken. We are asking a provider to give the support.',
  },
  'wacht-op-start': {
    kort: 'The support starts soon',
    uitleg: 'The provider knows about it and will contact you. Do you hear nothing? Then call us.',
  },
  'hulp-gestart': {
    kort: 'The support has started',
    uitleg:
      'The support has started. Does something change, or does it not go well? Call us, and we look at it with you.',
  },
  'hulp-afgelopen': {
    kort: 'The support has ended',
    uitleg: 'The support has ended. Do you need support again? Then you can ask again.',
  },
  pgb: {
    kort: 'You have a pgb',
    uitleg:
      'You arrange the support yourself with your pgb. Does something change, or does it not work? Call us, and we look at it with you.',
  },
  afgesloten: { kort: 'Closed', uitleg: 'This case is closed.' },
}

export const afloop: typeof nl.afloop = {
  ingetrokken: {
    kort: 'Withdrawn',
    uitleg: 'The request was withdrawn on {{datum}}. You can always ask again.',
  },
  opgelost: {
    kort: 'Solved',
    uitleg: 'Together we found a solution without support from the municipality. This case was closed on {{datum}}.',
  },
  afgewezen: {
    kort: 'Refused',
    uitleg: 'The application was refused on {{datum}}. The letter says why, and what you can do if you disagree.',
  },
  'buiten-behandeling': {
    kort: 'Not treated',
    uitleg:
      'We do not treat the application; we decided that on {{datum}}. The letter says what we miss, how you can ask again, and what you can do if you disagree.',
  },
  overleden: { kort: 'Closed', uitleg: 'This case was closed on {{datum}}, after the death.' },
  verhuisd: {
    kort: 'Moved away',
    uitleg: 'This case was closed on {{datum}}, after the move to another municipality.',
  },
  dubbel: {
    kort: 'Merged',
    uitleg: 'This request was merged with another one on {{datum}}. We go on there.',
    naar: 'Go to that case',
  },
  'ingetrokken-door-gemeente': {
    kort: 'Decision taken back',
    uitleg:
      'The municipality took its decision back on {{datum}}. The letter says why, and what you can do if you disagree.',
  },
}

export const taken: typeof nl.taken = {
  moet: 'What you still have to do',
  kan: 'What you can do now',
  niets: 'You do not have to do anything now',
  nu: 'What happens now',
  gesprek: {
    titel: 'Talk on {{datum}} at {{tijd}}',
    thuis: 'We come to your home.',
    gemeente: 'You come to the municipality. The address is in the letter.',
    telefoon: 'We call you.',
    klaarleggen: 'Have your passport, identity card or driving licence ready. Somebody you trust may join.',
  },
  gegevens: {
    titel: 'Send us more information, by {{datum}}',
    tekst: 'We cannot decide yet. The letter says what we need. Can you not make it in time? Call us.',
    knop: 'Read the letter',
  },
  verslag: {
    titel: 'Read the report and give your answer',
    graag: 'Preferably by {{datum}}.',
    tekst: 'Is something not right? Then you correct it. You can apply at the same time.',
    knop: 'To the report',
  },
  aanvraag: {
    titel: 'Make your application',
    'na-verslag': 'You have answered the report. With an application you ask the municipality for a decision.',
    'te-laat': 'Our inquiry is not ready in time. So you may now apply yourself. Then we have to take a decision.',
    knop: 'Apply',
  },
  plan: {
    titel: 'Write your own plan, if you like',
    tekst: 'You may write down what you need and who helps you. Hand it in by {{datum}}.',
    laat: 'The 7 days are over, but you may still hand it in. We use your plan as long as the inquiry lasts.',
    knop: 'Make my plan',
  },
}

export const weg: typeof nl.weg = {
  titel: 'How it is going',
  melding: 'Request',
  gesprek: 'Talk',
  verslag: 'Report',
  aanvraag: 'Application',
  besluit: 'Decision',
  hulp: 'Support',
  u: 'you',
  gemeente: 'the municipality',
  uiterlijk: 'by {{datum}}',
  bij: {
    afspraak: 'We call to arrange a day.',
    stilgezet: 'The term is on hold. The letter says why.',
    aanbieder: 'We are asking a provider.',
    wacht: 'The provider will make contact.',
  },
}

export const contact: typeof nl.contact = {
  titel: 'Your contact',
  team: 'Team {{team}}',
  functie: '{{functie}}, team {{team}}',
  naAfloop: 'Do you have another question about this case? Call us.',
  nogNiemand: 'Who goes on with you stands here as soon as it is known.',
}

export const hulp: typeof nl.hulp = {
  titel: 'Your support',
  eenAanbieder: 'a provider',
  tijdelijk: 'Temporary, until the decision',
  inzet: 'The provider now gives',
  inzetSinds: '{{omvang}} since {{datum}}',
  hoeveel: 'How much',
  waarom: 'How did we get to this number?',
  normen: 'What is right by the norms?',
  wijktAf: 'The decision is different from the norms. The letter says why.',
  waaromBudget: 'How did we get to this budget?',
  budget: 'Your budget',
  perJaar: '{{bedrag}} a year',
  periode: 'When',
  vanTot: '{{van}} up to and including {{tot}}',
  vanaf: 'from {{van}}',
  aanbieder: 'Who helps',
  afgewezen: { kort: 'Refused', zin: 'You do not get this support. The letter says why.' },
  pgb: {
    kort: 'Granted',
    zin: 'You get a personal budget (pgb) for this. With it you arrange the support yourself.',
  },
  beeindigd: { kort: 'Ended', zin: 'This support has ended.' },
  afgelopen: { kort: 'Ended', zin: 'This support lasted until {{datum}}.' },
  gestart: { kort: 'Started', zin: 'The support started on {{datum}}.' },
  onderbroken: { kort: 'Paused', zin: 'The support is paused after {{datum}}. Is that not right? Call us.' },
  gestopt: {
    kort: 'Stopped',
    zin: 'The provider says that the support stopped after {{datum}}. Do you still need help? Call us.',
  },
  toegewezen: { kort: 'Starts soon', zin: 'The provider has our assignment and will contact you to begin.' },
  zoeken: { kort: 'Being arranged', zin: 'We are asking {{aanbieder}} to give this support.' },
}

export const bijdrage: typeof nl.bijdrage = {
  titel: 'What you pay',
  over: 'is what we expect for {{maand}}',
  straks: 'For {{maand}} we expect {{bedrag}}.',
  naStart: 'Nothing yet. You only pay once the support has started.',
  daarna: 'After that it is expected to be {{bedrag}} a month.',
  onbekend: 'We do not know yet what you pay this month.',
  waarom: 'Why this amount?',
  perMaand: 'See it per month',
  paginaTitel: 'What you pay, per month',
  inleiding: 'This is what we expect. CAK sets the amount and sends the bill.',
  vanafMaand: 'You pay from {{maand}}.',
  niets: 'nothing',
  nogNiets: 'Nothing has been computed yet',
  nogNietsTekst: 'Each month we compute what you pay. After the start of the support you see it here.',
  veranderd: 'What changed',
  herzien: 'When we computed {{maand}} we looked at earlier months again.',
  was: '{{maand}}: first {{was}}, now {{wordt}}.',
  cak: 'CAK sets the amount and sends the bill.',
}

export const stukken: typeof nl.stukken = {
  titel: 'Letters and documents',
  geen: 'There are no letters yet.',
  pdf: 'PDF',
  bewaar: 'Keep as PDF',
  terug: 'Back to your case',
  download: 'Download',
  uitnodigingOp: 'Invitation for the talk on {{datum}}',
  uitnodigingVervallen: 'No longer valid: invitation for the talk on {{datum}}',
  soort: {
    'ontvangst-melding': 'We have received your request',
    'ontvangst-melding-namens': 'We have received the request',
    'uitnodiging-gesprek': 'Invitation for the talk',
    verslag: 'Report of the talk',
    beschikking: 'Decision on your application',
    spoedbesluit: 'Decision on temporary support',
    'onderzoek-te-laat': 'Our inquiry takes longer',
    opschorting: 'The decision is on hold',
    hervatting: 'We go on with the decision',
    'buiten-behandeling': 'We do not handle your application',
    'hulp-start': 'Your support is about to start',
    'intrekking-besluit': 'We take the decision back',
    'ontvangst-bezwaar': 'We have received your objection',
    'intrekking-melding': 'You have withdrawn your request',
    opgelost: 'Solved without an application',
    samenvoeging: 'Your requests have been merged',
    verhuizing: 'Your move',
    overlijden: 'After the death',
    'persoonlijk-plan': 'Personal plan',
    'ondertekend-verslag': 'Signed report',
    bezwaarschrift: 'Notice of objection',
  },
}

export const bezwaar: typeof nl.bezwaar = {
  titel: 'Do you disagree with the decision?',
  tot: 'You can object up to and including {{datum}}.',
  hoe: 'How to do that is in the letter with the decision. Feel free to call us first: often we can solve it together.',
  voorbij: 'You could object up to and including {{datum}}. That time is over.',
  bel: 'Could you not react earlier, or has something changed? Call us.',
  ontvangen: 'Your objection',
  kregen: 'We received your objection on {{datum}}.',
  antwoord: 'You get an answer by {{datum}}.',
}

export const meer: typeof nl.meer = {
  titel: 'More',
  plan: 'Your own plan',
  verslag: 'The report',
  aanvullen: 'Add something to your request',
  delen: 'Who may read along?',
  geschiedenis: 'Everything that happened',
  inzage: 'Who looked at the data?',
  intrekken: 'Withdraw your request',
}

export const namens: typeof nl.namens = {
  titel: 'This is the case of {{naam}}',
  vertegenwoordiger:
    'You are the representative. You see everything and may do everything. Where it says “you”, we mean {{naam}}.',
  gedeeld: '{{naam}} shares these parts with you. You only read along. Where it says “you”, we mean {{naam}}.',
  clientondersteuner:
    'You are the client supporter of {{naam}}. You only read along. Where it says “you”, we mean {{naam}}.',
}

export const gedaan: typeof nl.gedaan = {
  plan: { titel: 'We have your plan', tekst: 'We read it before the talk, and lay it beside our report.' },
  verslag: { titel: 'Your answer has been sent', tekst: 'Thank you. Your answer is with the report.' },
  aanvraag: {
    titel: 'Your application has been sent',
    tekst: 'Below you see until which day we have time for a decision.',
  },
  aanvulling: { titel: 'We have what you added', tekst: 'We use it in the inquiry.' },
  ingetrokken: {
    titel: 'Your request has been withdrawn',
    tekst: 'You get a letter about it. You can always ask again.',
  },
}
