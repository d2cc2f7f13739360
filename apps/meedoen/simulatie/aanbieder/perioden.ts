import type { Datum } from '@meedoen/kern'
import type { Bijdrageperiode } from '../cak.ts'
import type { Aanbieder } from './aanbieder.ts'
import { geldig, type Opdracht } from './opdracht.ts'

/** Wheelchairs are outside the own contribution. */
const ROLSTOEL = '11'

/**
 * From when to when each client had help that costs an own contribution, as the providers reported it. Help that went on with another
 * volume or another provider is one period. `vertrek`: when clients died or left; `slot`: what ends after that day has not ended.
 */
export function perioden(
  aanbieders: readonly Aanbieder[],
  vertrek: ReadonlyMap<string, Datum>,
  slot: Datum,
): Bijdrageperiode[] {
  const opdrachten = aanbieders
    .flatMap((aanbieder) => [...aanbieder.opdrachten.values()])
    .filter((opdracht) => geldig(opdracht) && opdracht.product.Categorie !== ROLSTOEL)
  const perHulp = Map.groupBy(opdrachten, ({ client, product }) => `${client.Bsn} ${product.Categorie}`)
  return [...perHulp.values()].flatMap((reeks): Bijdrageperiode[] => {
    const starts = reeks.flatMap(({ gemeldGestart }) => gemeldGestart ?? []).toSorted()
    const [start] = starts
    const bsn = reeks[0]?.client.Bsn
    if (!start || !bsn) return []
    const einden = reeks.map(eindeVan)
    const laatste = einden.includes(null) ? null : (einden.toSorted().at(-1) ?? null)
    const eind = [laatste, vertrek.get(bsn) ?? null].filter((dag) => dag !== null).toSorted()[0] ?? null
    if (eind !== null && eind < start) return []
    return [{ bsn, start, stop: eind !== null && eind <= slot ? eind : null }]
  })
}

const eindeVan = ({ eind, gemeldGestopt }: Opdracht): Datum | null =>
  [eind, gemeldGestopt].filter((dag) => dag !== null).toSorted()[0] ?? null
