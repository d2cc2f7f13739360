import type { Teams } from '@meedoen/verordening'
import { teamveld } from '../teamveld.ts'
import type { Lezer } from './lezer.server.ts'
import type { Vorm } from './vorm.ts'

/** Digits of a postcode, or digits and one or two letters: "9999", "9999A", "9999 AB". */
const GEBIED = /^[1-9]\d{0,3}[A-Z]{0,2}$/
/** More than any municipality has; a form cannot ask for more work than this. */
const MEESTE_TEAMS = 100

export const TEAMS: Vorm<'teams'> = {
  naarWaarden: ({ teams }) =>
    Object.fromEntries(
      teams.flatMap(({ naam, postcodes }, rij) => [
        [teamveld(rij, 'naam'), naam],
        [teamveld(rij, 'postcodes'), postcodes.join(', ')],
      ]),
    ),
  lees: (lezer) => {
    const teams = Array.from({ length: MEESTE_TEAMS }, (_, rij) => leesTeam(lezer, rij)).filter((team) => team !== null)
    if (teams.length === 0) lezer.fout(teamveld(0, 'naam'), 'verplicht')
    return { teams }
  },
}

/** An empty row is no team: so one is taken away. */
function leesTeam(lezer: Lezer, rij: number): Teams['teams'][number] | null {
  const getypt = lezer.rauw(teamveld(rij, 'postcodes'))
  if (getypt === '' && lezer.rauw(teamveld(rij, 'naam')) === '') return null
  const postcodes = getypt
    .toUpperCase()
    .split(/[,;\n]/)
    .map((deel) => deel.replaceAll(/\s/g, ''))
    .filter((deel) => deel !== '')
  if (!postcodes.every((deel) => GEBIED.test(deel))) lezer.fout(teamveld(rij, 'postcodes'), 'geen-postcodegebied')
  return { naam: lezer.tekst(teamveld(rij, 'naam')), postcodes }
}
