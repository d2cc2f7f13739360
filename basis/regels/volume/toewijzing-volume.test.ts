import { datum as d, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iwmoToewijzingVolume, type Weektoewijzing } from './toewijzing-volume.ts'
import { aantalWeken, aantalZondagen } from './weken.ts'

const tijd: Weektoewijzing = {
  variant: 'inspanning',
  productcategorie: '02',
  volumePerWeek: 3,
  begin: d('2025-10-07'),
  eind: d('2025-12-30'),
}
const resultaat: Weektoewijzing = {
  variant: 'output',
  productcategorie: '02',
  volumePerWeek: 300,
  begin: d('2025-07-07'),
  eind: d('2025-09-07'),
}
const uitkomst = (toewijzing: Weektoewijzing) => vastGelukt(iwmoToewijzingVolume(toewijzing)).uitkomst
const maxima = (toewijzing: Weektoewijzing) => uitkomst(toewijzing).maanden.map((m) => m.maximum)

describe('hulp die als tijd is afgesproken', () => {
  it('telt per maand de weken die de maand raakt', () => {
    expect(uitkomst(tijd)).toMatchObject({ weken: 13, totaal: 39, maximumPerMaand: 15 })
    expect(maxima(tijd)).toEqual([12, 15, 15])
  })
  it('laat samen minder toe dan de som van de maanden, want een halve week telt in beide', () => {
    const som = maxima(tijd).reduce((a, b) => a + b, 0)
    expect(som).toBe(42)
    expect(uitkomst(tijd).totaal).toBeLessThan(som)
  })
  it('telt een gebroken week als hele week', () => {
    expect(maxima({ ...tijd, begin: d('2025-11-12'), eind: d('2025-11-30') })).toEqual([9])
  })
  it('kan een maand van zes weken hebben', () => {
    expect(maxima({ ...tijd, begin: d('2026-08-01'), eind: d('2026-08-31') })).toEqual([18])
  })
  it('is bij hulp bij het huishouden altijd zes weken, ook in een korte maand', () => {
    const huishouden: Weektoewijzing = { ...tijd, productcategorie: '01' }
    expect(maxima(huishouden)).toEqual([18, 18, 18])
    expect(uitkomst(huishouden).totaal).toBe(39)
  })
  it('rekent halve uren zonder afrondingsfout', () => {
    expect(maxima({ ...tijd, volumePerWeek: 0.1, begin: d('2025-11-10'), eind: d('2025-11-30') })).toEqual([0.3])
  })
})

describe('hulp die als resultaat is afgesproken', () => {
  it('telt de zondagen van de maand', () => {
    expect(maxima(resultaat)).toEqual([900, 1500, 300])
  })
  it('telt de laatste gebroken week in de maand van de laatste zondag', () => {
    expect(maxima({ ...resultaat, eind: d('2025-09-06') })).toEqual([900, 1800, 0])
  })
  it('geeft hulp bij het huishouden geen zes weken als het om een resultaat gaat', () => {
    expect(maxima({ ...resultaat, productcategorie: '01' })).toEqual([900, 1500, 300])
  })
  it('heeft zonder zondag toch een week, in de laatste maand', () => {
    expect(maxima({ ...resultaat, begin: d('2026-03-30'), eind: d('2026-04-01') })).toEqual([0, 300])
  })
  it('komt per maand opgeteld altijd uit op het totaal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 700 }), (n, lengte) => {
        const begin = plusDagen(d('2024-01-01'), n)
        const gerekend = uitkomst({ ...resultaat, volumePerWeek: 1, begin, eind: plusDagen(begin, lengte) })
        expect(gerekend.maanden.reduce((som, maand) => som + maand.maximum, 0)).toBe(gerekend.totaal)
      }),
    )
  })
})

describe('elke toewijzing', () => {
  it('laat in een maand nooit minder dan niets en nooit meer dan zes weken toe', () => {
    const soort = fc.constantFrom('inspanning' as const, 'output' as const)
    fc.assert(
      fc.property(soort, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }), (variant, n, lengte) => {
        const begin = plusDagen(d('2025-01-01'), n)
        for (const maximum of maxima({ ...tijd, variant, volumePerWeek: 1, begin, eind: plusDagen(begin, lengte) })) {
          expect(maximum).toBeGreaterThanOrEqual(0)
          expect(maximum).toBeLessThanOrEqual(6)
        }
      }),
    )
  })
  it('legt per maand uit hoe er geteld is', () => {
    const { uitleg, versie } = vastGelukt(iwmoToewijzingVolume(tijd))
    const teksten = (uitleg.stappen ?? []).map((s) => s.tekst.nl)
    expect(teksten).toContain('In oktober 2025: 4 keer 3 is hooguit 12.')
    expect(versie).toBe('iwmo-toewijzing-volume/2021-01-01/1')
  })
  it.each<[string, Partial<Weektoewijzing>, string]>([
    ['een einde voor het begin', { eind: d('2025-10-06') }, 'einddatum-voor-begin'],
    ['een volume van nul', { volumePerWeek: 0 }, 'ongeldig-volume'],
    ['een oneindig volume', { volumePerWeek: Number.POSITIVE_INFINITY }, 'ongeldig-volume'],
    ['een toewijzing van eeuwen', { eind: d('2925-10-06') }, 'periode-te-lang'],
    ['een toewijzing van voor 2021', { begin: d('2020-01-01'), eind: d('2020-12-31') }, 'buiten-geldigheid'],
  ])('weigert %s', (_naam, anders, code) => {
    expect(iwmoToewijzingVolume({ ...tijd, ...anders })).toMatchObject({ ok: false, code })
  })
})

describe('weken en zondagen', () => {
  it('telt een enkele dag als een week', () => {
    expect(aantalWeken(d('2025-12-31'), d('2025-12-31'))).toBe(1)
    expect(aantalWeken(d('2025-12-28'), d('2025-12-29'))).toBe(2)
  })
  it('telt de zondag zelf mee', () => {
    expect(aantalZondagen(d('2025-08-31'), d('2025-08-31'))).toBe(1)
    expect(aantalZondagen(d('2025-09-01'), d('2025-09-06'))).toBe(0)
  })
})
