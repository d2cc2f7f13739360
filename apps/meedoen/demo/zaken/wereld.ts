import type { Datum } from '@meedoen/kern'
import type { Adres, Persoon } from '@meedoen/personen'
import type { Medewerker, WieMedewerker } from '@meedoen/toegang'
import type { Demogemeente } from '../gemeente.ts'

/** What invented cases are made of: the people as they were registered, the staff, and what the municipality chose. */
export type Wereld = {
  readonly gemeente: Demogemeente
  readonly vandaag: Datum
  /** Last day on which anything has happened: yesterday. */
  readonly tot: Datum
  readonly mensen: ReadonlyMap<string, Mens>
  /** The team that works in the neighbourhood of that postcode. */
  teamVoor(postcode: string): Team
  readonly backoffice: Medewerker
}

/** An inhabitant with their id, address and the partner's date of birth. */
export type Mens = {
  readonly persoon: Persoon
  readonly adres: Adres
  readonly partnerGeboren: Datum | null
  readonly mantelzorger: { readonly naam: string; readonly telefoon: string } | null
}

export type Team = {
  readonly naam: string
  readonly consulenten: readonly Medewerker[]
  readonly teamleider: Medewerker
}

/** An employee as who acts. */
export const alsWie = ({ id, naam, team, rollen, mandaten }: Medewerker): WieMedewerker => ({
  soort: 'medewerker',
  id,
  naam,
  team,
  rollen,
  mandaten,
})
