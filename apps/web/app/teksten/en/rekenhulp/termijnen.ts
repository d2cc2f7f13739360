/** When must there be an answer? */
export const termijnen = {
  titel: 'When must I have an answer?',
  inleiding: 'The municipality has a last day to answer. Sometimes you have one too. We work out that day for you.',
  wat: 'What happened?',
  andere: 'Choose something else',
  gebeurtenis: {
    melding: {
      keuze: 'I asked the municipality for help (melding)',
      uitleg: 'You told the municipality that you need help.',
      dag: 'On which day did you ask?',
      hint: 'For example 31-12-2026. The day stands in the confirmation that you got.',
      kop: 'The inquiry must be finished on',
      loopt: 'The municipality still has time to find out with you what you need.',
      voorbij: 'The time for the inquiry is over.',
    },
    aanvraag: {
      keuze: 'I made an application (aanvraag)',
      uitleg: 'You applied for support after the inquiry. You wait for the decision.',
      dag: 'On which day did the municipality receive your application?',
      hint: 'For example 31-12-2026. Did you send a letter? Add one or two days.',
      kop: 'The municipality must decide on',
      loopt: 'The municipality still has time to decide.',
      voorbij: 'The municipality should have decided already.',
    },
    besluit: {
      keuze: 'I got a decision and I disagree',
      uitleg: 'You want to know until when you can object.',
      dag: 'On which day was the decision sent?',
      hint: 'For example 31-12-2026. The day stands at the top of the letter.',
      kop: 'You can object up to and including',
      loopt: 'You still have time to object.',
      voorbij: 'The time to object is over.',
    },
    bezwaar: {
      keuze: 'I objected to a decision (bezwaar)',
      uitleg: 'You wait for the decision on your objection.',
      dag: 'On which day was the decision sent to which you objected?',
      hint: 'For example 31-12-2026. Not the day of your objection: the time counts from the end of the time to object.',
      kop: 'The municipality must decide on your objection on',
      loopt: 'The municipality still has time to decide.',
      voorbij: 'The municipality should have decided already.',
    },
    klacht: {
      keuze: 'I made a complaint',
      uitleg: 'You wait for an answer to your complaint.',
      dag: 'On which day did the municipality receive your complaint?',
      hint: 'For example 31-12-2026. Did you send a letter? Add one or two days.',
      kop: 'You must have an answer on',
      loopt: 'The municipality still has time to answer.',
      voorbij: 'The municipality should have answered already.',
    },
    ingebrekestelling: {
      keuze: 'I wrote to the municipality that it is late',
      uitleg: 'Such a letter is called an ingebrekestelling.',
      dag: 'On which day did the municipality receive your letter?',
      hint: 'For example 31-12-2026.',
      kop: 'The two weeks of the municipality are over on',
      loopt: 'The municipality now has two more weeks to decide. After that the penalty runs.',
      voorbij: 'The two weeks are over. For each day late you get an amount.',
    },
  },
  uiterlijk: {
    vraag: 'What was the last day to decide?',
    hint: 'Do you not know that day? Work it out first under “I made an application” or “I objected to a decision”.',
  },
  commissie: {
    vraag: 'Does a committee give advice?',
    hint: 'That stands in the letter that you got. A committee needs more time.',
    ja: 'Yes, a committee gives advice',
    nee: 'No, or I do not know',
  },
  uitstel: {
    vraag: 'Did the municipality write that it takes longer? How many weeks?',
    hint: 'Leave this empty if you got no letter about it.',
  },
  ook: {
    melding: 'You can hand in your own plan up to and including',
    besluit: 'Does your letter go by post? Then it must arrive by',
  },
  dwangsomNu: 'Penalty until now',
  dwangsomHoogste: 'Penalty after 42 days, it becomes no more',
  ongeveer: 'about {{bedrag}}',
  teVroeg: {
    kop: 'Your letter',
    groot: 'Does not count yet',
    tekst: 'The municipality still had time when the letter came. So no penalty runs.',
  },
  watNu: 'What can you do now?',
  verder: { bezwaar: 'How to object', ondersteuning: 'Somebody helps you with the letter, free of charge' },
  doe: {
    plan: {
      kop: 'Make a plan of your own',
      tekst: 'Write down which support you want. You can hand it in up to and including {{datum}}.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 2',
    },
    aanvraagZonderOnderzoek: {
      kop: 'Make an application',
      tekst:
        'You may apply now, even if the inquiry is not finished. The municipality then decides within two weeks. A late inquiry alone gives no penalty.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 9 en art. 2.3.5 lid 2',
    },
    gegevens: {
      kop: 'Watch for letters about your data',
      tekst:
        'Does the municipality ask for data that are missing? Then the time stands still until you give them. The last day is later then.',
      artikel: 'Awb art. 4:15 en 7:10 lid 2',
    },
    bezwaar: {
      kop: 'Object',
      tekst: 'Write a letter that says why you disagree. It is free. The reasons may also come later.',
      artikel: 'Awb art. 6:4, 6:5 en 6:6',
    },
    post: {
      kop: 'Do you send a letter?',
      tekst: 'Post it in time. It is also in time when it was posted on the last day and arrives by {{datum}}.',
      artikel: 'Awb art. 6:9 lid 2. That this week lasts longer through a public holiday is our own reading.',
    },
    tochBezwaar: {
      kop: 'Did you have a good reason to be late?',
      tekst: 'Then object after all and write why it is late. The municipality looks whether that is allowed.',
      artikel: 'Awb art. 6:11',
    },
    ingebrekestelling: {
      kop: 'Write that the municipality is late',
      tekst:
        'Send a letter or use the form of the municipality. Say which decision is late. After that the municipality has two more weeks.',
      artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2',
    },
    dwangsom: {
      kop: 'You get an amount per day',
      tekst:
        'This is called a dwangsom (penalty). The municipality pays for each day late, at most 42 days. You need not ask for it.',
      artikel: 'Awb art. 4:17 en 4:18',
    },
    rechter: {
      kop: 'Go to court',
      tekst: 'Are the two weeks after your letter over? Then you may also go to court.',
      artikel: 'Awb art. 6:2 en 6:12',
    },
    ombudsman: {
      kop: 'Ask the ombudsman',
      tekst: 'Does no answer come, or do you disagree with it? Then you can go to the ombudsman.',
      artikel: 'Awb art. 9:18',
    },
    nieuweBrief: {
      kop: 'Send a new letter later',
      tekst: 'Wait until the last day is over. Then send a new letter that the municipality is late.',
      artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2',
    },
    wachten: {
      kop: 'Call us if you want to know something',
      tekst: 'You need not wait until the last day. Call us to hear how it stands.',
      artikel: 'The telephone number stands on this page.',
    },
  },
  uitleg: {
    onderzoek: 'The last day of the inquiry',
    plan: 'Your own plan',
    aanvraag: 'When you can apply',
    beslissing: 'The last day to decide',
    bezwaar: 'The last day to object',
    klacht: 'The last day for an answer',
    brief: 'Your letter that the municipality is late',
    dwangsom: 'The penalty, if it takes 42 days',
    dwangsomAls: 'The penalty, if your letter comes on the day of this computation and it takes 42 days',
  },
}
