import type { Teksten } from '../vorm.ts'

export const plan: Teksten['plan'] = {
  titel: 'Your own plan',
  inleiding:
    'Write down what is needed and which help you want. You do not have to fill in everything. Somebody may help you.',
  code: {
    titel: 'Handing in your plan',
    inleiding: 'Our letter has a code. With that code you hand in your plan without logging in.',
    veld: 'The code in the letter',
    hint: '16 letters and digits, for example 7K2M-X9QD-4TRB-0WNE',
    verder: 'Continue',
    geenCode: 'Do you have no code?',
    geenCodeTekst: 'Log in with DigiD, call us on {{telefoon}}, or hand in your plan on paper.',
  },
  kenmerk: 'The plan belongs to request {{nummer}}.',
  uiterlijk: 'Hand it in until {{datum}}. Then we can use it well in the talk.',
  laat: 'The 7 days are over. You may still hand it in: we use your plan as long as we are looking into your request.',
  al: 'We already received a plan on {{datum}}',
  alTekst: 'You can change it and hand it in again. What you hand in then replaces the first.',
  kanNiet: 'Handing in a plan is no longer possible',
  kanNietTekst: 'The report was made already, or the case is closed. Call us if there is something you want to say.',
  schrijven: 'Write your plan',
  schrijvenTekst: 'Fill in what you like. You may skip every question.',
  liever: 'Rather send only a document?',
  wens: 'Which help would you like?',
  verstuur: 'Hand in my plan',
  later: 'Keep it and go on later',
  laterUitleg: 'Your text is kept then. You choose a document when you hand in the plan.',
  bewaard: {
    titel: 'Your text is kept, but not handed in yet',
    mijn: 'You find it here until {{tot}}. Hand in your plan when you are ready.',
    metCode: 'With the same code you find it again until {{tot}}. Hand in your plan when you are ready.',
  },
  sturen: 'Would you like to send a document along?',
  sturenTekst: 'Do you have something on paper or on the computer? A photo of a letter is fine too.',
  bestand: 'Your document',
  klaar: {
    titel: 'Thank you. We have your plan.',
    tekst: 'We read it before the talk, and lay it beside our report.',
    naarBegin: 'To the start',
  },
}
