import type { stappen as nl } from '../../nl/werkplek/stappen.ts'

export const stappen: typeof nl = {
  stap: {
    annuleer: 'Cancel',
    onderzoek: {
      knop: 'Write down the inquiry',
      titel: 'Inquiry',
      uitleg: 'Write down what was said per area of life, and assess each need in the order of the law.',
      gedaan: 'The inquiry was saved.',
    },
    vulMeldingAan: {
      knop: 'Add something to the request',
      titel: 'Add something to the request',
      uitleg: 'For example what the resident tells on the telephone.',
      gedaan: 'It was added to the request.',
    },
    trekMeldingIn: {
      knop: 'Withdraw the request',
      titel: 'Withdraw the request',
      uitleg:
        'Only when the resident asks for it, for example by telephone. The resident gets a letter and can always come back.',
      gedaan: 'The request was withdrawn. The confirmation is among the documents.',
    },
    dienPlanIn: {
      knop: 'Take in a plan on paper',
      titel: 'Personal plan on paper',
      uitleg: 'The resident handed in a plan at the desk or by post. It counts after seven days too.',
      gedaan: 'The plan is in the case.',
    },
    koppelPersoon: {
      knop: 'Link the resident',
      titel: 'Link this request to a resident',
      uitleg:
        'Find out who this is and lay what was reported beside what the municipality knows. A name alone is not enough.',
      gedaan: 'The resident was linked.',
    },
    neemZaak: {
      knop: 'Take this case',
      titel: 'Take the case',
      uitleg: 'Nobody treats this case yet. Take it on your own list.',
      gedaan: 'The case is on your list.',
    },
    draagOver: {
      knop: 'Hand over',
      titel: 'Hand over the case',
      uitleg: 'The case goes to the list of your colleague, with your note.',
      gedaan: 'The case was handed over.',
    },
    zetVeiligheid: {
      knop: 'Safety warning',
      titel: 'Safety warning',
      uitleg: 'For colleagues who visit. Write facts, no judgement: the resident can ask to read this.',
      gedaan: 'The warning was updated.',
    },
    koppelClientondersteuner: {
      knop: 'Link a client supporter',
      titel: 'Link a client supporter',
      uitleg: 'Only when the resident wants it. The client supporter then sees this case, and no other.',
      gedaan: 'The client supporter can now see the case.',
    },
    planGesprek: {
      knop: 'Plan the talk',
      titel: 'Plan the talk',
      uitleg: 'The resident gets an invitation with day, time, place and who may join. Planning again moves the talk.',
      gedaan: 'The talk is planned. The invitation is among the documents.',
    },
    legGesprekVast: {
      knop: 'Record the talk',
      titel: 'Talk held',
      uitleg: 'On which day did you hold the talk?',
      gedaan: 'It was recorded that the talk was held.',
    },
    stelIdentiteitVast: {
      knop: 'Check the identity',
      titel: 'Check the identity',
      uitleg: 'The law asks for a valid identity document (Wmo art. 2.3.4). We do not keep its number.',
      gedaan: 'The identity was checked.',
    },
    legPgbUitlegVast: {
      knop: 'Record that the personal budget was explained',
      titel: 'Personal budget explained',
      uitleg:
        'The resident must hear in plain words what a personal budget is and what it takes (Wmo art. 2.3.2 lid 6).',
      gedaan: 'It was recorded that the personal budget was explained.',
    },
    verzendVerslag: {
      knop: 'Send the report',
      titel: 'Send the report',
      uitleg: 'Read the report as the resident gets it, and send it.',
      gedaan: 'The report was sent. The resident can read and correct it.',
    },
    legOndertekendVerslagVast: {
      knop: 'Record the signed report',
      titel: 'Signed report',
      uitleg: 'The report came back on paper. When it was signed as an application, the term of two weeks begins.',
      gedaan: 'The signed report was recorded.',
    },
    trefSpoedvoorziening: {
      knop: 'Arrange temporary help',
      titel: 'Temporary help when urgent',
      uitleg: 'Help at once, before the inquiry (Wmo art. 2.3.3). The normal decision replaces it later.',
      gedaan: 'The temporary help was arranged.',
    },
    schortTermijnOp: {
      knop: 'Suspend the term',
      titel: 'Suspend the term',
      uitleg:
        'The two weeks to decide stand still from tomorrow (Awb art. 4:15). The resident gets a letter with the reason.',
      gedaan: 'The term is suspended. The letter is among the documents.',
    },
    hervatTermijn: {
      knop: 'Let the term run again',
      titel: 'Resume the term',
      uitleg: 'Has what you waited for come in? Then the term runs again from that day.',
      gedaan: 'The term runs again. The resident gets a letter with the new date.',
    },
    stelBuitenBehandeling: {
      knop: 'Do not treat the application',
      titel: 'Not treating the application',
      uitleg:
        'The resident did not give the requested information in time (Awb art. 4:5). This is a decision: the resident gets a letter and can object. Call first; together it often works out.',
      gedaan: 'The application is not treated. The letter is with the documents.',
    },
    stelBeschikkingVast: {
      knop: 'Take this decision',
      titel: 'Take a decision',
      uitleg: 'Decide per provision: grant in natura, grant as personal budget, or refuse.',
      gedaan: 'The decision was taken.',
    },
    verzendBeschikking: {
      knop: 'Send the decision',
      titel: 'Send the decision',
      uitleg:
        'Read the letter as the resident gets it. From sending on the decision counts, and the six weeks to object run.',
      gedaan: 'The decision was sent.',
    },
    legBezwaarVast: {
      knop: 'Record an objection',
      titel: 'Objection received',
      uitleg: 'Record that somebody objected. The resident gets a confirmation and the clock starts.',
      gedaan: 'The objection was recorded.',
    },
    wijsToe: {
      knop: 'Ask this provider',
      titel: 'Choose a provider',
      uitleg:
        'Choose with the resident who gives the help. The provider gets a message and answers within three working days.',
      gedaan: 'The provider was asked. You will see the answer here.',
    },
    sluitOpgelost: {
      knop: 'Solved without application',
      titel: 'Close: solved without application',
      uitleg:
        'The question was solved by own strength, help from others or a general provision. The resident gets a letter and keeps the right to a report and an application.',
      gedaan: 'The case was closed as solved.',
    },
    verwerkOverlijden: {
      knop: 'Resident died',
      titel: 'Process a death',
      uitleg: 'All open cases, terms and help of the resident end. The relatives get one letter.',
      gedaan: 'The death was processed.',
    },
    verwerkVerhuizing: {
      knop: 'Resident moved away',
      titel: 'Process a move',
      uitleg:
        'The resident goes to another municipality. All open cases end here; the letter tells how it goes on there.',
      gedaan: 'The move was processed.',
    },
    verklaarDubbel: {
      knop: 'Merge with another case',
      titel: 'Merge cases',
      uitleg: 'The same question twice? This case goes on in the oldest: the date of that request counts.',
      gedaan: 'The case was merged.',
    },
    trekBeschikkingIn: {
      knop: 'Take the decision back',
      titel: 'Take the decision back',
      uitleg:
        'The municipality takes its decision back, on one of the five grounds of the law (Wmo art. 2.3.10). The resident can object.',
      gedaan: 'The decision was taken back. The letter is among the documents.',
    },
  },
}
