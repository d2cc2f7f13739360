import type { Stap } from '@meedoen/toegang'
import { haalZakenVan, toeTeWijzen, type Voorziening, vindZaak } from '@meedoen/zaken'

/** A granted provision that waits for a provider, with its case. */
export type OpenBesluit = { readonly zaak: string; readonly voorziening: Voorziening }

/** Everything that was decided for a resident and that nobody delivers yet: only for that a provider can ask an assignment (OP307). */
export async function openBesluitenVan(stap: Stap, persoon: string): Promise<OpenBesluit[]> {
  const open: OpenBesluit[] = []
  for (const { id } of await haalZakenVan(stap, persoon)) {
    const zaak = await vindZaak(stap, id)
    for (const voorziening of zaak ? toeTeWijzen(zaak) : []) open.push({ zaak: id, voorziening })
  }
  return open
}
