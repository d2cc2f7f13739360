import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { legAntwoordVast, vindVerzoekVoorAntwoord } from './opslaan.ts'
import { kanVerzoek } from './verzoek.ts'

/**
 * Opens a granted request of that provider again: the WMO301 that granted it was rejected and what it told was taken back, so the
 * provider has no answer yet. Nothing happens when it is open already.
 */
export async function heropenVerzoek(stap: Stap, agb: AgbCode, referentie: string): Promise<void> {
  const rij = await stap.tx.db
    .selectFrom('levering.verzoek')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .where('referentie', '=', referentie)
    .where('stand', '=', 'toegekend')
    .executeTakeFirst()
  const verzoek = rij && (await vindVerzoekVoorAntwoord(stap, rij.id))
  if (verzoek && kanVerzoek(verzoek, 'heropenen'))
    await legAntwoordVast(stap, verzoek, { soort: 'verzoekHeropend', gegevens: {} })
}
