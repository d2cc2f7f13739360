import { bevat, type Datum, dagenTussen, type Eurocent, plusDagen } from '@meedoen/kern'
import { doorsnede } from '../declareren/portaal/maanden.ts'
import { type Boekjaar, boekjaarVan, boekjaren } from './boekjaar.ts'
import type { Afrekening, Budget, Overeenkomst } from './budget.ts'
import type { Eenheid } from './feiten.ts'

/** The books of one year of a budget, in eurocents: `toegekend` is `betaald`, `gedeclareerd` and `over` together. */
export type Jaarstand = Boekjaar & {
  /** What the agreements that hold are expected to cost in this year. */
  readonly afgesproken: Eurocent
  /** Declared and not paid yet. */
  readonly gedeclareerd: Eurocent
  readonly betaald: Eurocent
  /** Below zero when more was paid than there was: the budget became less after that. */
  readonly over: Eurocent
  readonly afrekening: Afrekening | null
}

/** The books of every year up to and including that of `tot`, oldest first. */
export const jaarstanden = (budget: Budget, tot: Datum): Jaarstand[] =>
  boekjaren(budget, tot).map((boekjaar) => jaarstand(budget, boekjaar))

export function jaarstand(budget: Budget, boekjaar: Boekjaar): Jaarstand {
  const som = (stand: 'gedeclareerd' | 'betaald'): Eurocent =>
    budget.bestedingen
      .filter((b) => b.stand === stand && boekjaarVan(budget, b.maand)?.jaar === boekjaar.jaar)
      .reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  const [gedeclareerd, betaald] = [som('gedeclareerd'), som('betaald')]
  return {
    ...boekjaar,
    afgesproken: budget.overeenkomsten
      .filter(({ stand }) => stand === 'akkoord')
      .reduce((totaal, een) => totaal + verwacht(een, boekjaar), 0),
    gedeclareerd,
    betaald,
    over: boekjaar.toegekend - gedeclareerd - betaald,
    afrekening: budget.afrekeningen.find(({ jaar }) => jaar === boekjaar.jaar) ?? null,
  }
}

type Loon = Pick<Overeenkomst, 'eenheid' | 'tarief' | 'perWeek'>

const WEKEN_PER_MAAND = 52 / 12
const DAGEN_PER_JAAR = 365
/** Amounts of help are kept in sixtieths of a unit: minutes, where it is hours. */
export const DELEN = 60

/** What an agreement pays for an hour, in eurocents: of a wage that of the hours in it; null when it is not paid by time. */
export function perUur({ eenheid, tarief, perWeek }: Loon): number | null {
  if (eenheid === 'uur') return tarief
  return eenheid === 'maand' && perWeek ? (tarief * DELEN) / (perWeek * WEKEN_PER_MAAND) : null
}

/** What the budget pays for one unit: what is asked, or the rate of the ordinance when that is less. */
export function uitBudget(overeenkomst: Loon & Pick<Overeenkomst, 'norm'>): Eurocent {
  const { norm, tarief } = overeenkomst
  const uur = perUur(overeenkomst)
  return norm === null || uur === null || uur <= norm.tarief ? tarief : Math.floor((tarief * norm.tarief) / uur)
}

/** How often a unit comes in so many days, in sixtieths. */
const AANTAL: Readonly<Record<Exclude<Eenheid, 'resultaat'>, (perWeek: number, dagen: number) => number>> = {
  uur: (perWeek, dagen) => (perWeek * dagen) / 7,
  dagdeel: (perWeek, dagen) => (perWeek * dagen) / 7,
  etmaal: (perWeek, dagen) => (perWeek * dagen) / 7,
  maand: (_, dagen) => (DELEN * 12 * dagen) / DAGEN_PER_JAAR,
}

/** What an agreement is expected to cost the budget in these days; a result counts in the year in which it begins. */
function verwacht(overeenkomst: Overeenkomst, boekjaar: Boekjaar): Eurocent {
  const { begin, eind } = boekjaar
  const { eenheid, perWeek } = overeenkomst
  if (eenheid === 'resultaat') return bevat(boekjaar, overeenkomst.begin) ? overeenkomst.tarief : 0
  const samen = doorsnede(overeenkomst, { begin, eind: eind ?? plusDagen(begin, DAGEN_PER_JAAR - 1) })
  if (samen === null) return 0
  const dagen = dagenTussen(samen.begin, samen.eind) + 1
  return kosten(AANTAL[eenheid](perWeek ?? 0, dagen), uitBudget(overeenkomst))
}

/** So much of something at a rate for one, rounded once to whole eurocents. */
export const kosten = (aantal: number, tarief: Eurocent): Eurocent => Math.round((aantal * tarief) / DELEN)

/** What an agreement costs the budget in a whole year, together with the other ones that were approved. */
export const kostenPerJaarSamen = ({ overeenkomsten }: Pick<Budget, 'overeenkomsten'>, id: string): Eurocent =>
  overeenkomsten
    .filter((een) => een.id === id || een.stand === 'akkoord')
    .reduce((som, een) => som + kostenPerJaar({ ...een, tarief: uitBudget(een) }), 0)

/** What a line of a plan is expected to cost in a year; a result is what it costs. */
export const kostenPerJaar = ({ eenheid, tarief, perWeek }: Loon): Eurocent =>
  eenheid === 'resultaat' ? tarief : kosten(AANTAL[eenheid](perWeek ?? 0, DAGEN_PER_JAAR), tarief)
