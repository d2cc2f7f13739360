import type { Gemeentegegevens, InhoudVan, Termijnen } from '@meedoen/verordening'
import type { Inzending } from '../../formulier.server.ts'
import { enkel } from '../../waarden.ts'
import type { Wijzigbaar } from './onderwerpen.ts'
import { TERMIJNVELDEN } from './termijnvelden.ts'

type Velden = Record<string, string>
type Vorm<O extends Wijzigbaar> = {
  readonly naarWaarden: (inhoud: InhoudVan<O>) => Velden
  /** The new content, not checked yet: what the form does not ask stays as it was. */
  readonly naarInhoud: (vorige: InhoudVan<O>, inzending: Inzending) => unknown
}

/** Left empty together when the municipality does not pay from here. */
const REKENINGVELDEN = ['betaalrekening-iban', 'betaalrekening-bic', 'betaalrekening-tenaamstelling'] as const

/** The names of the fields are the places in the content, with a hyphen for each level. */
const GEMEENTEGEGEVENS: Vorm<'gemeentegegevens'> = {
  naarWaarden: ({
    telefoon,
    openingstijden,
    email,
    website,
    clientondersteuning,
    betaalrekening,
  }: Gemeentegegevens) => ({
    telefoon,
    'openingstijden-nl': openingstijden.nl,
    'openingstijden-en': openingstijden.en,
    email,
    website,
    'clientondersteuning-naam': clientondersteuning.naam,
    'clientondersteuning-telefoon': clientondersteuning.telefoon,
    'clientondersteuning-website': clientondersteuning.website,
    'betaalrekening-iban': betaalrekening?.iban ?? '',
    'betaalrekening-bic': betaalrekening?.bic ?? '',
    'betaalrekening-tenaamstelling': betaalrekening?.tenaamstelling ?? '',
  }),
  naarInhoud: (vorige, inzending) => {
    const veld = (naam: string): string => enkel(inzending, naam).trim()
    const rekening = REKENINGVELDEN.map((naam) => veld(naam))
    const [iban, bic, tenaamstelling] = rekening
    return {
      ...vorige,
      telefoon: veld('telefoon'),
      openingstijden: { nl: veld('openingstijden-nl'), en: veld('openingstijden-en') },
      email: veld('email'),
      website: veld('website'),
      clientondersteuning: {
        naam: veld('clientondersteuning-naam'),
        telefoon: veld('clientondersteuning-telefoon'),
        website: veld('clientondersteuning-website'),
      },
      betaalrekening: rekening.every((waarde) => waarde === '')
        ? undefined
        : { iban: iban?.replaceAll(' ', '').toUpperCase(), bic: bic?.toUpperCase(), tenaamstelling },
    }
  },
}

const TERMIJNEN: Vorm<'termijnen'> = {
  naarWaarden: (termijnen: Termijnen) =>
    Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, String(termijnen[naam])])),
  naarInhoud: (_vorige, inzending) =>
    Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, Number(enkel(inzending, naam).trim() || Number.NaN)])),
}

const VORMEN: { readonly [O in Wijzigbaar]: Vorm<O> } = {
  gemeentegegevens: GEMEENTEGEGEVENS,
  termijnen: TERMIJNEN,
}

export const naarWaarden = <O extends Wijzigbaar>(onderwerp: O, inhoud: InhoudVan<O>): Velden =>
  VORMEN[onderwerp].naarWaarden(inhoud)

export const naarInhoud = <O extends Wijzigbaar>(onderwerp: O, vorige: InhoudVan<O>, inzending: Inzending): unknown =>
  VORMEN[onderwerp].naarInhoud(vorige, inzending)

/** Per field the code of what is plainly wrong with it, all at once; the room checks the rest. */
export function fouteVelden(onderwerp: Wijzigbaar, inzending: Inzending): Velden {
  const namen = [...VELDEN[onderwerp], 'bron']
  const fout = (naam: string): string | undefined => {
    const waarde = enkel(inzending, naam).trim()
    if (waarde === '') return 'verplicht'
    return onderwerp === 'termijnen' && naam !== 'bron' && !/^[1-9]\d{0,3}$/.test(waarde) ? 'ongeldig' : undefined
  }
  return Object.fromEntries(
    namen.flatMap((naam) => {
      const code = fout(naam)
      return code ? [[naam, code]] : []
    }),
  )
}

const VELDEN: Readonly<Record<Wijzigbaar, readonly string[]>> = {
  gemeentegegevens: [
    'telefoon',
    'openingstijden-nl',
    'openingstijden-en',
    'email',
    'website',
    'clientondersteuning-naam',
    'clientondersteuning-telefoon',
    'clientondersteuning-website',
  ],
  termijnen: TERMIJNVELDEN,
}
