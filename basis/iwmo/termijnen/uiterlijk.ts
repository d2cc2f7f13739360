// Until when an answer or a report is in time. Pure: the calendar is the caller's, so that holidays stand in one place.
import { type Datum, plusDagen, plusWeken } from '@meedoen/kern'

/** True on a working day. The standard does not say which days those are; the caller decides. */
export type Werkdagkalender = (dag: Datum) => boolean

/** Longer than any row of free days; a calendar without working days is a mistake and must not loop for ever. */
const LANGSTE_RIJ_VRIJE_DAGEN = 366

function volgendeWerkdag(dag: Datum, isWerkdag: Werkdagkalender): Datum {
  for (let verder = 1; verder <= LANGSTE_RIJ_VRIJE_DAGEN; verder += 1) {
    const kandidaat = plusDagen(dag, verder)
    if (isWerkdag(kandidaat)) return kandidaat
  }
  throw new Error('de kalender kent na deze dag geen werkdag')
}

/** The `aantal`-th working day after `dag`; the day itself does not count. */
function werkdagenNa(dag: Datum, aantal: number, isWerkdag: Werkdagkalender): Datum {
  let op = dag
  for (let geteld = 0; geteld < aantal; geteld += 1) op = volgendeWerkdag(op, isWerkdag)
  return op
}

/** Last day for the retour (302, 306, 308, 316, 318, 320): 3 working days after receipt (OP090). */
export const uiterlijkRetour = (ontvangenOp: Datum, isWerkdag: Werkdagkalender): Datum =>
  werkdagenNa(ontvangenOp, 3, isWerkdag)

/** Last day for the 325: 10 working days after receipt of the 323 (OP090x4). */
export const uiterlijkDeclaratieAntwoord = (ontvangenOp: Datum, isWerkdag: Werkdagkalender): Datum =>
  werkdagenNa(ontvangenOp, 10, isWerkdag)

/** Last day for the 305: 5 working days after the real start, or after receipt of a later 301 (OP271). */
export const uiterlijkStart = (
  { gestartOp, toewijzingOntvangenOp }: { readonly gestartOp: Datum; readonly toewijzingOntvangenOp: Datum },
  isWerkdag: Werkdagkalender,
): Datum => werkdagenNa(gestartOp < toewijzingOntvangenOp ? toewijzingOntvangenOp : gestartOp, 5, isWerkdag)

/**
 * Last day for the 307: 5 working days after the real end. For a definitive stop after a temporary one (`bekendOp`):
 * 5 working days after the day on which it was known that the support ended for good (OP272).
 */
export const uiterlijkStop = (
  { gestoptOp, bekendOp = gestoptOp }: { readonly gestoptOp: Datum; readonly bekendOp?: Datum },
  isWerkdag: Werkdagkalender,
): Datum => werkdagenNa(bekendOp, 5, isWerkdag)

/** Last day for the first answer on a 315 (OP274) or 317 (OP346), a 301 or 319: 5 working days after receipt. */
export const uiterlijkVerzoekAntwoord = (ontvangenOp: Datum, isWerkdag: Werkdagkalender): Datum =>
  werkdagenNa(ontvangenOp, 5, isWerkdag)

/**
 * Last day for the final answer after a 319 with `VerzoekAntwoord` 2 (in onderzoek): 8 weeks after the dagtekening of
 * the 315 or 317, on whatever day of the week that is (OP274, OP346).
 */
export const uiterlijkNaOnderzoek = (dagtekeningVerzoek: Datum): Datum => plusWeken(dagtekeningVerzoek, 8)
