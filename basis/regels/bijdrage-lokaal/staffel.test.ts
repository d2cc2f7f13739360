import { vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Huishoudstand } from '../bijdrage/invoer.ts'
import { STAFFEL_HARDENBERG, staffelHardenberg2018, tredeVan } from './staffel.ts'

const perMaand = (huishouden: Huishoudstand, inkomen: number) =>
  vastGelukt(staffelHardenberg2018({ huishouden, inkomen })).uitkomst.perMaand
const alleen: Huishoudstand = { soort: 'eenpersoons', aow: false }

describe('een staffel van een gemeente', () => {
  it('begint beneden de eerste grens met het laagste bedrag en gaat op de grens een trede hoger', () => {
    expect(perMaand(alleen, 0)).toBe(2700)
    expect(perMaand(alleen, 1_630_499)).toBe(2700)
    expect(perMaand(alleen, 1_630_500)).toBe(5400)
    expect(perMaand(alleen, 1_926_900)).toBe(10_800)
  })
  it('heeft eigen grenzen voor ouderen en voor wie samen woont', () => {
    expect(perMaand({ soort: 'eenpersoons', aow: true }, 1_800_000)).toBe(2700)
    expect(perMaand({ soort: 'meerpersoons', metAow: 1 }, 2_500_000)).toBe(5400)
    expect(perMaand({ soort: 'meerpersoons', metAow: 2 }, 2_500_000)).toBe(2700)
  })
  it('weigert een inkomen dat geen bedrag is', () => {
    expect(staffelHardenberg2018({ huishouden: alleen, inkomen: 0.1 })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
  it('telt de treden voor mensen vanaf een', () => {
    const trede = (inkomen: number) =>
      vastGelukt(staffelHardenberg2018({ huishouden: alleen, inkomen })).uitleg.stappen?.[1]?.waarde
    expect([trede(0), trede(1_630_500)]).toEqual([1, 2])
  })
  it('noemt de bron en dat het er maar een is', () => {
    const { uitleg, versie } = vastGelukt(staffelHardenberg2018({ huishouden: alleen, inkomen: 0 }))
    expect(uitleg.stappen?.[1]).toMatchObject({ zekerheid: 'M', bron: expect.stringContaining('hardenberg.nl') })
    expect(versie).toBe('staffel-algemene-voorziening-hardenberg-2018/2018-01-01/1')
  })
  it('daalt nooit als het inkomen stijgt, en heeft een bedrag voor elke trede', () => {
    const cent = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(cent, cent, (inkomen, meer) => {
        expect(perMaand(alleen, inkomen + meer)).toBeGreaterThanOrEqual(perMaand(alleen, inkomen))
      }),
    )
    for (const { waarde } of STAFFEL_HARDENBERG.rijen)
      for (const grenzen of Object.values(waarde.grenzen)) {
        expect(waarde.bedragen).toHaveLength(grenzen.length + 1)
        expect(tredeVan(grenzen, Number.MAX_SAFE_INTEGER)).toBe(grenzen.length)
      }
  })
})
