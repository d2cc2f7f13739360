import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { isBekeken } from './bekeken.ts'

/** Destroys a file that the holder sent by mistake, and records that; not once its year was judged. Twice is as once. */
export async function verwijderBewijs(stap: Stap, id: string, bewijs: string): Promise<Uitkomst<undefined>> {
  const budget = await openVoorStap(stap, id, 'bewijs-toevoegen')
  if (!budget.ok) return budget
  const gevonden = budget.waarde.bewijzen.find((een) => een.id === bewijs)
  if (!gevonden) return gelukt()
  if (isBekeken(budget.waarde, gevonden))
    return geweigerd('bewijs-bekeken', 'Wij hebben dit jaar al bekeken. Bel ons als er iets mist.')
  await stap.tx.db
    .deleteFrom('levering.pgbbewijs')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', bewijs)
    .execute()
  await legBudgetfeitVast(stap, budget.waarde, { soort: 'bewijsVerwijderd', gegevens: { bewijs } })
  return gelukt()
}
