import { type Datum, datum, plusDagen, weekdag } from '@meedoen/kern'

/** A contribution period: `nummer` 1-13 in the contribution year `jaar`; both days included. */
export type Bijdrageperiode = {
  readonly jaar: number
  readonly nummer: number
  readonly begin: Datum
  readonly eind: Datum
}

/** The Monday of week 1: the week with 4 January (ISO 8601). */
function eersteMaandag(jaar: number): Datum {
  const vier = datum(`${jaar}-01-04`)
  return plusDagen(vier, 1 - weekdag(vier))
}

/**
 * The period of four weeks in which a day lies: twelve of four weeks and a last one of four or five, by ISO week
 * numbers (UB Wmo 2015 art. 3.8 lid 3, texts 2015-2019). Null before 2015, when this decree did not hold yet; the last
 * two days of 2019 fall in no period, because the last one ended on 29 December.
 */
export function bijdrageperiode(dag: Datum): Bijdrageperiode | null {
  const kalenderjaar = Number(dag.slice(0, 4))
  const jaar = [kalenderjaar + 1, kalenderjaar, kalenderjaar - 1].find((j) => eersteMaandag(j) <= dag)
  if (jaar === undefined || kalenderjaar < 2015 || jaar > 2019) return null
  const begin = eersteMaandag(jaar)
  const starts = Array.from({ length: 13 }, (_, n) => plusDagen(begin, n * 28))
  const nummer = starts.filter((start) => start <= dag).length
  const eind = plusDagen(starts[nummer] ?? eersteMaandag(jaar + 1), -1)
  return { jaar, nummer, begin: plusDagen(begin, (nummer - 1) * 28), eind }
}
