import { type Datum, plusDagen } from '@meedoen/kern'
import { isWerkdag } from '@meedoen/regels'

/** That day, or the first working day after it. */
export function werkdagVanaf(dag: Datum): Datum {
  let op = dag
  while (!isWerkdag(op)) op = plusDagen(op, 1)
  return op
}

/** That day, or the last working day before it. */
export function werkdagTot(dag: Datum): Datum {
  let op = dag
  while (!isWerkdag(op)) op = plusDagen(op, -1)
  return op
}

/** The working day so many days later, or the first one after that. */
export const werkdagNa = (dag: Datum, dagen: number): Datum => werkdagVanaf(plusDagen(dag, dagen))

/** A moment on that day, `minuten` after eight in the morning (winter time). */
export const tijdstip = (dag: Datum, minuten: number): Date =>
  new Date(Date.parse(`${dag}T08:00:00+01:00`) + minuten * 60_000)
