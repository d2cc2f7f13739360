import { type Datum, type Uitkomst, vastGelukt } from '@meedoen/kern'
import {
  type Berekening,
  type Opschorting,
  termijnBeschikking,
  termijnBeslissingOpBezwaar,
  termijnBezwaar,
  termijnBuitenBehandeling,
  termijnOnderzoek,
  termijnPersoonlijkPlan,
  termijnSpoed,
} from '@meedoen/regels'
import type { VastgelegdeTermijn } from '../feiten/feiten.ts'

/**
 * The clocks of a case, each with the explanation and version with which it is recorded.
 * The rules refuse only for days before the Wmo 2015, which no case here can have.
 */
function vast<Waarde>(
  berekend: Uitkomst<Berekening<Waarde>>,
  datum: (uitkomst: Waarde) => Datum | null,
): VastgelegdeTermijn {
  const { uitkomst, uitleg, versie } = vastGelukt(berekend)
  return { datum: datum(uitkomst), uitleg, versie }
}

/** 7 days for the persoonlijk plan and 6 weeks for the onderzoek (2.3.2 lid 1 and 2). */
export const meldingTermijnen = (meldingOp: Datum) => ({
  plan: vast(termijnPersoonlijkPlan({ meldingOp }), (t) => t.laatsteDag),
  onderzoek: vast(termijnOnderzoek({ meldingOp }), (t) => t.laatsteDag),
})

/** "Onverwijld" (2.3.3): a target, not a statutory date. */
export const spoedTermijn = (meldingOp: Datum) => vast(termijnSpoed({ meldingOp }), (t) => t.streefdatum)

/** 2 weeks after the aanvraag (2.3.5 lid 2), without the days of suspension (Awb 4:15). */
export const beslisTermijn = (ontvangenOp: Datum, opschortingen: readonly Opschorting[]) =>
  vast(termijnBeschikking({ ontvangenOp, opschortingen }), (t) => t.laatsteDag)

/** 4 weeks after the time to complete the aanvraag went by unused (Awb 4:5 lid 4). */
export const buitenBehandelingTermijn = (hersteltermijnTot: Datum) =>
  vast(termijnBuitenBehandeling({ hersteltermijnTot, aangevuldOp: null }), (t) => t.laatsteDag)

/** 6 weeks from the day after sending (Awb 6:7, 6:8). */
export const bezwaarTermijn = (bekendgemaaktOp: Datum) => vast(termijnBezwaar({ bekendgemaaktOp }), (t) => t.laatsteDag)

/** 6 weeks, or 12 with a committee, after the bezwaartermijn (Awb 7:10). */
export const beslissingOpBezwaarTermijn = (bekendgemaaktOp: Datum, commissie: boolean) =>
  vast(
    termijnBeslissingOpBezwaar({ bekendgemaaktOp, commissie, verdaagdMetWeken: 0, opschortingen: [] }),
    (t) => t.beslistermijn,
  )
