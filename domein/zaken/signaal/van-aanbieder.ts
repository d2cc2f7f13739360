import type { Stap } from '@meedoen/toegang'
import { vindZaak } from '../zaak/opslaan.ts'
import { meldAanBehandelaar } from './signaal.ts'

/**
 * Tells who works on a case what a provider did that is no fact of the case: it asks for other help (`verzoek`), gives more or less within
 * what is assigned (`inzet`), or rejected a change (`wijziging-afgewezen`). A case that is not there (any more) hears nothing.
 */
export async function signaleerVanAanbieder(
  stap: Stap,
  zaakId: string,
  soort: 'verzoek' | 'inzet' | 'wijziging-afgewezen',
): Promise<void> {
  const zaak = await vindZaak(stap, zaakId)
  if (zaak) await meldAanBehandelaar(stap, zaak, new Set([soort]))
}
