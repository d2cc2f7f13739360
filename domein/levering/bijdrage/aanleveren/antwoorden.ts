import type { Stap } from '@meedoen/toegang'
import { leesBijdragefeit } from '../feiten.ts'

export type Antwoordstand = { readonly uitkomst: 'aanvaard' | 'afgewezen'; readonly code: string | null }

/** What the CAK answered on the records of a run, by the number of the record. */
export async function antwoordenOp(stap: Stap, ronde: string): Promise<Map<number, Antwoordstand>> {
  const rijen = await stap.tx.db
    .selectFrom('levering.bijdragefeit')
    .select(['soort', 'gegevens'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('onderwerp', '=', `ronde:${ronde}`)
    .where('soort', '=', 'antwoordVastgelegd')
    .orderBy('volgnummer')
    .execute()
  const antwoorden = new Map<number, Antwoordstand>()
  for (const feit of rijen.map(leesBijdragefeit))
    if (feit.soort === 'antwoordVastgelegd') antwoorden.set(feit.gegevens.melding, feit.gegevens)
  return antwoorden
}
