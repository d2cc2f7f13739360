import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { dwangsom } from './dwangsom.ts'
import { ingebrekestelling, termijnDwangsombesluit } from './ingebrekestelling.ts'

/** In the words of residents (invented). Not covered: going to court (Awb 8:55b) and statutory interest. */
const beslissenUiterlijk = d('2026-04-07')

describe('"Ik schreef al na een week dat ze te laat waren"', () => {
  it('hoort dat die brief niet telt zolang de gemeente nog tijd heeft', () => {
    const { telt, tweeWekenOm } = vastGelukt(
      ingebrekestelling({ beslissenUiterlijk, ontvangenOp: d('2026-04-01') }),
    ).uitkomst
    expect([telt, tweeWekenOm]).toEqual([false, null])
  })
})

describe('"Ze zijn nu al maanden te laat met mijn besluit"', () => {
  const ontvangst = d('2026-04-08')
  it('krijgt na de brief eerst twee weken lang niets, en dan elke dag meer', () => {
    expect(vastGelukt(ingebrekestelling({ beslissenUiterlijk, ontvangenOp: ontvangst })).uitkomst.tweeWekenOm).toBe(
      '2026-04-22',
    )
    const na = (dagenInGebreke: number) =>
      vastGelukt(dwangsom({ aanvraagIngediend: true, ontvangstIngebrekestelling: ontvangst, dagenInGebreke })).uitkomst
        .bedrag
    expect([na(0), na(1), na(14), na(15), na(29)]).toEqual([0, 2300, 32_200, 35_700, 85_700])
  })
  it('krijgt nooit meer dan 1.442 euro, hoe lang het ook duurt', () => {
    const lang = { aanvraagIngediend: true, ontvangstIngebrekestelling: ontvangst, dagenInGebreke: 200 }
    expect(vastGelukt(dwangsom(lang)).uitkomst.bedrag).toBe(144_200)
  })
  it('krijgt niets zonder brief', () => {
    const zonder = { aanvraagIngediend: true, ontvangstIngebrekestelling: null, dagenInGebreke: 40 }
    expect(vastGelukt(dwangsom(zonder)).uitkomst).toEqual({ bedrag: 0, reden: 'geen-ingebrekestelling' })
  })
  it('hoort binnen twee weken na de laatste dag hoeveel het is', () => {
    expect(vastGelukt(termijnDwangsombesluit({ laatsteDwangsomdag: d('2026-06-03') })).uitkomst.laatsteDag).toBe(
      '2026-06-17',
    )
  })
})
