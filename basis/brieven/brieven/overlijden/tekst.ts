import type { Datum } from '@meedoen/kern'
import { alinea, hoofdletter, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import type { Blok } from '../../brief.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** To the relatives of somebody who died. No reference in the first lines, no clocks, nothing to fill in. */
export type Overlijden = {
  /** As spoken of: "mevrouw De Wit". */
  readonly overledene: string
  readonly overledenOp: Datum
  /** Help that stops, by name. */
  readonly hulp: readonly string[]
  /** Aids on loan, and who fetches them. */
  readonly hulpmiddelen: readonly { readonly naam: string; readonly opgehaaldDoor: string; readonly telefoon: string }[]
  readonly hadPgb: boolean
  readonly betaaldeBijdrage: boolean
  /** Somebody in the same home may now be without help. */
  readonly huisgenoot: boolean
}

const ietsTeRegelen = (g: Overlijden): boolean =>
  g.hulp.length > 0 || g.hulpmiddelen.length > 0 || g.hadPgb || g.betaaldeBijdrage

const regelenNl = (g: Overlijden): readonly Blok[] => [
  kop('Wat wij regelen'),
  ...(g.hulp.length > 0
    ? [alinea('Wij geven door dat deze hulp stopt. U hoeft niets op te zeggen:'), lijst(g.hulp)]
    : []),
  ...(g.betaaldeBijdrage
    ? [
        alinea(
          'Het CAK krijgt van ons bericht over de eigen bijdrage. Er kan nog een laatste rekening komen over de tijd ervoor.',
        ),
      ]
    : []),
  ...(g.hadPgb
    ? [
        alinea(
          'De Sociale Verzekeringsbank krijgt van ons bericht over het pgb. Die betaalt nog de hulp die al gegeven is.',
        ),
      ]
    : []),
  ...(g.hulpmiddelen.length > 0
    ? [
        alinea('Deze hulpmiddelen zijn geleend. Ze worden bij u opgehaald wanneer het u schikt. Haast is niet nodig.'),
        lijst(g.hulpmiddelen.map((h) => [vet(h.naam), `: ${h.opgehaaldDoor}, telefoon ${h.telefoon}.`])),
      ]
    : []),
]

export const overlijdenNl: Opsteller<Overlijden> = (g, hoofd) => ({
  titel: `Bij het overlijden van ${g.overledene}`,
  blokken: [
    kernzin(`Op ${nl.dag(g.overledenOp)} is ${g.overledene} overleden. Wij wensen u veel sterkte met dit verlies.`),
    ...(ietsTeRegelen(g)
      ? [alinea('In deze brief leest u wat wij voor u regelen. U hoeft nu niets te doen.'), ...regelenNl(g)]
      : [alinea('Wij sluiten de zaak. U hoeft niets te doen.')]),
    ...(g.huisgenoot
      ? [
          kop('Heeft u nu zelf hulp nodig?'),
          alinea(
            `Misschien kreeg u ook steun van deze hulp, of zorgde ${g.overledene} voor u. Bel ons gerust op `,
            vet(hoofd.contact.telefoon),
            '. We laten u niet ineens zonder hulp zitten.',
          ),
        ]
      : []),
    kop('Heeft u vragen, of wilt u iemand spreken?'),
    alinea(
      'Bel ',
      vet(hoofd.contact.naam),
      ' op ',
      vet(hoofd.contact.telefoon),
      `. Het kan op een moment dat u past: ${hoofd.gemeente.uren}.`,
    ),
  ],
})

const regelenEn = (g: Overlijden): readonly Blok[] => [
  kop('What we arrange'),
  ...(g.hulp.length > 0
    ? [alinea('We pass on that this help stops. You do not have to cancel anything:'), lijst(g.hulp)]
    : []),
  ...(g.betaaldeBijdrage
    ? [alinea('We tell the CAK about the contribution. A last bill may still come for the time before.')]
    : []),
  ...(g.hadPgb
    ? [
        alinea(
          'We tell the Sociale Verzekeringsbank about the personal budget. It still pays for the help already given.',
        ),
      ]
    : []),
  ...(g.hulpmiddelen.length > 0
    ? [
        alinea('These aids are on loan. They are collected from you when it suits you. There is no hurry.'),
        lijst(g.hulpmiddelen.map((h) => [vet(h.naam), `: ${h.opgehaaldDoor}, telephone ${h.telefoon}.`])),
      ]
    : []),
]

export const overlijdenEn: Opsteller<Overlijden> = (g, hoofd) => ({
  titel: `On the death of ${g.overledene}`,
  blokken: [
    kernzin(`${hoofdletter(g.overledene)} died on ${en.dag(g.overledenOp)}. We wish you much strength with this loss.`),
    ...(ietsTeRegelen(g)
      ? [
          alinea('In this letter you read what we arrange for you. You do not have to do anything now.'),
          ...regelenEn(g),
        ]
      : [alinea('We close the case. You do not have to do anything.')]),
    ...(g.huisgenoot
      ? [
          kop('Do you need help yourself now?'),
          alinea(
            `Perhaps this help supported you too, or ${g.overledene} cared for you. Feel free to call us on `,
            vet(hoofd.contact.telefoon),
            '. We will not suddenly leave you without help.',
          ),
        ]
      : []),
    kop('Do you have questions, or would you like to talk to someone?'),
    alinea(
      'Call ',
      vet(hoofd.contact.naam),
      ' on ',
      vet(hoofd.contact.telefoon),
      `. Call when it suits you: ${hoofd.gemeente.uren}.`,
    ),
  ],
})
