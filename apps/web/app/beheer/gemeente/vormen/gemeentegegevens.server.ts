import type { Adres } from '@meedoen/verordening'
import type { Lezer } from './lezer.server.ts'
import type { Vorm } from './vorm.ts'

export const GEMEENTEGEGEVENS: Vorm<'gemeentegegevens'> = {
  naarWaarden: ({
    telefoon,
    openingstijden,
    email,
    website,
    loket,
    postadres,
    bezwaaradres,
    clientondersteuning,
    betaalrekening,
  }) => ({
    telefoon,
    'openingstijden-nl': openingstijden.nl,
    'openingstijden-en': openingstijden.en,
    email,
    website,
    'loket-naam-nl': loket.naam.nl,
    'loket-naam-en': loket.naam.en,
    ...adreswaarden('loket-adres', loket.adres),
    ...adreswaarden('postadres', postadres),
    'bezwaaradres-tav': bezwaaradres.tav,
    ...adreswaarden('bezwaaradres-adres', bezwaaradres.adres),
    'clientondersteuning-naam': clientondersteuning.naam,
    'clientondersteuning-telefoon': clientondersteuning.telefoon,
    'clientondersteuning-website': clientondersteuning.website,
    'betaalrekening-iban': betaalrekening?.iban ?? '',
    'betaalrekening-bic': betaalrekening?.bic ?? '',
    'betaalrekening-tenaamstelling': betaalrekening?.tenaamstelling ?? '',
  }),
  lees: (lezer, vorige) => ({
    ...vorige,
    telefoon: lezer.telefoon('telefoon'),
    openingstijden: { nl: lezer.tekst('openingstijden-nl'), en: lezer.tekst('openingstijden-en') },
    email: lezer.email('email'),
    website: lezer.webadres('website'),
    loket: {
      naam: { nl: lezer.tekst('loket-naam-nl'), en: lezer.tekst('loket-naam-en') },
      adres: lezer.adres('loket-adres'),
    },
    postadres: lezer.adres('postadres'),
    bezwaaradres: { tav: lezer.tekst('bezwaaradres-tav'), adres: lezer.adres('bezwaaradres-adres') },
    clientondersteuning: {
      naam: lezer.tekst('clientondersteuning-naam'),
      telefoon: lezer.telefoon('clientondersteuning-telefoon'),
      website: lezer.webadres('clientondersteuning-website'),
    },
    betaalrekening: leesRekening(lezer),
  }),
}

const REKENINGVELDEN = ['iban', 'bic', 'tenaamstelling'] as const

/** Left empty together when the municipality does not pay from here. */
function leesRekening(lezer: Lezer) {
  if (REKENINGVELDEN.every((veld) => lezer.rauw(`betaalrekening-${veld}`) === '')) return undefined
  return {
    iban: lezer.tekst('betaalrekening-iban').replaceAll(/\s/g, '').toUpperCase(),
    bic: lezer.tekst('betaalrekening-bic').toUpperCase(),
    tenaamstelling: lezer.tekst('betaalrekening-tenaamstelling'),
  }
}

const adreswaarden = (voor: string, { straat, huisnummer, postcode, plaats }: Adres) => ({
  [`${voor}-straat`]: straat,
  [`${voor}-huisnummer`]: huisnummer,
  [`${voor}-postcode`]: `${postcode.slice(0, 4)} ${postcode.slice(4)}`,
  [`${voor}-plaats`]: plaats,
})
