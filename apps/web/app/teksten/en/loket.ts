import type { Teksten } from '../vorm.ts'

export const loket: Teksten['loket'] = {
  nav: {
    aanbod: 'Find help',
    betalen: 'What do you pay?',
    rechten: 'Your rights',
    mijn: 'My affairs',
  },
  home: {
    vraag: 'Too much to do on your own?',
    belofte: 'Together we look at what helps.',
    inleiding:
      'Tell us what is going on. Within six weeks we will have found out together what you need. You help decide.',
    vraagHulp: 'Ask for help',
    inDeBuurt: 'See what is nearby',
    beeld: 'Two people talking at a kitchen table over a cup of coffee',
    meer: 'Good to know',
    betalen: {
      titel: 'What do I have to pay?',
      tekst: 'For most help you pay a fixed amount a month. Work it out here.',
      naar: 'Go to the calculator',
    },
    mantelzorg: {
      titel: 'I care for someone',
      tekst: 'As a family carer you may ask for support yourself.',
      naar: 'Support for you',
    },
    meedenken: {
      titel: 'Someone to think along with you',
      tekst: 'An independent client supporter is free of charge.',
      naar: 'How it works',
    },
  },
}
