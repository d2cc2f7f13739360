import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { legAntwoordVast, vindVerzoekVoorAntwoord } from './opslaan.ts'
import { kanVerzoek, type Verzoek } from './verzoek.ts'

/** The request of that provider that was granted with this reference; null when it is open or was answered otherwise. */
async function vindToegekend(stap: Stap, agb: AgbCode, referentie: string): Promise<Verzoek | null> {
  const rij = await stap.tx.db
    .selectFrom('levering.verzoek')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .where('referentie', '=', referentie)
    .where('stand', '=', 'toegekend')
    .executeTakeFirst()
  return rij ? vindVerzoekVoorAntwoord(stap, rij.id) : null
}

/** Whether a message may bear that reference: a request that was opened again waits for an answer of its own. */
export const isToegekend = async (stap: Stap, agb: AgbCode, referentie: string): Promise<boolean> =>
  (await vindToegekend(stap, agb, referentie)) !== null

/**
 * Opens a granted request of that provider again: the WMO301 that granted it was rejected and what it told was taken back, so the
 * provider has no answer yet. Nothing happens when it is open already.
 */
export async function heropenVerzoek(stap: Stap, agb: AgbCode, referentie: string): Promise<void> {
  const verzoek = await vindToegekend(stap, agb, referentie)
  if (verzoek && kanVerzoek(verzoek, 'heropenen'))
    await legAntwoordVast(stap, verzoek, { soort: 'verzoekHeropend', gegevens: {} })
}
