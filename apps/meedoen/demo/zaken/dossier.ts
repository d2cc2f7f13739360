import type { Datum } from '@meedoen/kern'
import type { Medewerker } from '@meedoen/toegang'
import type { Feitovername } from '@meedoen/zaken'
import type { Toeval } from '../toeval.ts'
import type { Briefzaak } from './brieven.ts'
import type { Levensloop } from './levensloop.ts'
import type { Schrijver } from './schrijver.ts'
import type { Mens, Team, Wereld } from './wereld.ts'

/** All that is needed to write one case down. */
export type Dossier = {
  readonly toeval: Toeval
  readonly wereld: Wereld
  readonly loop: Levensloop
  readonly mens: Mens
  readonly team: Team
  readonly behandelaar: Medewerker
  readonly verhaal: string
  readonly zaak: Briefzaak
  readonly schrijf: Schrijver
  /** Whether that day has come before yesterday, and before the case came to its end. */
  gebeurd(dag: Datum): boolean
}

export type Door = Feitovername['door']
export const door = (wie: Medewerker): Door => ({ soort: 'medewerker', id: wie.id })
export const doorMens = ({ persoon }: Mens): Door => ({ soort: 'inwoner', id: persoon.id })
