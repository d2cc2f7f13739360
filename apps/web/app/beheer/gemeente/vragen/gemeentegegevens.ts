import { tekstvraag, type Vraag, type Vraagbron, type Vraaggroep } from './vraag.ts'

/** How people reach the municipality, where its desk and its post are, and who supports residents. */
export const gemeentevragen = ({ t, b }: Vraagbron): readonly Vraaggroep[] => [
  {
    titel: b('gemeente.bereiken'),
    vragen: [
      tekstvraag('telefoon', b('veld.telefoon'), { type: 'tel' }),
      tekstvraag('openingstijden-nl', b('veld.urenNl'), { hint: b('veld.urenHint') }),
      tekstvraag('openingstijden-en', b('veld.urenEn')),
      tekstvraag('email', b('veld.email'), { type: 'email' }),
      tekstvraag('website', b('veld.website'), { type: 'url' }),
    ],
  },
  {
    titel: b('veld.loket'),
    vragen: [
      tekstvraag('loket-naam-nl', t('gegevens.loketNl')),
      tekstvraag('loket-naam-en', t('gegevens.loketEn')),
      ...adresvragen(t, 'loket-adres'),
    ],
  },
  { titel: b('veld.postadres'), vragen: adresvragen(t, 'postadres') },
  {
    titel: b('veld.bezwaaradres'),
    vragen: [tekstvraag('bezwaaradres-tav', t('gegevens.tav')), ...adresvragen(t, 'bezwaaradres-adres')],
  },
  {
    titel: b('veld.clientondersteuning'),
    vragen: [
      tekstvraag('clientondersteuning-naam', b('veld.naam')),
      tekstvraag('clientondersteuning-telefoon', b('veld.telefoon'), { type: 'tel' }),
      tekstvraag('clientondersteuning-website', b('veld.website'), { type: 'url' }),
    ],
  },
  {
    titel: b('veld.betaalrekening'),
    uitleg: b('veld.betaalrekeningHint'),
    vragen: [
      tekstvraag('betaalrekening-iban', b('veld.iban'), { optioneel: true }),
      tekstvraag('betaalrekening-bic', b('veld.bic'), { optioneel: true, kort: true }),
      tekstvraag('betaalrekening-tenaamstelling', b('veld.tenaamstelling'), { optioneel: true }),
    ],
  },
]

const adresvragen = (t: Vraagbron['t'], voor: string): readonly Vraag[] => [
  tekstvraag(`${voor}-straat`, t('gegevens.straat')),
  tekstvraag(`${voor}-huisnummer`, t('gegevens.huisnummer'), { kort: true }),
  tekstvraag(`${voor}-postcode`, t('gegevens.postcode'), { kort: true }),
  tekstvraag(`${voor}-plaats`, t('gegevens.plaats')),
]
