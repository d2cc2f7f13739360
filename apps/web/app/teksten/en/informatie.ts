import type { Teksten } from '../vorm.ts'

export const informatie: Teksten['informatie'] = {
  vragen: 'Do you have a question?',
  vragenTekst: 'Call {{telefoon}}: {{uren}}',
  betalen: {
    rekenhulp: 'Work out what you pay',
    titel: 'What do you pay?',
    inleiding: 'For most help of the municipality you pay a fixed amount each month: your own contribution.',
    bedrag: 'In {{jaar}} you pay {{bedrag}} a month',
    bedragTekst: 'That is for all help together, and for your whole household. You never pay more than this.',
    onbekend: 'The amount for {{jaar}} is not known yet',
    onbekendTekst: 'The minister announces the amount. Call us if you want to know what to expect.',
    niets: 'When do you pay nothing?',
    laagInkomen: 'Is your income low? Then you may pay nothing in our municipality. CAK looks into that.',
    kostprijs:
      'Does the help cost less than the amount? Then you stop paying when the costs are covered. This holds for aids and changes to your home.',
    rekening: 'Who sends the bill?',
    rekeningTekst:
      'CAK sends you a bill every month. CAK is a national organisation. CAK also decides whether you have to pay.',
    vanaf: 'From when?',
    vanafTekst:
      'You pay from the month after the help starts. Does the help start on the first day of the month? Then you pay from that month.',
    vooraf: 'You know beforehand',
    voorafTekst: 'In the talk, in the report and in the decision we tell you what you will probably pay.',
    zorgen: 'Can you not pay it?',
    zorgenTekst: 'Tell us. Help does not have to stop because you cannot pay. Together we look at what is possible.',
  },
  mantelzorg: {
    titel: 'You care for someone',
    inleiding:
      'Have you been caring for your partner, parent, child, friend or neighbour for some time? Then you are a carer (mantelzorger). You may ask for help for yourself too.',
    watKan: 'What can help you?',
    even: 'Somebody takes over the care for a while, so that you are free.',
    logeren: 'The person you care for stays somewhere else for a few days.',
    praten: 'You talk with somebody who knows what it is like, or with other carers.',
    regelen: 'Somebody helps you with arrangements, forms and money.',
    vraag: 'How to ask for help',
    vraagTekst:
      'Ask for help here: for yourself, or for the person you care for. In the talk we always ask: how are you doing, and can you keep it up?',
    aanbod: 'Help that you can call yourself',
    alles: 'All help for carers',
    meekijken: 'Looking along in somebody’s case',
    meekijkenTekst:
      'The person you care for can share the case with you. They choose what you see. You log in with your own DigiD.',
  },
  bezwaar: {
    titel: 'If you disagree with a decision',
    inleiding: 'You may always object. It is free. The municipality then looks at the decision again.',
    adres: 'Send your letter to',
    watErin: 'What do you put in the letter?',
    naam: 'Your name and address, and the date.',
    besluit: 'Which decision you disagree with. Its reference stands at the top of the letter.',
    waarom: 'Why you disagree.',
    handtekening: 'Your signature.',
    wanneer: 'Until when?',
    wanneerTekst:
      'Until 6 weeks after the day on which we sent the decision. The last day stands in the letter and in My cases. Are your reasons not ready yet? Send the letter in time all the same, and write that the reasons will follow.',
    eerstBellen: 'Rather talk first?',
    eerstBellenTekst:
      'Call your contact. Often we solve it together. The 6 weeks do go on. A client supporter helps you with the letter for free.',
  },
  clientondersteuning: {
    titel: 'Someone to think along with you',
    inleiding: 'A client supporter stands beside you, is free of charge, and does not work for the municipality.',
    bel: 'Call {{naam}}: {{telefoon}}',
    belTekst: 'There is nothing to arrange. You need no referral.',
    website: 'Website of {{naam}}',
    watDoet: 'What does a client supporter do?',
    luisteren: 'Listens and thinks along about what you need.',
    voorbereiden: 'Helps you with your request and with your own plan.',
    gesprek: 'Comes along to the talk, if you want.',
    verslag: 'Reads the report and the decision with you.',
    bezwaar: 'Helps you if you disagree with the decision.',
    wanneer: 'When is it possible?',
    wanneerTekst:
      'Always: before you ask for help, while we look into it, and after. In the form we ask whether you want this.',
    zien: 'What does a client supporter see?',
    zienTekst: 'Only your case, and only if you agree.',
  },
  rechten: {
    rekenhulp: 'Work out when you must have an answer',
    titel: 'Your rights',
    inleiding: 'This is what you may expect of us. It is the law: the Wmo 2015 and the General Administrative Law Act.',
    melden: 'You may always ask for help',
    meldenTekst:
      'Online, by telephone, at the desk or on paper. We confirm that we received it. Somebody else may do it for you.',
    plan: 'Your own plan',
    planTekst:
      'After you ask for help you have 7 days to write down yourself what you need. This is called a personal plan. You do not have to. We must use your plan in our work.',
    steun: 'Free client support',
    steunTekst: 'You may bring somebody who thinks along with you, free and independent.',
    onderzoek: 'Talk and report within 6 weeks',
    onderzoekTekst:
      'Within 6 weeks we will have found out together what you need. You get a report. Is something wrong in it? Then you can say so, and your remark is added.',
    teLaat: 'Are we not ready after 6 weeks?',
    teLaatTekst: 'Then you may apply at once. You do not have to wait for the report.',
    spoed: 'Quick help when it must be',
    spoedTekst: 'Can you not wait? Then we must arrange temporary help at once.',
    besluit: 'Decision within 2 weeks',
    besluitTekst:
      'Within 2 weeks after you apply you get our decision. If we have to wait for something, we write to you why and how long.',
    pgb: 'You choose how you get help',
    pgbTekst:
      'Help from a provider that the municipality pays. Or a personal budget (pgb): then you arrange the help yourself. We explain what that means.',
    bezwaar: 'Do you disagree with the decision?',
    bezwaarTekst:
      'Then you can object, within 6 weeks from the day after we sent the decision. The decision says how, where, and until which day.',
    dwangsom: 'Do we decide too late?',
    dwangsomTekst:
      'Then you may send us a letter that we are late. Have we still not decided 2 weeks after that? Then we usually have to pay you money: a penalty.',
    inzage: 'Your data',
    inzageTekst:
      'You may see your data and have them corrected. When you log in you also see who looked in your file, when and why.',
    klacht: 'Not satisfied with us?',
    klachtTekst: 'Call us. We listen and look for a solution together. You may also file a complaint.',
  },
  privacy: {
    titel: 'Your data',
    inleiding: 'We only ask what is needed to help you. Here you read what we keep, why, and who sees it.',
    wat: 'What we ask',
    watTekst:
      'What is going on, who helps you, and how we can reach you. We may ask this because the Wmo 2015 says so.',
    wie: 'Who sees it',
    wieTekst:
      'The employees who work on your case. A provider only sees what is needed to give the help. People around you only see what you share with them.',
    kijken: 'You see who looked',
    kijkenTekst: 'Each time somebody opens your file, we write that down. You can read it when you log in.',
    lang: 'How long we keep it',
    langTekst:
      'We keep your file for 15 years, because the law says so. Then we destroy it. A request that you do not send is destroyed after {{dagen}} days.',
    cookies: 'Cookies',
    cookiesTekst:
      'We only use cookies that are needed: to log in, to keep forms safe, and for the language you chose. We do not follow you.',
    rechten: 'What you can ask',
    rechtenTekst:
      'You may ask to see your data, to correct them or to have them removed. Call us, or write to {{email}}. Not satisfied? Then you can complain to the Dutch Data Protection Authority.',
  },
  toegankelijkheid: {
    titel: 'Accessibility',
    inleiding:
      'Everybody must be able to use this website. Does something not work for you? Call us. We help you, and we make it better.',
    wat: 'What you may expect',
    toetsenbord: 'You can do everything with a keyboard alone.',
    voorlezen: 'A screen reader can read all pages.',
    groot: 'You can make the letters twice as large. Everything fits on a small screen too.',
    zonder: 'The pages for residents work without JavaScript, so also on an old phone.',
    brieven: 'Our letters follow the PDF/UA standard. A screen reader reads them in the right order.',
    taal: 'We write in plain Dutch. Everything is there in English too.',
    stand: 'How do things stand?',
    standTekst:
      'We aim for WCAG 2.2, level AA. Each page is tested automatically with every change. That does not find everything. There has been no independent audit yet.',
    anders: 'Would you rather do it another way?',
    andersTekst: 'Everything here can also be done by telephone, at the desk or on paper.',
  },
}
