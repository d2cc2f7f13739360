import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'

/** The team that works in the neighbourhood of that postcode; the first team takes what lies in none. */
export async function teamVoor(stap: Stap, postcode: string): Promise<string> {
  const gevonden = await versieOp(stap.tx, 'teams', stap.vandaag)
  if (!gevonden.ok) throw new Error('de gemeente heeft geen teams vastgelegd')
  const { teams } = gevonden.waarde.inhoud
  const team = teams.find((t) => t.postcodes.some((begin) => postcode.startsWith(begin))) ?? teams[0]
  if (!team) throw new Error('de gemeente heeft geen teams vastgelegd')
  return team.naam
}
