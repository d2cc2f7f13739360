import { type Datum, vastGelukt } from '@meedoen/kern'
import { termijnRetour, termijnStartbericht } from '@meedoen/regels'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'

/** Last day for the retour on a message that was received on that day (iWmo OP090). */
export function retourtermijn(ontvangenOp: Datum): VastgelegdeTermijn {
  const { uitkomst, uitleg, versie } = vastGelukt(termijnRetour({ ontvangenOp }))
  return { datum: uitkomst.laatsteDag, uitleg, versie }
}

/** Last day for the startbericht when help starts on that day (iWmo OP271). */
export function starttermijn(gestartOp: Datum, toewijzingOntvangenOp: Datum): VastgelegdeTermijn {
  const { uitkomst, uitleg, versie } = vastGelukt(termijnStartbericht({ gestartOp, toewijzingOntvangenOp }))
  return { datum: uitkomst.laatsteDag, uitleg, versie }
}
