import { uiterlijkNaOnderzoek, uiterlijkVerzoekAntwoord } from '@meedoen/iwmo'
import { type Datum, schrijfDatum } from '@meedoen/kern'
import { datumStap, isWerkdag } from '@meedoen/regels'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'
import type { Wens } from './feiten.ts'

const VERSIE = 'iWmo 3.2'
const ARTIKEL: Readonly<Record<Wens['soort'], string>> = { toewijzing: 'iWmo OP274', wijziging: 'iWmo OP346' }

/** Last day for the first answer on a request: five working days after it was received. */
export function verzoektermijn(soort: Wens['soort'], ontvangenOp: Datum): VastgelegdeTermijn {
  const datum = uiterlijkVerzoekAntwoord(ontvangenOp, isWerkdag)
  const uitleg = datumStap(
    `Het verzoek kwam binnen op ${schrijfDatum(ontvangenOp)}. Het antwoord is er binnen 5 werkdagen.`,
    `The request was received on ${schrijfDatum(ontvangenOp, 'en')}. The answer is due within 5 working days.`,
    datum,
    { artikel: ARTIKEL[soort] },
  )
  return { datum, uitleg, versie: VERSIE }
}

/** Last day for the final answer when the municipality looks into it first: eight weeks after the date of the request. */
export function onderzoekstermijn(soort: Wens['soort'], dagtekening: Datum): VastgelegdeTermijn {
  const datum = uiterlijkNaOnderzoek(dagtekening)
  const uitleg = datumStap(
    `Het verzoek is van ${schrijfDatum(dagtekening)} en in onderzoek. Het antwoord is er binnen 8 weken.`,
    `The request is dated ${schrijfDatum(dagtekening, 'en')} and is looked into. The answer is due within 8 weeks.`,
    datum,
    { artikel: ARTIKEL[soort] },
  )
  return { datum, uitleg, versie: VERSIE }
}
