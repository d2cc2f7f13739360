import { geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { beletsel, type Stapnaam } from './mogelijk.ts'
import { vindZaakVoorWijziging } from './opslaan.ts'
import { magStap } from './toestemming.ts'
import type { Zaak } from './zaak.ts'

/** One answer for "does not exist" and "not yours": a stranger learns nothing. */
export const ZAAK_ONBEKEND = geweigerd('zaak-onbekend', 'Deze zaak bestaat niet, of u mag haar niet zien.')

/**
 * How every step on a case begins: load and hold the case, ask whether this person may take the step,
 * then whether the case is ready for it. What the step decides and records is `besluit`.
 */
export async function doeStap<Waarde>(
  stap: Stap,
  zaakId: string,
  naam: Stapnaam,
  besluit: (zaak: Zaak) => Promise<Uitkomst<Waarde>>,
): Promise<Uitkomst<Waarde>> {
  const zaak = await vindZaakVoorWijziging(stap, zaakId)
  if (!zaak) return ZAAK_ONBEKEND
  const toestemming = magStap(stap, zaak, naam)
  if (!toestemming.ok) return toestemming
  return beletsel(zaak, naam, stap.vandaag) ?? besluit(zaak)
}
