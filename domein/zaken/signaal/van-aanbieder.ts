import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { vindZaak } from '../zaak/opslaan.ts'
import { hoordeSinds, meldAanBehandelaar, type Signaalsoort } from './signaal.ts'

/**
 * Tells who works on a case what a provider did that is no fact of the case: it asks for other help (`verzoek`), gives more or less within
 * what is assigned (`inzet`), or rejected a change (`wijziging-afgewezen`). A case that is not there (any more) hears nothing.
 */
export const signaleerVanAanbieder = (
  stap: Stap,
  zaak: string,
  soort: 'verzoek' | 'inzet' | 'wijziging-afgewezen',
): Promise<void> => signaleer(stap, zaak, soort)

/**
 * Tells who works on a case that a budget was not opened, because another one for the same help runs in that period. Once, however often
 * it is tried: who was told on or after `sinds`, the day on which that other one was opened, knows.
 */
export async function signaleerDubbelPgb(stap: Stap, zaakId: string, sinds: Datum): Promise<void> {
  const zaak = await vindZaak(stap, zaakId)
  if (zaak && !(await hoordeSinds(stap, zaak, 'pgb-dubbel', sinds)))
    await meldAanBehandelaar(stap, zaak, new Set(['pgb-dubbel']))
}

async function signaleer(stap: Stap, zaakId: string, soort: Signaalsoort): Promise<void> {
  const zaak = await vindZaak(stap, zaakId)
  if (zaak) await meldAanBehandelaar(stap, zaak, new Set([soort]))
}
