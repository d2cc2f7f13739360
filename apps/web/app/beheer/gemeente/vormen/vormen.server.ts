import type { InhoudVan, Onderwerp } from '@meedoen/verordening'
import type { Inzending } from '../../../formulier.server.ts'
import type { Taal } from '../../../huis.ts'
import type { Waarden } from '../../../ui/Formulier.tsx'
import { EIGEN_BIJDRAGE } from './eigen-bijdrage.server.ts'
import { GEMEENTEGEGEVENS } from './gemeentegegevens.server.ts'
import { maakLezer, type Velden } from './lezer.server.ts'
import { MANDAATREGELING } from './mandaatregeling.server.ts'
import { NORMENKADER } from './normenkader.server.ts'
import { PGB } from './pgb.server.ts'
import { TEAMS } from './teams.server.ts'
import { TERMIJNEN } from './termijnen.server.ts'
import type { Vorm } from './vorm.ts'

const VORMEN: { readonly [O in Onderwerp]: Vorm<O> } = {
  gemeentegegevens: GEMEENTEGEGEVENS,
  teams: TEAMS,
  termijnen: TERMIJNEN,
  mandaatregeling: MANDAATREGELING,
  'eigen-bijdrage': EIGEN_BIJDRAGE,
  pgb: PGB,
  normenkader: NORMENKADER,
}

/** The fields of the form, filled with this content. */
export const naarWaarden = <O extends Onderwerp>(onderwerp: O, inhoud: InhoudVan<O>, taal: Taal): Waarden =>
  VORMEN[onderwerp].naarWaarden(inhoud, taal)

/** The content that was sent, and per field the code of what is plainly wrong with it; the room checks the rest. */
export function leesInhoud<O extends Onderwerp>(
  onderwerp: O,
  vorige: InhoudVan<O>,
  inzending: Inzending,
): { readonly inhoud: unknown; readonly fouten: Velden } {
  const lezer = maakLezer(inzending)
  return { inhoud: VORMEN[onderwerp].lees(lezer, vorige), fouten: lezer.fouten }
}
