import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Uitleg } from '../uitleg.ts'
import { bijdrageWetsvoorstel36713, VOORSTEL_36713, type VoorstelInvoer } from './wetsvoorstel.ts'

const basis: VoorstelInvoer = {
  maand: d('2029-03-01'),
  huishouden: { soort: 'eenpersoons', aow: true },
  inkomen: 3_000_000,
  vermogen: 0,
  kostprijs: null,
  scenario: { vanaf: d('2029-01-01') },
}
const bedrag = (anders: Partial<VoorstelInvoer> = {}) =>
  vastGelukt(bijdrageWetsvoorstel36713({ ...basis, ...anders })).uitkomst.bedrag
const alle = (u: Uitleg): Uitleg[] => [u, ...(u.stappen ?? []).flatMap(alle)]

describe('wetsvoorstel 36713', () => {
  it('rekent niets uit zonder een dag waarop het zou ingaan', () => {
    expect(bijdrageWetsvoorstel36713({ ...basis, scenario: null })).toMatchObject({ ok: false, code: 'geen-scenario' })
  })
  it('rekent niets uit voor een maand van voor die dag', () => {
    expect(bijdrageWetsvoorstel36713({ ...basis, maand: d('2028-12-31') })).toMatchObject({ code: 'voor-scenario' })
  })
  it('zegt overal dat het nog geen wet is, en nooit dat het zeker is', () => {
    const { uitkomst, uitleg, versie } = vastGelukt(bijdrageWetsvoorstel36713(basis))
    expect(uitkomst).toMatchObject({ status: 'wetsvoorstel', zeker: false })
    expect(alle(uitleg).every(({ zekerheid }) => zekerheid === 'L')).toBe(true)
    expect(
      alle(uitleg)
        .map(({ tekst }) => tekst.nl)
        .join(' '),
    ).toContain('Dit is nog geen wet.')
    expect(versie).toMatch(/^wetsvoorstel-36713-maand\//)
  })
  it.each([
    ['eenpersoons', 2_450_000, 2360],
    ['eenpersoons', 3_000_000, 6943],
    ['eenpersoons', 6_100_000, 32_777],
    ['eenpersoons', 9_000_000, 32_800],
    ['meerpersoons', 3_400_000, 2360],
    ['meerpersoons', 4_000_000, 7360],
    ['meerpersoons', 7_050_000, 32_777],
  ] as const)('vraagt %s bij %d cent inkomen %d cent per maand', (soort, inkomen, verwacht) => {
    const huishouden = soort === 'eenpersoons' ? { soort, aow: true } : { soort, metAow: 2 as const }
    expect(bedrag({ huishouden, inkomen })).toBe(verwacht)
  })
  it('telt vermogen mee, kent het minimum zonder inkomen en gaat niet boven de kostprijs', () => {
    expect(bedrag({ vermogen: 1_000_000 })).toBe(7277)
    expect(bedrag({ inkomen: null })).toBe(2360)
    expect(bedrag({ kostprijs: 1000 })).toBe(1000)
  })
  it('weigert bedragen die niet kunnen', () => {
    expect(bijdrageWetsvoorstel36713({ ...basis, vermogen: -1 })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(bijdrageWetsvoorstel36713({ ...basis, inkomen: 0.5 })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
  it('blijft tussen minimum en maximum en daalt niet als het inkomen stijgt', () => {
    const cent = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(cent, cent, cent, (inkomen, meer, vermogen) => {
        const een = bedrag({ inkomen, vermogen })
        expect(een).toBeGreaterThanOrEqual(2360)
        expect(een).toBeLessThanOrEqual(32_800)
        expect(bedrag({ inkomen: inkomen + meer, vermogen })).toBeGreaterThanOrEqual(een)
      }),
    )
  })
  it('heeft geen vaste datum van ingaan in de tabel: alleen de dag van indienen', () => {
    expect(VOORSTEL_36713.rijen.map(({ vanaf, zekerheid }) => [vanaf, zekerheid])).toEqual([['2025-03-24', 'L']])
  })
})
