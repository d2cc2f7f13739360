import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dwangsominvoer, dwangsom } from './dwangsom.ts'

const laat: Dwangsominvoer = {
  aanvraagIngediend: true,
  ontvangstIngebrekestelling: d('2026-03-02'),
  dagenInGebreke: 42,
}
const bedrag = (anders: Partial<Dwangsominvoer>) => vastGelukt(dwangsom({ ...laat, ...anders })).uitkomst.bedrag

describe('dwangsom', () => {
  it.each([
    [0, 0],
    [1, 2300],
    [14, 32_200],
    [15, 35_700],
    [28, 81_200],
    [29, 85_700],
    [42, 144_200],
    [43, 144_200],
    [200, 144_200],
  ])('is na %i dagen %i cent', (dagen, verwacht) => {
    expect(bedrag({ dagenInGebreke: dagen })).toBe(verwacht)
  })
  it('kijkt naar de dag waarop de ingebrekestelling binnenkwam', () => {
    expect(bedrag({ ontvangstIngebrekestelling: d('2018-12-31') })).toBe(126_000)
    expect(bedrag({ ontvangstIngebrekestelling: d('2019-01-01') })).toBe(144_200)
  })
  it('is er niet zonder aanvraag, ook niet als het onderzoek te laat is', () => {
    expect(vastGelukt(dwangsom({ ...laat, aanvraagIngediend: false })).uitkomst).toEqual({
      bedrag: 0,
      reden: 'geen-aanvraag',
    })
  })
  it('is er niet zonder ingebrekestelling', () => {
    expect(vastGelukt(dwangsom({ ...laat, ontvangstIngebrekestelling: null })).uitkomst.reden).toBe(
      'geen-ingebrekestelling',
    )
  })
  it.each(['onredelijk-laat', 'geen-belanghebbende', 'kennelijk-ongegrond'] as const)('is er niet bij %s', (reden) => {
    expect(vastGelukt(dwangsom({ ...laat, uitzondering: reden })).uitkomst).toEqual({ bedrag: 0, reden })
  })
  it('bestond niet voor oktober 2009', () => {
    expect(dwangsom({ ...laat, ontvangstIngebrekestelling: d('2009-09-30') })).toMatchObject({
      code: 'buiten-geldigheid',
    })
  })
  it('weigert een half of negatief aantal dagen', () => {
    for (const dagenInGebreke of [-1, 1.5])
      expect(dwangsom({ ...laat, dagenInGebreke })).toMatchObject({ code: 'ongeldig-aantal-dagen' })
  })
  it('telt in de uitleg op tot het bedrag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (dagenInGebreke) => {
        const { uitkomst, uitleg } = vastGelukt(dwangsom({ ...laat, dagenInGebreke }))
        const treden = (uitleg.stappen ?? []).filter((s) => s.soort === 'bedrag')
        expect(treden.reduce((som, s) => som + Number(s.waarde), 0)).toBe(uitkomst.bedrag)
      }),
    )
  })
})
