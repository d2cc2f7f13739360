import type { Datum } from '@meedoen/kern'
import type { Stand } from '../../toewijzing/toewijzing.ts'
import { verordeningOp } from '../bepalen/kader.ts'
import type { Einde, Verordeningversie } from '../bepalen/persoonbron.ts'

/** A granted provision as the case publishes it. */
export type Grondslag = {
  readonly vorm: string | null
  readonly begin: Datum
  readonly eind: Datum | null
  /** Last day on which the case ended it. */
  readonly einde: Datum | null
}
export type Levering = {
  readonly stand: Stand
  readonly eind: Datum | null
  readonly gestartOp: Datum | null
  /** Last day on which the provider helped, once it reported that it stopped. */
  readonly gestoptOp: Datum | null
}

/**
 * The day that counts as the start: the municipality chose the decision or the help itself. A pgb begins with the decision, since nobody
 * reports when the holder uses it. Null while help has not begun.
 */
export function beginVan(
  { vorm, begin }: Grondslag,
  leveringen: readonly Levering[],
  verordeningen: readonly Verordeningversie[],
): Datum | null {
  if (vorm === 'pgb' || verordeningOp(verordeningen, begin).beginBij === 'beschikking') return begin
  return (
    leveringen
      .filter(geldt)
      .flatMap(({ gestartOp }) => gestartOp ?? [])
      .toSorted()[0] ?? null
  )
}

/** The last day: whatever comes first of the decision, the case, the provider and the person. Null while none of them ends it. */
export function eindVan(
  { eind, einde }: Grondslag,
  leveringen: readonly Levering[],
  persoon: Einde | null,
): Datum | null {
  const dagen = [eind, einde, eindVanLevering(leveringen), persoon?.op ?? null]
  return dagen.flatMap((dag) => dag ?? []).toSorted()[0] ?? null
}

/**
 * Over when every assignment is over, on the day of the last: another provider may have gone on. Help that stands still for a
 * time is not over.
 */
function eindVanLevering(leveringen: readonly Levering[]): Datum | null {
  const geldig = leveringen.filter(geldt)
  if (geldig.length === 0 || !geldig.every(({ stand }) => stand === 'beeindigd' || stand === 'gestopt')) return null
  return (
    geldig
      .flatMap(({ stand, eind, gestoptOp }) => (stand === 'gestopt' ? gestoptOp : eind) ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

const geldt = ({ stand }: Levering): boolean => stand !== 'afgewezen' && stand !== 'ingetrokken'
