import type { AgbCode, Bsn } from '@meedoen/kern'

/** What an employee does here; somebody may have several. */
export const ROLLEN = [
  'consulent',
  'teamleider',
  'backoffice',
  'financieel',
  'beleidsmedewerker',
  'contractbeheerder',
  'beheerder',
] as const
export type Rol = (typeof ROLLEN)[number]

/** Decisions that an employee may sign in the name of the college (Awb afdeling 10.1.1), see `mandaat.ts`. */
export const MANDATEN = ['toekennen', 'afwijzen', 'intrekken', 'pgb', 'boven-drempel', 'betalen'] as const
export type Mandaat = (typeof MANDATEN)[number]

/** A resident who is registered here; carers, representatives and cliëntondersteuners log in so too. */
export type Inwoner = { readonly soort: 'inwoner'; readonly persoon: string; readonly naam: string }

/**
 * Logged in with a BSN that this municipality has no person for (just moved here, or helping somebody here). They may
 * report; the melding becomes theirs when a consulent has registered and linked them. `id` is the subject at the issuer.
 */
export type OnbekendeInwoner = {
  readonly soort: 'onbekende-inwoner'
  readonly id: string
  readonly bsn: Bsn
  readonly naam: string
}

export type WieMedewerker = {
  readonly soort: 'medewerker'
  readonly id: string
  readonly naam: string
  readonly team: string
  readonly rollen: readonly Rol[]
  readonly mandaten: readonly Mandaat[]
}
export type WieAanbieder = {
  readonly soort: 'aanbieder'
  readonly id: string
  readonly naam: string
  readonly agb: AgbCode
  /** May invite colleagues and close their access. */
  readonly beheertMensen?: boolean
}
export type WieLeverancier = { readonly soort: 'leverancier'; readonly id: string; readonly naam: string }
/** A job of the program itself; `naam` says which. */
export type WieSysteem = { readonly soort: 'systeem'; readonly naam: string }

/** Who acts, as this municipality knows them. What they may do is decided by `mag`. */
export type Wie = Inwoner | OnbekendeInwoner | WieMedewerker | WieAanbieder | WieLeverancier | WieSysteem

/** Somebody who did not log in. */
export type Anoniem = {
  readonly soort: 'anoniem'
  /** Set while somebody acts through a link that was made for one purpose on one case. */
  readonly link?: { readonly zaak: string; readonly doel: 'plan' | 'na-melding' }
}

/** What facts and the access log keep of who did something: an id, never a name. */
export function wieId(wie: Wie | Anoniem): string {
  switch (wie.soort) {
    case 'inwoner':
      return wie.persoon
    case 'systeem':
      return wie.naam
    case 'anoniem':
      return 'onbekend'
    default:
      return wie.id
  }
}
