import { type Datum, dagenTussen, datum, type Eurocent } from '@meedoen/kern'
import type { Budget } from './budget.ts'

/** What may be spent in one calendar year; of a budget in all there is one, of the year in which it begins. */
export type Boekjaar = {
  readonly jaar: number
  readonly begin: Datum
  /** Null while the budget has no last day: then the year is still open at that end. */
  readonly eind: Datum | null
  readonly toegekend: Eurocent
}

type Budgetdeel = Pick<Budget, 'bedrag' | 'ritme' | 'begin' | 'eind'>

const jaarVan = (dag: Datum): number => Number(dag.slice(0, 4))
const eersteDag = (jaar: number): Datum => datum(`${jaar}-01-01`)
const laatsteDag = (jaar: number): Datum => datum(`${jaar}-12-31`)

/**
 * The part of a yearly amount for these days of one calendar year, in whole eurocents: what is due up to the last day minus what was due
 * up to the day before the first. So parts that adjoin add up to the amount of the year to the cent, wherever it is cut.
 */
export function deelVanJaar(perJaar: Eurocent, begin: Datum, eind: Datum): Eurocent {
  const jaar = jaarVan(begin)
  const dagen = dagenTussen(eersteDag(jaar), eersteDag(jaar + 1))
  const tot = (verstreken: number): Eurocent => Math.round((perJaar * verstreken) / dagen)
  return tot(dagenTussen(eersteDag(jaar), eind) + 1) - tot(dagenTussen(eersteDag(jaar), begin))
}

/** The years of a budget up to and including the one of `tot`; none when it ended before it began. */
export function boekjaren({ bedrag, ritme, begin, eind }: Budgetdeel, tot: Datum): Boekjaar[] {
  if (eind !== null && eind < begin) return []
  if (ritme === 'in-totaal') return [{ jaar: jaarVan(begin), begin, eind, toegekend: bedrag }]
  const eerste = jaarVan(begin)
  const laatste = Math.max(eerste, jaarVan(eind !== null && eind < tot ? eind : tot))
  return Array.from({ length: laatste - eerste + 1 }, (_, plaats) => {
    const jaar = eerste + plaats
    const van = jaar === eerste ? begin : eersteDag(jaar)
    const totEnMet = eind !== null && jaarVan(eind) === jaar ? eind : laatsteDag(jaar)
    return { jaar, begin: van, eind: totEnMet, toegekend: deelVanJaar(bedrag, van, totEnMet) }
  })
}

/** The year of a budget on which the help of that month counts. */
export const boekjaarVan = (budget: Budgetdeel, maand: Datum): Boekjaar | undefined =>
  budget.ritme === 'in-totaal'
    ? boekjaren(budget, maand)[0]
    : boekjaren(budget, maand).find(({ jaar }) => jaar === jaarVan(maand))

/** Whether nothing can be given in this year any more: then it can be settled. */
export const isVoorbij = ({ eind }: Boekjaar, vandaag: Datum): boolean => eind !== null && eind < vandaag
