import { type Datum, eersteVanMaand, plusDagen, plusMaanden, weekdag } from '@meedoen/kern'
import { werkdagVanaf } from '../demo/zaken/dagen.ts'

/** The days of a simulation: so many months in which help is given, and the time after it in which all is settled. */
export type Kalender = {
  readonly eerste: Datum
  /** First days of the months in which help is given. */
  readonly maanden: readonly Datum[]
  /** Last day on which help is given. */
  readonly laatste: Datum
  /** Last day of all. */
  readonly slot: Datum
}

/** Late messages take up to ten weeks, their corrections another month. */
const NASLEEP_MAANDEN = 5

export function maakKalender(eerste: Datum, aantal: number): Kalender {
  const begin = eersteVanMaand(eerste)
  const maanden = Array.from({ length: aantal }, (_, i) => plusMaanden(begin, i))
  return {
    ...{ eerste: begin, maanden, laatste: plusDagen(plusMaanden(begin, aantal), -1) },
    slot: plusDagen(plusMaanden(begin, aantal + NASLEEP_MAANDEN), -1),
  }
}

/** Every day of it from Monday to Friday. */
export function* doordeweeks({ eerste, slot }: Kalender): Generator<Datum> {
  for (let dag = eerste; dag <= slot; dag = plusDagen(dag, 1)) if (weekdag(dag) < 6) yield dag
}

/** Whether what is done on that day of each month is done today: on the first working day from it. */
export const isMaanddag = (dag: Datum, nummer: number): boolean =>
  werkdagVanaf(plusDagen(eersteVanMaand(dag), nummer - 1)) === dag
