import { type Datum, type Periode, plusDagen } from '@meedoen/kern'

/** The earliest of two last days; null has no end. */
const eerste = (een: Datum | null, ander: Datum | null): Datum | null =>
  een === null ? ander : ander === null || een < ander ? een : ander

/**
 * When each tariff of one product under one contract holds: until its last day, or until the day before the next begins. The view
 * inkoop.tariefperiode says the same of what was recorded; here for tariffs that are not recorded yet. Oldest first.
 */
export function inPerioden<T extends Periode>(tarieven: readonly T[]): T[] {
  const opDag = tarieven.toSorted((a, b) => (a.begin < b.begin ? -1 : 1))
  return opDag.map((tarief, i) => {
    const volgende = opDag[i + 1]
    return { ...tarief, eind: eerste(tarief.eind, volgende ? plusDagen(volgende.begin, -1) : null) }
  })
}
