import { type Datum, type Eurocent, type Uitkomst, weekdag } from '@meedoen/kern'
import type { Berekening } from '../regel.ts'
import type { Velden } from './velden.ts'

type Los = string | number | boolean | null

/** Outcome fields as the worked examples name them: euros with decimals, ISO dates, or a field with a value per month. */
export type Uitkomstvelden = Readonly<Record<string, Los | Readonly<Record<string, Los>>>>

/** Computes one regeling from fields that come from outside. */
export type Rekenaar = (velden: Velden) => Uitkomst<Berekening<Uitkomstvelden>>

/** The same outcome, with its value rewritten as fields. */
export function metVelden<Waarde>(
  berekend: Uitkomst<Berekening<Waarde>>,
  naarVelden: (waarde: Waarde) => Uitkomstvelden,
): Uitkomst<Berekening<Uitkomstvelden>> {
  if (!berekend.ok) return berekend
  return { ok: true, waarde: { ...berekend.waarde, uitkomst: naarVelden(berekend.waarde.uitkomst) } }
}

export const alsEuro = (bedrag: Eurocent): number => bedrag / 100
export const alsMaand = (dag: Datum): string => dag.slice(0, 7)

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
export const alsWeekdag = (dag: Datum): string => WEEKDAGEN[weekdag(dag) - 1] ?? ''
