import type { Datum } from '@meedoen/kern'
import { alinea, feiten, hoofdletter, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import { type Omvang, schrijfOmvang } from '../../omvang.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The toewijzing went to the provider: who calls, and when the help starts. */
export type HulpStart = {
  /** Without article: "rolstoel". */
  readonly voorziening: string
  readonly omvang: Omvang
  readonly aanbieder: { readonly naam: string; readonly telefoon: string }
  readonly beltUiterlijk: Datum
  /** First day on which help may be given. */
  readonly ingang: Datum
}

export const hulpStartNl: Opsteller<HulpStart> = (g, hoofd) => ({
  titel: 'Uw hulp gaat beginnen',
  blokken: [
    kernzin(
      `${g.aanbieder.naam} belt u uiterlijk op ${nl.dag(g.beltUiterlijk)} om af te spreken wanneer de hulp begint.`,
    ),
    feiten(
      ['Uw hulp', 'Gegevens'],
      [
        ['Welke hulp', hoofdletter(g.voorziening)],
        ['Hoeveel', schrijfOmvang(g.omvang, 'nl')],
        ['Van wie', g.aanbieder.naam],
        ['Telefoon', g.aanbieder.telefoon],
        ['Vanaf', nl.dag(g.ingang)],
      ],
    ),
    kop('Wat spreekt u samen af?'),
    lijst([
      'Op welke dag en tijd er iemand komt.',
      'Wat er gedaan wordt, en wat u zelf wilt blijven doen.',
      'Wie u belt als er iets is, bijvoorbeeld bij ziekte.',
    ]),
    alinea('Dit komt in een plan dat u samen maakt. U krijgt daar een kopie van.'),
    kop('Bent u niet gebeld, of bent u niet tevreden?'),
    alinea(
      'Bel ons als u ',
      vet(`na ${nl.dag(g.beltUiterlijk)}`),
      ' nog niets heeft gehoord. Gaat iets niet goed? Bespreek het eerst met uw hulp of met ',
      g.aanbieder.naam,
      '. Komt u er niet uit, of wilt u een andere aanbieder? Bel ons. Wij denken mee.',
    ),
    ...nl.doorgeven(hoofd),
    ...nl.vragen(hoofd),
  ],
})

export const hulpStartEn: Opsteller<HulpStart> = (g, hoofd) => ({
  titel: 'Your help is going to start',
  blokken: [
    kernzin(`${g.aanbieder.naam} will call you by ${en.dag(g.beltUiterlijk)} to agree when the help starts.`),
    feiten(
      ['Your help', 'Details'],
      [
        ['Which help', hoofdletter(g.voorziening)],
        ['How much', schrijfOmvang(g.omvang, 'en')],
        ['From whom', g.aanbieder.naam],
        ['Telephone', g.aanbieder.telefoon],
        ['From', en.dag(g.ingang)],
      ],
    ),
    kop('What do you agree together?'),
    lijst([
      'On which day and at what time someone comes.',
      'What is done, and what you want to keep doing yourself.',
      'Whom you call if something is the matter, for example illness.',
    ]),
    alinea('This is put in a plan that you make together. You get a copy.'),
    kop('Have you not been called, or are you not satisfied?'),
    alinea(
      'Call us if you have heard nothing ',
      vet(`after ${en.dag(g.beltUiterlijk)}`),
      '. Is something not going well? First talk to your helper or to ',
      g.aanbieder.naam,
      '. Can you not work it out, or do you want another provider? Call us. We will think along.',
    ),
    ...en.doorgeven(hoofd),
    ...en.vragen(hoofd),
  ],
})
