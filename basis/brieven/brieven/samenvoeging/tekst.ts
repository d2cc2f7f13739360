import type { Datum } from '@meedoen/kern'
import { alinea, feiten, kernzin, vet } from '../../bouwstenen.ts'
import type { Opsteller } from '../../opsteller.ts'
import * as en from '../../vast/en.ts'
import * as nl from '../../vast/nl.ts'

/** Two meldingen of one person go on as one; the term of the first counts (Wmo art. 2.3.2 lid 1). */
export type Samenvoeging = {
  readonly eerste: { readonly kenmerk: string; readonly gemeldOp: Datum }
  readonly tweede: { readonly kenmerk: string; readonly gemeldOp: Datum }
  readonly onderzoekUiterlijk: Datum
}

export const samenvoegingNl: Opsteller<Samenvoeging> = (g, hoofd) => ({
  titel: 'Wij voegen uw twee vragen samen',
  blokken: [
    kernzin(`Wij kregen twee keer een vraag om hulp voor u. Wij gaan verder met één zaak: ${g.eerste.kenmerk}.`),
    feiten(
      ['Vraag', 'Wat gebeurt ermee'],
      [
        [`${g.eerste.kenmerk}, van ${nl.dag(g.eerste.gemeldOp)}`, 'Deze gaat verder.'],
        [`${g.tweede.kenmerk}, van ${nl.dag(g.tweede.gemeldOp)}`, 'Deze sluiten we. Wat erin stond, nemen we mee.'],
      ],
    ),
    alinea(
      'Voor de tijd telt de eerste vraag. Het onderzoek is klaar ',
      vet(`uiterlijk op ${nl.dag(g.onderzoekUiterlijk)}`),
      '. U hoeft niets te doen.',
    ),
    alinea('Gaan de twee vragen over iets anders, of klopt dit niet? Bel ons. Dan houden we ze apart.'),
    ...nl.vragen(hoofd),
  ],
})

export const samenvoegingEn: Opsteller<Samenvoeging> = (g, hoofd) => ({
  titel: 'We put your two requests together',
  blokken: [
    kernzin(`We received a request for help for you twice. We go on with one case: ${g.eerste.kenmerk}.`),
    feiten(
      ['Request', 'What happens to it'],
      [
        [`${g.eerste.kenmerk}, of ${en.dag(g.eerste.gemeldOp)}`, 'This one goes on.'],
        [`${g.tweede.kenmerk}, of ${en.dag(g.tweede.gemeldOp)}`, 'We close this one. We take along what it said.'],
      ],
    ),
    alinea(
      'For the time, the first request counts. The inquiry is finished ',
      vet(`on ${en.dag(g.onderzoekUiterlijk)} at the latest`),
      '. You do not have to do anything.',
    ),
    alinea('Are the two requests about different things, or is this wrong? Call us. Then we keep them apart.'),
    ...en.vragen(hoofd),
  ],
})
