import type { Datum } from '@meedoen/kern'
import { alinea, feiten, kernzin, kop, lijst, stappen, vet } from '../../bouwstenen.ts'
import type { Antwoordblad, Blok } from '../../brief.ts'
import type { Briefhoofd } from '../../hoofd.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The resident moved to another municipality (Wmo art. 1.2.1: support comes from where one lives). */
export type Verhuizing = {
  /** First day in the new municipality. */
  readonly woontDaarVanaf: Datum
  readonly nieuweGemeente: { readonly naam: string; readonly telefoon: string | null }
  /** Help that stops, with its last day. */
  readonly hulp: readonly { readonly naam: string; readonly laatsteDag: Datum }[]
  readonly hulpmiddelen: readonly string[]
  /** Ending granted help is a decision; null when nothing had been granted. */
  readonly bezwaarUiterlijk: Datum | null
}

const toestemmingNl = (g: Verhuizing, hoofd: Briefhoofd): Antwoordblad => ({
  titel: 'Mogen wij uw gegevens doorgeven?',
  blokken: [
    alinea(`Stuur dit blad naar ${hoofd.gemeente.adres.join(', ')}. U mag ook bellen: ${hoofd.contact.telefoon}.`),
    {
      soort: 'handtekeningvak',
      titel: 'Uw keuze',
      uitleg: 'Zet een kruisje. U mag altijd later iets anders kiezen.',
      keuzes: [
        `Ja, stuur mijn laatste verslag en besluit naar gemeente ${g.nieuweGemeente.naam}.`,
        'Nee, stuur niets. Ik vertel het zelf.',
      ],
      velden: ['Naam', 'Datum', 'Handtekening'],
    },
  ],
})

const watStoptNl = (g: Verhuizing): readonly Blok[] => [
  ...(g.hulp.length > 0
    ? [
        kop('Wat stopt er?'),
        feiten(
          ['Hulp', 'Laatste dag'],
          g.hulp.map((h) => [h.naam, nl.dag(h.laatsteDag)]),
        ),
      ]
    : []),
  ...(g.hulpmiddelen.length > 0
    ? [
        kop('Uw hulpmiddelen'),
        lijst(g.hulpmiddelen),
        alinea('Laat deze nog niet ophalen. Wij bespreken eerst met uw nieuwe gemeente of u ze kunt meenemen.'),
      ]
    : []),
]

export const verhuizingNl: Opsteller<Verhuizing> = (g, hoofd) => ({
  titel: 'Uw hulp na uw verhuizing',
  blokken: [
    kernzin(
      `Vanaf ${nl.dag(g.woontDaarVanaf)} woont u in de gemeente ${g.nieuweGemeente.naam}. Die gemeente helpt u dan verder. Wij sluiten uw zaak.`,
    ),
    kop('Zo krijgt u hulp in uw nieuwe gemeente'),
    stappen([
      g.nieuweGemeente.telefoon
        ? [
            'Bel gemeente ',
            g.nieuweGemeente.naam,
            ' op ',
            vet(g.nieuweGemeente.telefoon),
            ' en vraag om hulp uit de Wmo.',
          ]
        : `Vraag gemeente ${g.nieuweGemeente.naam} om hulp uit de Wmo.`,
      'Neem deze brief mee, en ons laatste besluit als u dat heeft.',
      'Zeg het als u niet zonder hulp kunt. De gemeente kan dan direct tijdelijke hulp geven.',
    ]),
    ...watStoptNl(g),
    kop('Uw gegevens meesturen'),
    alinea('Wij sturen uw gegevens alleen door als u dat goedvindt. Op het laatste blad van deze brief kunt u kiezen.'),
    ...(g.bezwaarUiterlijk ? nl.bezwaar(hoofd, g.bezwaarUiterlijk) : []),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Wet maatschappelijke ondersteuning 2015, artikelen 1.2.1 en 2.3.10.',
  antwoordblad: toestemmingNl(g, hoofd),
})

const toestemmingEn = (g: Verhuizing, hoofd: Briefhoofd): Antwoordblad => ({
  titel: 'May we pass on your information?',
  blokken: [
    alinea(`Send this sheet to ${hoofd.gemeente.adres.join(', ')}. You may also call: ${hoofd.contact.telefoon}.`),
    {
      soort: 'handtekeningvak',
      titel: 'Your choice',
      uitleg: 'Tick one. You may always choose something else later.',
      keuzes: [
        `Yes, send my last report and decision to the municipality of ${g.nieuweGemeente.naam}.`,
        'No, send nothing. I will tell them myself.',
      ],
      velden: ['Name', 'Date', 'Signature'],
    },
  ],
})

const watStoptEn = (g: Verhuizing): readonly Blok[] => [
  ...(g.hulp.length > 0
    ? [
        kop('What stops?'),
        feiten(
          ['Help', 'Last day'],
          g.hulp.map((h) => [h.naam, en.dag(h.laatsteDag)]),
        ),
      ]
    : []),
  ...(g.hulpmiddelen.length > 0
    ? [
        kop('Your aids'),
        lijst(g.hulpmiddelen),
        alinea(
          'Do not have these collected yet. We first discuss with your new municipality whether you can take them along.',
        ),
      ]
    : []),
]

export const verhuizingEn: Opsteller<Verhuizing> = (g, hoofd) => ({
  titel: 'Your help after moving',
  blokken: [
    kernzin(
      `From ${en.dag(g.woontDaarVanaf)} you live in the municipality of ${g.nieuweGemeente.naam}. That municipality will help you from then on. We close your case.`,
    ),
    kop('How to get help in your new municipality'),
    stappen([
      g.nieuweGemeente.telefoon
        ? [
            'Call the municipality of ',
            g.nieuweGemeente.naam,
            ' on ',
            vet(g.nieuweGemeente.telefoon),
            ' and ask for help under the Wmo.',
          ]
        : `Ask the municipality of ${g.nieuweGemeente.naam} for help under the Wmo.`,
      'Bring this letter, and our last decision if you have it.',
      'Tell them if you cannot do without help. The municipality can then give temporary help at once.',
    ]),
    ...watStoptEn(g),
    kop('Sending your information along'),
    alinea('We only pass on your information if you agree. On the last sheet of this letter you can choose.'),
    ...(g.bezwaarUiterlijk ? en.bezwaar(hoofd, g.bezwaarUiterlijk) : []),
    ...en.vragen(hoofd),
  ],
  artikelen: 'Wet maatschappelijke ondersteuning 2015, articles 1.2.1 and 2.3.10.',
  antwoordblad: toestemmingEn(g, hoofd),
})
