import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
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
  it('weigert elk bedrag dat niet kan, en neemt nul aan', () => {
    const vraag = (anders: Partial<VoorstelInvoer>) => bijdrageWetsvoorstel36713({ ...basis, ...anders })
    for (const anders of [{ kostprijs: -1 }, { kostprijs: 0.5 }, { vermogen: 0.5 }, { inkomen: Number.NaN }])
      expect(vraag(anders)).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(vastGelukt(vraag({ kostprijs: 0, inkomen: -1 })).uitkomst.bedrag).toBe(0)
  })
  it('rekent vanaf de maand die op de gekozen dag begint, met die dag in de weigering', () => {
    const scenario = { vanaf: d('2029-03-02') }
    expect(bijdrageWetsvoorstel36713({ ...basis, maand: d('2029-03-31'), scenario })).toMatchObject({
      code: 'voor-scenario',
      veld: 'maand',
      tekst: expect.stringContaining('2 maart 2029'),
    })
    expect(bedrag({ scenario: { vanaf: d('2029-03-01') }, maand: d('2029-03-31') })).toBe(6943)
  })
  it('noemt in de uitleg het minimum, de grens en het maximum', () => {
    const KAMERSTUK = 'Kamerstuk 36713 (wetsvoorstel)'
    const lijnen = (huishouden: VoorstelInvoer['huishouden']) =>
      omtrek(vastGelukt(bijdrageWetsvoorstel36713({ ...basis, huishouden })).uitleg)
    const verwacht = (bedragen: number, grens: number) => [
      `${KAMERSTUK} = ${bedragen} (L) met bron`,
      `. ${KAMERSTUK} (L) met bron`,
      `. ${KAMERSTUK} = 2360 (L) met bron`,
      `. ${KAMERSTUK} = ${grens} (L) met bron`,
      `. ${KAMERSTUK} = 32800 (L) met bron`,
      `. ${KAMERSTUK} (L) met bron`,
    ]
    expect(lijnen(basis.huishouden)).toEqual(verwacht(6943, 2_450_000))
    expect(lijnen({ soort: 'meerpersoons', metAow: 2 })).toEqual(verwacht(2360, 3_400_000))
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
