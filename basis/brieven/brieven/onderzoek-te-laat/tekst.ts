import type { Datum } from '@meedoen/kern'
import { alinea, indien, kernzin, kop, lijst, schrijfruimte, vet, webadres } from '../../bouwstenen.ts'
import type { Antwoordblad } from '../../brief.ts'
import type { Briefhoofd } from '../../hoofd.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** The onderzoek was not done in six weeks: the resident may apply now (Wmo art. 2.3.2 lid 9). */
export type OnderzoekTeLaat = {
  readonly gemeldOp: Datum
  readonly onderzoekUiterlijkWas: Datum
  /** Why it took longer, in plain words. */
  readonly reden?: string
  /** When we expect to be ready; null when unknown. */
  readonly verwachtKlaar: Datum | null
}

const aanvraagNl = (hoofd: Briefhoofd): Antwoordblad => ({
  titel: 'Aanvraag voor hulp uit de Wmo',
  blokken: [
    alinea(`Stuur dit blad naar ${hoofd.gemeente.adres.join(', ')}. Uw kenmerk is ${hoofd.kenmerk}.`),
    schrijfruimte('Ik vraag deze hulp aan:', 5),
    {
      soort: 'handtekeningvak',
      titel: 'Ondertekening',
      uitleg: 'Zonder handtekening kunnen wij uw aanvraag niet behandelen.',
      keuzes: [
        'Ik wil hulp die de gemeente regelt (in natura).',
        'Ik wil een persoonsgebonden budget (pgb).',
        'Dat weet ik nog niet.',
      ],
      velden: ['Naam', 'Datum', 'Handtekening'],
    },
  ],
})

export const onderzoekTeLaatNl: Opsteller<OnderzoekTeLaat> = (g, hoofd) => ({
  titel: 'Ons onderzoek is niet op tijd klaar',
  blokken: [
    kernzin(`Wij zijn te laat met ons onderzoek. U mag nu meteen een aanvraag doen.`),
    alinea(
      `U vroeg om hulp op ${nl.dag(g.gemeldOp)}. Het onderzoek moest klaar zijn op ${nl.dag(g.onderzoekUiterlijkWas)}. Dat is niet gelukt. Het spijt ons.`,
    ),
    ...indien(g.reden, (reden) => [alinea(reden)]),
    kop('Wat kunt u doen?'),
    lijst([
      [
        vet('Nu een aanvraag doen.'),
        ' Vul het laatste blad van deze brief in, of ga naar ',
        webadres(hoofd.gemeente.website),
        '. Wij beslissen binnen 2 weken nadat wij uw aanvraag hebben.',
      ],
      [
        vet('Wachten op het onderzoek.'),
        g.verwachtKlaar
          ? ` Wij verwachten op ${nl.dag(g.verwachtKlaar)} klaar te zijn. Ook dan mag u alsnog een aanvraag doen.`
          : ' Wij bellen u zo snel mogelijk. Ook dan mag u alsnog een aanvraag doen.',
      ],
    ]),
    alinea('U hoeft niet te kiezen: wij gaan hoe dan ook door met het onderzoek.'),
    kop('Kunt u niet wachten?'),
    alinea(
      'Is het thuis niet veilig of valt hulp weg? Bel ',
      vet(hoofd.gemeente.telefoon),
      '. Dan kunnen wij direct tijdelijke hulp regelen.',
    ),
    ...nl.clientondersteuner(hoofd),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Wet maatschappelijke ondersteuning 2015, artikelen 2.3.2 lid 1 en 9, 2.3.3 en 2.3.5 lid 2.',
  antwoordblad: aanvraagNl(hoofd),
})

const aanvraagEn = (hoofd: Briefhoofd): Antwoordblad => ({
  titel: 'Application for help under the Wmo',
  blokken: [
    alinea(`Send this sheet to ${hoofd.gemeente.adres.join(', ')}. Your reference is ${hoofd.kenmerk}.`),
    schrijfruimte('I apply for this help:', 5),
    {
      soort: 'handtekeningvak',
      titel: 'Signing',
      uitleg: 'Without a signature we cannot deal with your application.',
      keuzes: [
        'I want help that the municipality arranges (in kind).',
        'I want a personal budget (pgb).',
        'I do not know yet.',
      ],
      velden: ['Name', 'Date', 'Signature'],
    },
  ],
})

export const onderzoekTeLaatEn: Opsteller<OnderzoekTeLaat> = (g, hoofd) => ({
  titel: 'Our inquiry is not finished in time',
  blokken: [
    kernzin(`We are late with our inquiry. You may apply at once.`),
    alinea(
      `You asked for help on ${en.dag(g.gemeldOp)}. The inquiry had to be finished on ${en.dag(g.onderzoekUiterlijkWas)}. We did not manage that. We are sorry.`,
    ),
    ...indien(g.reden, (reden) => [alinea(reden)]),
    kop('What can you do?'),
    lijst([
      [
        vet('Apply now.'),
        ' Fill in the last sheet of this letter, or go to ',
        webadres(hoofd.gemeente.website),
        '. We decide within 2 weeks of receiving your application.',
      ],
      [
        vet('Wait for the inquiry.'),
        g.verwachtKlaar
          ? ` We expect to be ready on ${en.dag(g.verwachtKlaar)}. You may then still apply.`
          : ' We will call you as soon as possible. You may then still apply.',
      ],
    ]),
    alinea('You do not have to choose: we go on with the inquiry in any case.'),
    kop('Can you not wait?'),
    alinea(
      'Is your home not safe or does help stop? Call ',
      vet(hoofd.gemeente.telefoon),
      '. Then we can arrange temporary help at once.',
    ),
    ...en.clientondersteuner(hoofd),
    ...en.vragen(hoofd),
  ],
  artikelen: 'Wet maatschappelijke ondersteuning 2015, articles 2.3.2 lid 1 and 9, 2.3.3 and 2.3.5 lid 2.',
  antwoordblad: aanvraagEn(hoofd),
})
