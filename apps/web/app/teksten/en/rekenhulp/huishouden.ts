/** How much help with the household? */
export const huishouden = {
  titel: 'How much help at home?',
  inleiding:
    'Here you estimate how many hours of household help would fit. We compute with the norms that the municipality laid down.',
  geenNormen: 'There are no norms for this yet',
  geenNormenTekst:
    'The municipality of {{gemeente}} has laid down no norms for household help yet. So we estimate nothing. Call us on {{telefoon}}, or ask for help: then we look together.',
  melding: 'Ask for help',
  huis: {
    vraag: 'Who can clean the house?',
    alles: 'I cannot, and nobody else can do it',
    deels: 'I or somebody who helps me can do part of it',
    zelf: 'That works, I look for help with other tasks',
  },
  beperkingen: {
    vraag: 'Must the house be cleaned more often or more than usual?',
    hint: 'For example because of an illness or a disability.',
    geen: { label: 'No', uitleg: 'Ordinary cleaning is enough.' },
    enig: { label: 'Yes, somewhat more', uitleg: 'For example because you often spill or use a wheelchair.' },
    veel: { label: 'Yes, much more', uitleg: 'For example because your lungs cannot stand dust.' },
  },
  groter: {
    vraag: 'Do more people live there than you and your partner?',
    hint: 'The norm was made for one or two people.',
    ja: 'Yes',
    nee: 'No',
  },
  kamers: {
    vraag: 'How many extra rooms do you use?',
    hint: 'Do not count the living room, kitchen, bathroom, toilet, hall and one bedroom for you and your partner.',
  },
  leeg: {
    vraag: 'How many rooms do you not use?',
    hint: 'For example an empty bedroom.',
  },
  taken: {
    vraag: 'With which other tasks do you need help?',
    hint: 'Only the tasks for which the municipality has a norm.',
    was: 'The laundry',
    boodschappen: 'Doing the groceries',
    maaltijden: 'Making meals',
    kinderen: 'Taking care of your children',
    organisatie: 'Organising the household',
    advies: 'Learning how to do it yourself',
  },
  regie: {
    vraag: 'Who keeps the overview of the household?',
    hint: 'We mean: knowing what must be done, and when.',
    zelf: 'I do, or somebody I live with',
    deels: 'I can do so only in part',
    niet: 'I cannot do so',
  },
  ontregeld: {
    titel: 'Only if you do not keep the overview yourself',
    vraag: 'The household has got out of hand',
    hint: 'For example: nobody cleaned for a long time, or there are great worries at home.',
  },
  huisgenoten: {
    vraag: 'Do people live with you who can help?',
    hint: 'Choose the ages. Do not count anybody who is ill or already carries too much.',
    groep: '{{vanaf}} up to and including {{tot}} years',
    ouder: '{{vanaf}} years or older',
  },
  minuten: {
    vraag: 'How many minutes a week do they do in the household?',
    hint: 'An estimate will do. That time goes off the help. Leave this empty if you do not know.',
  },
  kop: 'About this much help would fit',
  perWeek: 'a week',
  geen: 'No help',
  geenTekst: 'With these answers we come to zero hours. Do you think that is not right? Call us.',
  ongeveer: 'Sometimes more or less is needed. That depends on you and your house.',
  perJaar: 'A year',
  uren: '{{uren}} hours',
  tijdUren_one: '{{count}} hour',
  tijdUren_other: '{{count}} hours',
  tijdMinuten_one: '{{count}} minute',
  tijdMinuten_other: '{{count}} minutes',
  tijdEn: ' and ',
  soortTerm: 'Kind of help',
  soort: {
    HH1: 'Help with the work at home (HH1)',
    HH2: 'Help with the work and with organising it (HH2)',
    HH3: 'Somebody takes over the organising (HH3)',
  },
  kaderTerm: 'Computed with',
  schatting: 'This is an estimate, not a decision',
  schattingTekst:
    'You always get a talk first. In it we look together at what you need, what you can do and who can help you. Only after that there is a decision.',
  kanAlles: 'Perhaps a housemate can do it',
  kanAllesTekst:
    'A healthy adult housemate can often do the whole household. Then less or no help may be needed. The ages that we compute with have no certain source: in the talk we look at what is reasonable for you.',
  uitleg: {
    uren: 'The hours',
    soort: 'The kind of help',
    huisgenoten: 'What housemates can do',
  },
}
