import { BASISRUIMTE } from '../model/bericht.ts'
import type { Veld } from './plan.ts'

const opsomming = (velden: readonly Veld[]): string => velden.map(({ naam }) => naam).join(', ')

/**
 * Why an element cannot stand where it stands.
 * `velden` is what its parent may hold, `volgende` the place in it that the reader had reached.
 */
export function uitlegOnbekend(
  velden: readonly Veld[],
  volgende: number,
  naam: string,
  ruimten: { readonly bericht: string; readonly gevonden: string },
): string {
  const nummer = velden.findIndex((veld) => veld.naam === naam)
  const veld = velden[nummer]
  if (veld === undefined) return `Element ${naam} hoort hier niet. Hier kan staan: ${opsomming(velden)}.`
  const ruimte = veld.inBasis ? BASISRUIMTE : ruimten.bericht
  if (ruimten.gevonden !== ruimte)
    return `Element ${naam} staat in naamruimte "${ruimten.gevonden}". Dat moet zijn: "${ruimte}".`
  if (nummer === volgende - 1) return `Element ${naam} staat hier twee keer. Het mag maar een keer.`
  return `Element ${naam} staat op de verkeerde plaats of dubbel. De volgorde is: ${opsomming(velden)}.`
}
