import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'

/** Whether no team works in the neighbourhood of that postcode: then it may lie in another municipality. */
export async function isBuitenGemeente(stap: Stap, postcode: string): Promise<boolean> {
  const { teams } = await haalTeams(stap)
  const kaal = postcode.replace(/\s/g, '').toUpperCase()
  return teams.some((t) => t.postcodes.length > 0) && !teams.some((t) => heeft(t, kaal))
}

/** The team that works in the neighbourhood of that postcode; the first team takes what lies in none. */
export async function teamVoor(stap: Stap, postcode: string): Promise<string> {
  const { teams } = await haalTeams(stap)
  const team = teams.find((t) => heeft(t, postcode)) ?? teams[0]
  if (!team) throw new Error('de gemeente heeft geen teams vastgelegd')
  return team.naam
}

const heeft = ({ postcodes }: { readonly postcodes: readonly string[] }, postcode: string): boolean =>
  postcodes.some((begin) => postcode.startsWith(begin))

async function haalTeams(stap: Stap) {
  const gevonden = await versieOp(stap.tx, 'teams', stap.vandaag)
  if (!gevonden.ok) throw new Error('de gemeente heeft geen teams vastgelegd')
  return gevonden.waarde.inhoud
}
