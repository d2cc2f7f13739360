import { type Aantal, KLEINSTE_AANTAL } from '../doorlooptijd/onderdruk.ts'

/**
 * Which cells of a row of counts stay hidden when the total is told too. A small one; and so many others, the smallest first,
 * that what is hidden cannot be computed from the rest: two cells at least, together ten people at least.
 */
export function verborgenIn(
  aantallen: readonly number[],
  moetWeg: (plaats: number) => boolean = (plaats) => isKlein(aantallen[plaats] ?? 0),
): ReadonlySet<number> {
  const verborgen = new Set(aantallen.flatMap((_, plaats) => (moetWeg(plaats) ? [plaats] : [])))
  if (verborgen.size === 0) return verborgen
  const som = (): number => [...verborgen].reduce((totaal, plaats) => totaal + (aantallen[plaats] ?? 0), 0)
  const anderen = aantallen
    .map((aantal, plaats) => ({ aantal, plaats }))
    .filter(({ aantal, plaats }) => aantal > 0 && !verborgen.has(plaats))
    .toSorted((a, b) => b.aantal - a.aantal)
  while (verborgen.size < 2 || som() < KLEINSTE_AANTAL) {
    const volgende = anderen.pop()
    if (!volgende) return verborgen
    verborgen.add(volgende.plaats)
  }
  return verborgen
}

/** The counts with what must stay hidden left out. */
export function onderdrukReeks(aantallen: readonly number[]): Aantal[] {
  const verborgen = verborgenIn(aantallen)
  return aantallen.map((aantal, plaats) => (verborgen.has(plaats) ? 'te-weinig' : aantal))
}

export const isKlein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_AANTAL
