import type { AgbCode, Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { haalToewijzing } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** A rejected assignment counts as never sent (OP286), one that was taken back as well; an ended one counts to its last day. */
const GELDIG = ['opgesteld', 'verzonden', 'aanvaard', 'gestart', 'onderbroken', 'gestopt', 'beeindigd'] as const

/**
 * The assignments of a client that are valid today or later: what a WMO301 must hold for one provider (OP087).
 * Without `agb` those of all providers.
 */
export async function actueleToewijzingen(
  stap: Stap,
  { persoon, agb, vanaf = stap.vandaag }: { persoon: string; agb?: AgbCode; vanaf?: Datum },
): Promise<Toewijzing[]> {
  const alle = stap.tx.db
    .selectFrom('levering.toewijzing')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', persoon)
    .where('stand', 'in', GELDIG)
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>=', vanaf)]))
    .orderBy('nummer')
  const rijen = await (agb === undefined ? alle : alle.where('agb', '=', agb)).execute()
  const gevonden: Toewijzing[] = []
  for (const { id } of rijen) gevonden.push(await haalToewijzing(stap, id))
  return gevonden
}
