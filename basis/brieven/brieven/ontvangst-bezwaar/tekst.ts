import type { Datum } from '@meedoen/kern'
import { alinea, feiten, indien, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** Confirmation that an objection came in (Awb art. 6:14), with its term (art. 7:10). */
export type OntvangstBezwaar = {
  readonly ontvangenOp: Datum
  readonly besluitVan: Datum
  readonly besluitKenmerk: string
  /** An independent committee advises (art. 7:13): 12 weeks in place of 6. */
  readonly commissie: boolean
  readonly beslissingUiterlijk: Datum
  /** What the objection still misses (art. 6:6); null when it is complete. */
  readonly aanvulling: { readonly ontbreekt: readonly string[]; readonly uiterlijk: Datum } | null
}

export const ontvangstBezwaarNl: Opsteller<OntvangstBezwaar> = (g, hoofd) => ({
  titel: 'Wij hebben uw bezwaar ontvangen',
  blokken: [
    kernzin(
      `Op ${nl.dag(g.ontvangenOp)} kregen wij uw bezwaar. U krijgt onze beslissing uiterlijk op ${nl.dag(g.beslissingUiterlijk)}.`,
    ),
    feiten(
      ['Uw bezwaar', 'Gegevens'],
      [
        ['Tegen ons besluit van', `${nl.dag(g.besluitVan)}, kenmerk ${g.besluitKenmerk}`],
        [
          'Wie kijkt ernaar',
          g.commissie
            ? 'Een onafhankelijke commissie geeft advies'
            : 'Een medewerker die niet bij het eerste besluit betrokken was',
        ],
        ['Beslissing uiterlijk op', nl.dag(g.beslissingUiterlijk)],
      ],
    ),
    ...indien(g.aanvulling, (mist) => [
      kop('Wij missen nog iets'),
      lijst(mist.ontbreekt),
      alinea(
        'Stuur dit ',
        vet(`uiterlijk op ${nl.dag(mist.uiterlijk)}`),
        '. De tijd voor onze beslissing staat tot dan stil. Horen wij niets? Dan behandelen wij uw bezwaar misschien niet.',
      ),
    ]),
    kop('Wat gebeurt er nu?'),
    lijst([
      'Wij bellen u om te horen wat er speelt.',
      'U mag uw bezwaar komen uitleggen. Dat heet een hoorzitting. U mag iemand meenemen. U krijgt daarvoor een uitnodiging.',
      'Voor die tijd mag u de stukken bekijken.',
      'Wij kijken helemaal opnieuw naar ons besluit.',
    ]),
    alinea('Wij mogen de beslissing één keer 6 weken later nemen. Dan krijgt u daarover bericht.'),
    alinea(
      'Ons besluit geldt intussen. Kunt u niet wachten? Dan kunt u de rechtbank vragen om snel een tijdelijke oplossing (voorlopige voorziening). Daarvoor betaalt u griffierecht.',
    ),
    alinea(`Wilt u stoppen met uw bezwaar? Dat kan altijd. Bel ${hoofd.contact.telefoon} of schrijf ons.`),
    ...nl.clientondersteuner(hoofd),
    ...nl.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, artikelen 6:14, 6:16, 7:2, 7:10 en 8:81.',
})

export const ontvangstBezwaarEn: Opsteller<OntvangstBezwaar> = (g, hoofd) => ({
  titel: 'We have received your objection',
  blokken: [
    kernzin(
      `We received your objection on ${en.dag(g.ontvangenOp)}. You get our decision on ${en.dag(g.beslissingUiterlijk)} at the latest.`,
    ),
    feiten(
      ['Your objection', 'Details'],
      [
        ['Against our decision of', `${en.dag(g.besluitVan)}, reference ${g.besluitKenmerk}`],
        [
          'Who looks at it',
          g.commissie ? 'An independent committee gives advice' : 'Someone who was not involved in the first decision',
        ],
        ['Decision at the latest on', en.dag(g.beslissingUiterlijk)],
      ],
    ),
    ...indien(g.aanvulling, (mist) => [
      kop('Something is still missing'),
      lijst(mist.ontbreekt),
      alinea(
        'Send this ',
        vet(`on ${en.dag(mist.uiterlijk)} at the latest`),
        '. The time for our decision stands still until then. Do we hear nothing? Then we may not deal with your objection.',
      ),
    ]),
    kop('What happens now?'),
    lijst([
      'We call you to hear what is going on.',
      'You may come and explain your objection. This is called a hearing. You may bring someone. You will get an invitation.',
      'Before that you may see the papers.',
      'We look at our decision all over again.',
    ]),
    alinea('We may take the decision 6 weeks later, once. Then you will hear about it.'),
    alinea(
      'Our decision applies in the meantime. Can you not wait? Then you can ask the court for a quick temporary solution (voorlopige voorziening). You pay a court fee for that.',
    ),
    alinea(`Do you want to stop your objection? You always can. Call ${hoofd.contact.telefoon} or write to us.`),
    ...en.clientondersteuner(hoofd),
    ...en.vragen(hoofd),
  ],
  artikelen: 'Algemene wet bestuursrecht, articles 6:14, 6:16, 7:2, 7:10 and 8:81.',
})
