import { type Datum, eersteVanMaand, laatsteVanMaand } from '@meedoen/kern'
import type { Toeval } from '../../demo/toeval.ts'
import type { Boek } from './boek.ts'
import { dagenHulp, geldig, type Opdracht } from './opdracht.ts'

const STUKS = '82'
const PER_WEEK = '2'
const PER_MAAND = '4'

/** How much help was given in a month, in the unit of the assignment; never more than was assigned. */
function geleverdIn(opdracht: Opdracht, maand: Datum, vertrek: Datum | null, eerder: number, toeval: Toeval): number {
  const dagen = dagenHulp(opdracht, maand, vertrek)
  if (dagen === 0) return 0
  const { Volume, Eenheid, Frequentie } = opdracht.omvang
  const deel = 0.7 + 0.3 * toeval.deel()
  if (Frequentie === PER_WEEK) return Math.floor(((Volume * dagen) / 7) * deel)
  if (Frequentie === PER_MAAND) return Math.floor(Volume * deel)
  // A total: an aid is brought once, of nights some are used each month.
  if (Eenheid === STUKS) return eerder === 0 ? Volume : 0
  return Math.min(Volume - eerder, toeval.geheel(0, 3))
}

/** Writes in the books what was given in a month that is over. */
export function boekMaand(
  boek: Boek,
  opdrachten: Iterable<Opdracht>,
  maand: Datum,
  { toeval, vertrekVan, tariefVan }: Levermiddelen,
): void {
  for (const opdracht of opdrachten) {
    if (!geldig(opdracht) || opdracht.begin > laatsteVanMaand(maand)) continue
    const { nummer, product, client } = opdracht
    const eigen = boek.geleverd.filter(({ toewijzing }) => toewijzing === nummer)
    const eerder = eigen.reduce((som, { volume }) => som + volume, 0)
    const volume = geleverdIn(opdracht, maand, vertrekVan(client.Bsn), eerder, toeval.splits(`${nummer}/${maand}`))
    if (volume === 0) continue
    const code = product.Code ?? ''
    boek.geleverd.push({
      ...{ toewijzing: nummer, product: code, maand: eersteVanMaand(maand), volume },
      ...{ tarief: tariefVan(code, maand), stand: 'te-declareren', geboekt: null },
    })
  }
}

export type Levermiddelen = {
  readonly toeval: Toeval
  /** When a client died or left; null when they did not. */
  vertrekVan(bsn: string): Datum | null
  /** What the contract says for a product on a day, in eurocents per unit. */
  tariefVan(product: string, dag: Datum): number
}
