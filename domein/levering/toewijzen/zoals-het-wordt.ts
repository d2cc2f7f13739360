import type { Stap } from '@meedoen/toegang'
import type { Feit, NieuwFeit } from '../toewijzing/feiten.ts'
import { haalFeiten } from '../toewijzing/opslaan.ts'
import { type Toewijzing, vouwToewijzing } from '../toewijzing/toewijzing.ts'

const alsVastgelegd = (stap: Stap, feit: NieuwFeit, volgnummer: number): Feit => ({
  ...feit,
  volgnummer,
  op: stap.nu,
  door: { soort: stap.wie.soort, id: '' },
})

/** An assignment after a fact that is not recorded yet: messages are composed from that. */
export async function zoalsHetWordt(stap: Stap, { id, versie }: Toewijzing, feit: NieuwFeit): Promise<Toewijzing> {
  return vouwToewijzing(id, [...(await haalFeiten(stap, id)), alsVastgelegd(stap, feit, versie + 1)])
}

/** As `zoalsHetWordt`, of an assignment that does not exist yet. */
export const zoalsHetBegint = (stap: Stap, id: string, feit: NieuwFeit): Toewijzing =>
  vouwToewijzing(id, [alsVastgelegd(stap, feit, 1)])
