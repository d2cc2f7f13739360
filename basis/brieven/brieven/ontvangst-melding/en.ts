import { alinea, hoofdletter, indien, kader, kernzin, kop, lijst, stappen, vet, webadres } from '../../bouwstenen.ts'
import type { Blok, Tekst } from '../../brief.ts'
import type { Opsteller } from '../../opsteller.ts'
import { clientondersteuner, dag, vragen } from '../../vast/en.ts'
import type { OntvangstMelding, OntvangstMeldingNamens, Planlink } from './gegevens.ts'

const planInleveren = (planlink: Planlink | null, website: string): readonly Blok[] => [
  lijst([
    ...(planlink
      ? [
          [
            'On the internet, without logging in: go to ',
            webadres(planlink.adres),
            ' and enter this code: ',
            vet(planlink.code),
            `. The code is for this plan only and works up to and including ${dag(planlink.geldigTot)}.`,
          ],
        ]
      : []),
    ['On the internet, with DigiD: log in at ', webadres(website), '.'],
    'On paper: send it to the address at the top of this letter, or hand it in at our desk. Write your reference on it.',
  ]),
]

/** Who calls and when; with spoed at once, and what to do when even that takes too long. */
function wieBelt({ belt, spoedUren }: OntvangstMelding, telefoon: string): Tekst {
  if (belt && spoedUren !== undefined)
    return [
      vet(`${hoofdletter(belt.naam)} will call you as soon as possible`),
      `, within ${spoedUren} hours on a working day. Can you not wait for that? Call `,
      vet(telefoon),
      ' now.',
    ]
  if (belt) return [vet(`${hoofdletter(belt.naam)} will call you`), ` by ${dag(belt.uiterlijk)} to plan a talk.`]
  return [
    vet('Someone from our team will call you'),
    ' to plan a talk. You will then also hear who your regular contact is.',
  ]
}

const spoed = (telefoon: string): Blok =>
  kader(
    'let-op',
    'Can you not wait?',
    alinea(
      'Is your home not safe now, or does important help suddenly stop? Call ',
      vet(telefoon),
      ' straight away. We can arrange temporary help at once. Is there immediate danger? Call 112.',
    ),
  )

export const ontvangstMelding: Opsteller<OntvangstMelding> = (g, hoofd) => ({
  titel: g.doorAnder ? 'We received a request for you' : 'We have received your request for help',
  blokken: [
    kernzin(
      g.doorAnder
        ? `On ${dag(g.gemeldOp)} somebody asked us for help for you. This is called a request (melding). In this letter you read what happens now.`
        : `We received your request (melding) on ${dag(g.gemeldOp)}. In this letter you read what happens now.`,
    ),
    ...indien(g.vraag, (vraag) => [alinea(`You wrote: “${vraag}”`)]),
    kop('What happens now?'),
    stappen([
      wieBelt(g, hoofd.gemeente.telefoon),
      'In the talk we look together at what is going on, what you want and what can help. This is called the inquiry (onderzoek).',
      [
        'The inquiry is finished ',
        vet(`on ${dag(g.onderzoekUiterlijk)} at the latest`),
        '. After that you get a report. Is something in it wrong? Then you can tell us.',
      ],
      'With the report you can apply for help. We decide within 2 weeks of your application.',
    ]),
    kop('Your own plan'),
    alinea(
      'You may write down yourself what is needed and what help you want. This is called a personal plan (persoonlijk plan). You do not have to, but it can help you. We use your plan in the inquiry. Give it to us ',
      vet(`on ${dag(g.planUiterlijk)} at the latest`),
      '. You can do this:',
    ),
    ...planInleveren(g.planlink, hoofd.gemeente.website),
    ...(g.clientondersteunerGevraagd
      ? [
          kop('Your client supporter'),
          alinea(
            'You asked for an independent client supporter (cliëntondersteuner). This is free. ',
            vet(hoofd.gemeente.clientondersteuning.naam),
            ` will contact you. Do you not want to wait? Call ${hoofd.gemeente.clientondersteuning.telefoon}.`,
          ),
        ]
      : clientondersteuner(hoofd)),
    spoed(hoofd.gemeente.telefoon),
    kop('Do you want to add something or stop?'),
    alinea(
      'Has something changed, or do you no longer need help? Call us. You can always add to your request or withdraw it.',
    ),
    alinea('Is the inquiry not finished in time? Then you may apply at once. You do not have to wait for us.'),
    ...vragen(hoofd),
  ],
})

export const ontvangstMeldingNamens: Opsteller<OntvangstMeldingNamens> = (g, hoofd) => ({
  titel: `We have received your request for ${g.inwoner}`,
  blokken: [
    kernzin(
      `On ${dag(g.gemeldOp)} you asked for help for ${g.inwoner}. Thank you for doing so. In this letter you read what happens now.`,
    ),
    kop('What happens now?'),
    stappen([
      g.wijBellen === 'inwoner'
        ? `We will call ${g.inwoner} to plan a talk. You may be there if ${g.inwoner} agrees.`
        : `We will call you to plan a talk with ${g.inwoner}. You may be there if ${g.inwoner} agrees.`,
      `In the talk we look at what ${g.inwoner} needs, and also at what you need if you care for ${g.inwoner}.`,
      ['The inquiry is finished ', vet(`on ${dag(g.onderzoekUiterlijk)} at the latest`), '.'],
    ]),
    kop('A plan of their own'),
    alinea(
      `${hoofdletter(g.inwoner)} may write down what is needed. This is called a personal plan (persoonlijk plan). You may help with it. We would like to have it `,
      vet(`on ${dag(g.planUiterlijk)} at the latest`),
      '. You can do this:',
    ),
    ...planInleveren(g.planlink, hoofd.gemeente.website),
    ...clientondersteuner(hoofd),
    spoed(hoofd.gemeente.telefoon),
    kop('What we tell you and what we do not'),
    alinea(
      `We handle the details of ${g.inwoner} with care. That is why we only tell you how things go on if ${g.inwoner} agrees.`,
    ),
    ...vragen(hoofd),
  ],
})
