import { type Datum, datum, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingebrekestelling, termijnDwangsombesluit } from '../dwangsom/ingebrekestelling.ts'
import { termijnBeroep } from './beroep.ts'
import { termijnBeslissingOpBezwaar } from './beslissing-op-bezwaar.ts'
import { termijnBezwaar } from './bezwaar.ts'
import { hersteltermijn, termijnBuitenBehandeling } from './herstel.ts'
import { termijnKlacht, termijnKlachtNietBehandelen } from './klacht.ts'
import { termijnRedelijk } from './redelijk.ts'
import { isWerkdag } from './termijnenwet.ts'
import { termijnBeschikking, termijnOnderzoek, termijnPersoonlijkPlan } from './wmo.ts'

/** Every term, as the last day that follows from the day of the event. */
const TERMIJNEN: Record<string, (op: Datum) => Datum | null> = {
  'persoonlijk plan': (op) => vastGelukt(termijnPersoonlijkPlan({ meldingOp: op })).uitkomst.laatsteDag,
  onderzoek: (op) => vastGelukt(termijnOnderzoek({ meldingOp: op })).uitkomst.laatsteDag,
  beschikking: (op) => vastGelukt(termijnBeschikking({ ontvangenOp: op, opschortingen: [] })).uitkomst.laatsteDag,
  'redelijke termijn': (op) =>
    vastGelukt(termijnRedelijk({ ontvangenOp: op, opschortingen: [], uitstelbericht: null })).uitkomst.laatsteDag,
  herstel: (op) => vastGelukt(hersteltermijn({ uitgenodigdOp: op, dagen: 10 })).uitkomst.laatsteDag,
  'buiten behandeling': (op) =>
    vastGelukt(termijnBuitenBehandeling({ hersteltermijnTot: op, aangevuldOp: null })).uitkomst.laatsteDag,
  bezwaar: (op) => vastGelukt(termijnBezwaar({ bekendgemaaktOp: op })).uitkomst.laatsteDag,
  'beslissing op bezwaar na verdaging': (op) =>
    vastGelukt(
      termijnBeslissingOpBezwaar({ bekendgemaaktOp: op, commissie: true, verdaagdMetWeken: 3, opschortingen: [] }),
    ).uitkomst.naVerdaging,
  beroep: (op) => vastGelukt(termijnBeroep({ bekendgemaaktOp: op })).uitkomst.laatsteDag,
  klacht: (op) =>
    vastGelukt(termijnKlacht({ ontvangenOp: op, commissie: false, verdaagdMetWeken: 0 })).uitkomst.laatsteDag,
  'klacht na verdaging': (op) =>
    vastGelukt(termijnKlacht({ ontvangenOp: op, commissie: true, verdaagdMetWeken: 4 })).uitkomst.naVerdaging,
  'klacht niet behandelen': (op) =>
    vastGelukt(termijnKlachtNietBehandelen({ ontvangenOp: op, gedragOp: null })).uitkomst.laatsteDag,
  dwangsombesluit: (op) => vastGelukt(termijnDwangsombesluit({ laatsteDwangsomdag: op })).uitkomst.laatsteDag,
}

const dagen = fc.integer({ min: 0, max: 4900 }).map((n) => plusDagen(datum('2015-01-01'), n))

describe.each(Object.entries(TERMIJNEN))('de termijn voor %s', (_naam, laatsteDag) => {
  it('eindigt nooit op een vrije dag en altijd na de dag zelf', () => {
    fc.assert(
      fc.property(dagen, (op) => {
        const laatste = laatsteDag(op)
        if (laatste === null) throw new Error('deze termijn heeft hier altijd een laatste dag')
        expect(isWerkdag(laatste)).toBe(true)
        expect(laatste > op).toBe(true)
      }),
    )
  })
  it('eindigt bij een latere dag nooit eerder', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 40 }), (op, later) => {
        expect(String(laatsteDag(plusDagen(op, later))) >= String(laatsteDag(op))).toBe(true)
      }),
    )
  })
})

describe('de ingebrekestelling', () => {
  it('geeft bij een latere ontvangst nooit eerder een dwangsom', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 40 }), (beslissenUiterlijk, later) => {
        const om = (n: number) =>
          vastGelukt(ingebrekestelling({ beslissenUiterlijk, ontvangenOp: plusDagen(beslissenUiterlijk, n) })).uitkomst
        expect(om(0)).toEqual({ telt: false, tweeWekenOm: null })
        expect(String(om(later + 1).tweeWekenOm) > String(om(later).tweeWekenOm)).toBe(true)
      }),
    )
  })
})
