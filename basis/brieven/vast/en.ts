import { type Datum, schrijfDatum } from '@meedoen/kern'
import { alinea, kader, kop, lijst, vet, webadres } from '../bouwstenen.ts'
import type { Blok } from '../brief.ts'
import { type Briefhoofd, eenNummer } from '../hoofd.ts'

export const dag = (datum: Datum): string => schrijfDatum(datum, 'en')

/** Whom to call; stands in every letter. */
export const vragen = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Do you have questions?'),
  alinea(
    'Call ',
    vet(hoofd.contact.naam),
    ' on ',
    vet(hoofd.contact.telefoon),
    eenNummer(hoofd) ? '' : `. Or call the municipality on ${hoofd.gemeente.telefoon}`,
    `, ${hoofd.gemeente.uren}. Mention your reference: ${hoofd.kenmerk}.`,
  ),
]

/** Wmo art. 2.2.4 and 2.3.2 lid 3; free for the client by art. 2.1.4 lid 5. */
export const clientondersteuner = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Free help from someone on your side'),
  alinea(
    'An independent client supporter (cliëntondersteuner) thinks along with you. This person does not work for the municipality and only looks after your interests. ' +
      'The client supporter can also come to the talk. You pay nothing. The person who cares for you may ask for this help too. Call ',
    vet(hoofd.gemeente.clientondersteuning.naam),
    ` on ${hoofd.gemeente.clientondersteuning.telefoon}.`,
  ),
]

/** Awb art. 6:4, 6:5 and 6:7 to 6:9 for the objection, art. 8:81 for who cannot wait. */
export const bezwaar = (hoofd: Briefhoofd, uiterlijk: Datum): readonly Blok[] => [
  kader(
    'rustig',
    'Do you disagree?',
    alinea(
      'You can call us first, if you like. Often we can find out together what is wrong. You can also object to this decision (bezwaar maken).',
    ),
    alinea(
      'Do this ',
      vet(`on ${dag(uiterlijk)} at the latest.`),
      ' Are you later? Then we usually cannot deal with your objection any more.',
    ),
    alinea('Send a letter to: ', vet(hoofd.gemeente.bezwaaradres), '.'),
    alinea(
      `Write in your objection: your name and address, the date, your reference ${hoofd.kenmerk} and why you disagree with this decision. Sign it. ` +
        'Objecting is free. A client supporter can help you.',
    ),
    alinea(
      'This decision applies even if you object. Can you not wait? After your objection you can ask the court for a quick temporary solution (voorlopige voorziening). You pay a court fee for that.',
    ),
  ),
]

/** Wmo art. 2.3.8 in plain words. */
export const doorgeven = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Does something change? Tell us at once'),
  alinea('You must tell us at once when something changes that matters for your help. For example:'),
  lijst([
    'you are going to move, or someone comes to live with you;',
    'you are getting better or worse;',
    'someone else is going to help you, or stops helping you;',
    'you go to hospital, or you get care under the Long-term Care Act (Wlz);',
    'you no longer use the help.',
  ]),
  alinea(
    `Call ${hoofd.contact.telefoon} or see `,
    webadres(hoofd.gemeente.website),
    '. Not sure whether something matters? Call us too.',
  ),
]

export const nogEenVraagOmHulp = (hoofd: Briefhoofd): readonly Blok[] => [
  kop('Do you need help later after all?'),
  alinea(
    `You can always ask for help again. Call ${hoofd.gemeente.telefoon} or see `,
    webadres(hoofd.gemeente.website),
    '. Someone else may also do this for you.',
  ),
]
