import { type Datum, eersteVanMaand, plusMaanden } from '@meedoen/kern'
import { eersteBijdragemaand } from '@meedoen/regels'

/** Remembers the answer per day: a run asks the same days of everybody, and there are not many days in a century. */
function onthoud(reken: (dag: Datum) => Datum): (dag: Datum) => Datum {
  const bekend = new Map<Datum, Datum>()
  return (dag) => {
    const eerder = bekend.get(dag)
    if (eerder !== undefined) return eerder
    const nieuw = reken(dag)
    bekend.set(dag, nieuw)
    return nieuw
  }
}

/** First month that a start or a change on that day counts for (UB 3.4 lid 2, 3.5 lid 4). */
export const eersteMaand = onthoud(eersteBijdragemaand)
/** The month in which that day falls. */
export const maandVan = onthoud(eersteVanMaand)
/** The month after the one in which that day falls. */
export const maandNa = onthoud((dag) => plusMaanden(eersteVanMaand(dag), 1))
/** The eighteenth birthday. */
export const achttiendeVerjaardag = onthoud((geboren) => plusMaanden(geboren, 18 * 12))
