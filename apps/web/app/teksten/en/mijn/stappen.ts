import type * as nl from '../../nl/mijn/stappen.ts'

export const plan: typeof nl.plan = {
  inleiding:
    'Write down what is needed and which support you want. You do not have to fill in everything. Somebody may help you.',
  eerder: 'The plan that you handed in',
  ingeleverd: 'Handed in on {{datum}}',
  document: 'Open the document that was sent',
  wens: 'Which support you would like',
}

export const verslag: typeof nl.verslag = {
  titel: 'The report of the talk',
  inleiding: 'Take your time to read it. Is something not right? Then say so before it counts.',
  uwPlan: 'Your own plan',
  geenPlan: 'You did not hand in a plan of your own. You do not have to.',
  pdf: 'Keep this report as PDF',
  naarAntwoord: 'To your answer',
  antwoord: {
    titel: 'Your answer',
    vraag: 'Do you agree with the report?',
    akkoord: 'Yes, it is right',
    'niet-akkoord': 'No, something is not right',
    tekst: 'What must change, or what do you want to add?',
    tekstHint: 'If you choose no, fill this in. Your words go with the report.',
    aanvraag: 'With this I apply for the support that the report names',
    aanvraagHint: 'Then we take a decision within 2 weeks. You can also apply later.',
    knop: 'Send my answer',
    papier: 'Rather on paper? Then fill in the answer sheet with the letter and send it back.',
  },
  gegeven: {
    akkoord: 'You agree with this report',
    'niet-akkoord': 'You do not agree with this report',
    woorden: 'Your words:',
    bijVerslag: 'Your answer is with the report.',
  },
}

export const aanvraag: typeof nl.aanvraag = {
  titel: 'Do you want to apply now?',
  'na-verslag': 'With an application you ask the municipality to decide on the support that the report names.',
  'te-laat': 'Our inquiry was not ready within six weeks. You may now apply yourself. We also go on with the inquiry.',
  wat: 'What happens then?',
  besluit: 'You get a decision by {{datum}}. The letter says yes or no, and why.',
  stil: 'Do we still miss something? Then we ask for it. As long as we wait for that, the time does not count.',
  knop: 'Yes, I apply',
  terug: 'No, not now',
}

export const aanvullen: typeof nl.aanvullen = {
  titel: 'Do you want to add something?',
  inleiding: 'For example something that you forgot, or that has changed.',
  veld: 'What do you want to add?',
  knop: 'Send',
  eerder: 'You added this before',
  dringend: 'Is it urgent? Then call.',
}

export const intrekken: typeof nl.intrekken = {
  titel: 'Are you sure that you want to withdraw your request?',
  betekent: 'What does this mean?',
  stopt: 'We stop the inquiry. There will be no report and no decision.',
  brief: 'You get a letter that says that you have withdrawn the request.',
  opnieuw: 'You can always ask again later. Then we start anew.',
  tijdelijkeHulp: 'You have temporary support now. It belongs to this request. Call us before you withdraw.',
  twijfel: 'Are you in doubt? Call {{naam}} on {{telefoon}}. It commits you to nothing.',
  ons: 'us',
  reden: 'Why do you withdraw your request?',
  redenHint: 'You do not have to say this. It does help us.',
  knop: 'Yes, withdraw my request',
  terug: 'No, go back',
}

export const delen: typeof nl.delen = {
  titel: 'Who may read along?',
  inleiding: 'You choose who sees what. You can change this every day.',
  wat: 'What may {{naam}} see?',
  voortgang: 'How it is going',
  voortgangUitleg: 'The steps, the dates and who your contact is.',
  brieven: 'Letters',
  brievenUitleg: 'All letters, the decision too, which support you get and who gives it.',
  verslag: 'The report',
  verslagUitleg: 'What was said in the talk, and your answer.',
  plan: 'Your own plan',
  planUitleg: 'What you wrote in your plan.',
  bijdrage: 'What you pay',
  bijdrageUitleg: 'The own contribution that we expect.',
  knop: 'Save for {{naam}}',
  bewaard: 'Saved. From now on {{naam}} sees what is ticked below.',
  bewaardNiets: 'Saved. From now on {{naam}} sees nothing of this case any more.',
  bewaardBlijft: 'Saved. {{naam}} now only sees how it is going.',
  rol: {
    partner: 'Partner',
    huisgenoot: 'Housemate',
    mantelzorger: 'Carer',
    vertegenwoordiger: 'Representative',
    contactpersoon: 'Contact person',
    clientondersteuner: 'Client supporter',
  },
  clientondersteuner: 'A client supporter always sees how it is going. Do you no longer want that? Call us.',
  vertegenwoordiger:
    'A representative sees everything and may act for you. Is this no longer right? Call us on {{telefoon}}.',
  nietBekend: 'Not known to us yet',
  nietBekendTekst:
    'These people are in your network, but cannot log in for your case yet. Call us if they may read along.',
  niemand: 'There is nobody in your network yet',
  niemandTekst:
    'Do you want somebody to read along? Call us on {{telefoon}}. We add that person. After that you choose here what they see.',
}
