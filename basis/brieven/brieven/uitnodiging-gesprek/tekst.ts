import type { Datum } from '@meedoen/kern'
import { alinea, feiten, kernzin, kop, lijst, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** Invitation to the talk of the onderzoek (Wmo art. 2.3.2 lid 1); identity is checked there (art. 2.3.4). */
export type UitnodigingGesprek = {
  readonly dag: Datum
  /** `UU:MM`, local time. */
  readonly tijd: string
  readonly duurMinuten: number
  readonly plaats:
    | { readonly soort: 'thuis' }
    | { readonly soort: 'gemeente'; readonly adres: string }
    | { readonly soort: 'telefoon'; readonly nummer: string }
  readonly gesprekspartner: string
  /** Null when the plan is already in or the term has passed. */
  readonly planUiterlijk: Datum | null
}

export const uitnodigingNl: Opsteller<UitnodigingGesprek> = (g, hoofd) => ({
  titel: 'Uitnodiging voor een gesprek',
  blokken: [
    kernzin(`Wij spreken u graag op ${nl.dag(g.dag)} om ${g.tijd} uur.`),
    feiten(
      ['Afspraak', 'Gegevens'],
      [
        ['Dag', nl.dag(g.dag)],
        ['Tijd', `${g.tijd} uur, ongeveer ${g.duurMinuten} minuten`],
        [
          'Plaats',
          g.plaats.soort === 'thuis'
            ? 'Bij u thuis'
            : g.plaats.soort === 'gemeente'
              ? g.plaats.adres
              : `Aan de telefoon. Wij bellen u op ${g.plaats.nummer}.`,
        ],
        ['Met wie', g.gesprekspartner],
      ],
    ),
    alinea(
      `Komt deze dag of tijd niet uit? Bel ${hoofd.contact.telefoon}. Dan spreken we iets anders af. Dat heeft geen gevolgen voor uw vraag.`,
    ),
    kop('Waar gaat het gesprek over?'),
    alinea(
      'We kijken samen wat er in uw leven speelt, wat u zelf wilt en wat al goed gaat. Daarna kijken we wat kan helpen. Er wordt in het gesprek nog niets beslist.',
    ),
    kop('Neem dit mee of leg dit klaar'),
    lijst([
      'Uw paspoort, identiteitskaart, rijbewijs of verblijfsdocument. Wij moeten zien wie u bent.',
      ...(g.planUiterlijk
        ? [`Uw persoonlijk plan, als u dat wilt maken. U kunt het inleveren tot en met ${nl.dag(g.planUiterlijk)}.`]
        : []),
      'Brieven die belangrijk zijn, bijvoorbeeld over hulp die u al krijgt. Het hoeft niet.',
    ]),
    kop('U mag iemand meenemen'),
    alinea(
      'Neem gerust iemand mee die u vertrouwt: uw partner, een kind, een vriend of buur. ',
      vet('Zorgt iemand voor u? Dan is het fijn als diegene erbij is.'),
      ' We kijken dan ook wat uw mantelzorger nodig heeft. Heeft u een tolk nodig, of kunt u slecht horen of lezen? Laat het ons weten.',
    ),
    ...nl.clientondersteuner(hoofd),
    ...nl.vragen(hoofd),
  ],
})

export const uitnodigingEn: Opsteller<UitnodigingGesprek> = (g, hoofd) => ({
  titel: 'Invitation to a talk',
  blokken: [
    kernzin(`We would like to talk with you on ${en.dag(g.dag)} at ${g.tijd}.`),
    feiten(
      ['Appointment', 'Details'],
      [
        ['Day', en.dag(g.dag)],
        ['Time', `${g.tijd}, about ${g.duurMinuten} minutes`],
        [
          'Place',
          g.plaats.soort === 'thuis'
            ? 'At your home'
            : g.plaats.soort === 'gemeente'
              ? g.plaats.adres
              : `By telephone. We call you on ${g.plaats.nummer}.`,
        ],
        ['With whom', g.gesprekspartner],
      ],
    ),
    alinea(
      `Does this day or time not suit you? Call ${hoofd.contact.telefoon}. We will choose another. This does not affect your request.`,
    ),
    kop('What is the talk about?'),
    alinea(
      'We look together at what is going on in your life, what you want and what already goes well. Then we look at what can help. Nothing is decided in the talk yet.',
    ),
    kop('Bring this or have it ready'),
    lijst([
      'Your passport, identity card, driving licence or residence document. We must see who you are.',
      ...(g.planUiterlijk
        ? [
            `Your personal plan, if you want to make one. You can hand it in up to and including ${en.dag(g.planUiterlijk)}.`,
          ]
        : []),
      'Letters that matter, for example about help you already get. You do not have to.',
    ]),
    kop('You may bring someone'),
    alinea(
      'Feel free to bring someone you trust: your partner, a child, a friend or neighbour. ',
      vet('Does someone care for you? It helps if that person is there.'),
      ' We then also look at what your carer needs. Do you need an interpreter, or do you have trouble hearing or reading? Let us know.',
    ),
    ...en.clientondersteuner(hoofd),
    ...en.vragen(hoofd),
  ],
})
