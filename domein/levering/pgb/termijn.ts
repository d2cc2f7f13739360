import { type Datum, plusDagen, schrijfDatum } from '@meedoen/kern'
import { datumStap } from '@meedoen/regels'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'

const BETALEN_BINNEN = 30
const VERSIE = 'UR Wmo 2015 (tekst 2015)'

/** Last day to pay what was declared from a budget: thirty days after it was declared (UR Wmo 2015 art. 2). */
export function betaaltermijn(gedeclareerdOp: Datum): VastgelegdeTermijn {
  const datum = plusDagen(gedeclareerdOp, BETALEN_BINNEN)
  const uitleg = datumStap(
    `De declaratie is van ${schrijfDatum(gedeclareerdOp)}. Zij wordt binnen 30 dagen betaald.`,
    `The declaration is of ${schrijfDatum(gedeclareerdOp, 'en')}. It is paid within 30 days.`,
    datum,
    { artikel: 'UR Wmo 2015 art. 2', zekerheid: 'M' },
  )
  return { datum, uitleg, versie: VERSIE }
}
