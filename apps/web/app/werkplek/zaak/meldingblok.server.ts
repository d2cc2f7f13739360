import type { MeldingAntwoorden, Zaakbeeld } from '@meedoen/zaken'
import type { Woorden } from './feiten/zin.ts'

type Regel = { readonly term: string; readonly waarde: string }

/** What was reported, in the words of the reporter, and what came after it. */
export type Meldingblok = {
  readonly verhaal: string
  readonly regels: readonly Regel[]
  readonly aanvullingen: readonly string[]
}

export function meldingblok({ antwoorden, zaak }: Zaakbeeld, woorden: Woorden): Meldingblok | null {
  if (!antwoorden) return null
  const { t, leefgebied, opsomming, tekst } = woorden
  return {
    verhaal: antwoorden.situatie.verhaal,
    aanvullingen: zaak.aanvullingen.flatMap((aanvulling) => tekst(aanvulling.tekst) ?? []),
    regels: [
      { term: t('melding.over'), waarde: opsomming(antwoorden.situatie.leefgebieden.map(leefgebied)) },
      ...doorWie(antwoorden, woorden),
      ...dringend(antwoorden, woorden),
      ...mantelzorger(antwoorden, woorden),
      ...aanspreekpunt(antwoorden, woorden),
      {
        term: t('melding.clientondersteuning'),
        waarde: t(`clientondersteuning.${antwoorden.clientondersteuning.clientondersteuning}`),
      },
      ...bereikbaar(antwoorden, woorden),
    ],
  }
}

const zin = (...delen: readonly (string | null | undefined)[]): string => delen.filter(Boolean).join(', ')

function doorWie(antwoorden: MeldingAntwoorden, { t }: Woorden): Regel[] {
  const wie = antwoorden['voor-wie']
  if (wie.voorWie === 'mijzelf') return []
  const weet = t(wie.weetErvan === 'ja' ? 'melding.weetErvan' : 'melding.weetErNietVan')
  return [{ term: t('melding.melder'), waarde: zin(wie.melderNaam, wie.melderRelatie, wie.melderTelefoon, weet) }]
}

const dringend = ({ spoed }: MeldingAntwoorden, { t }: Woorden): Regel[] =>
  spoed.spoed === 'ja' ? [{ term: t('melding.spoed'), waarde: spoed.spoedReden }] : []

function mantelzorger({ 'hulp-nu': hulp }: MeldingAntwoorden, { t }: Woorden): Regel[] {
  if (hulp.hulpNu === 'nee') return [{ term: t('melding.hulpNu'), waarde: t('melding.niemand') }]
  const { mantelzorgerNaam, mantelzorgerRelatie, mantelzorgerTelefoon, mantelzorgerDoet } = hulp
  return [
    {
      term: t('melding.hulpNu'),
      waarde: zin(mantelzorgerNaam, mantelzorgerRelatie, mantelzorgerTelefoon, mantelzorgerDoet),
    },
  ]
}

const aanspreekpunt = ({ contactpersoon }: MeldingAntwoorden, { t }: Woorden): Regel[] =>
  contactpersoon.contact === 'mijzelf'
    ? []
    : [
        {
          term: t('melding.contact'),
          waarde: zin(contactpersoon.contactNaam, contactpersoon.contactRelatie, contactpersoon.contactTelefoon),
        },
      ]

function bereikbaar({ bereiken }: MeldingAntwoorden, { t, opsomming }: Woorden): Regel[] {
  const wanneer = opsomming(bereiken.wanneer.map((deel) => t(`dagdeel.${deel}`)))
  return [
    { term: t('melding.bereiken'), waarde: zin(bereiken.telefoon, bereiken.email, wanneer) },
    { term: t('melding.voorkeur'), waarde: t(`voorkeur.${bereiken.voorkeur}`) },
    ...(bereiken.tolk ? [{ term: t('melding.tolk'), waarde: bereiken.tolk }] : []),
  ]
}
