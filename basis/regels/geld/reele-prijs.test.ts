import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kostenfeiten, reelePrijs } from './reele-prijs.ts'

const lindewaard: Kostenfeiten = {
  op: d('2026-03-02'),
  beroepskrachtPerUur: 2000,
  overheadPercentage: 15,
  productiefPercentage: 80,
  reisEnOpleidingPerUur: 100,
  indexatiePercentage: 4,
  gemeentelijkeEisenPerUur: 50,
  tariefPerUur: null,
}
const prijs = (anders: Partial<Kostenfeiten>) => vastGelukt(reelePrijs({ ...lindewaard, ...anders })).uitkomst

describe('reële prijs', () => {
  it('telt de zes onderdelen van het besluit op', () => {
    expect(prijs({})).toEqual({
      elementen: { a: 2000, b: 375, c: 500, d: 100, e: 121, f: 50 },
      prijsPerUur: 3146,
      tariefVoldoet: null,
    })
  })
  it('is de ondergrens voor een tarief', () => {
    expect(prijs({ tariefPerUur: 3146 }).tariefVoldoet).toBe(true)
    expect(prijs({ tariefPerUur: 3145 }).tariefVoldoet).toBe(false)
  })
  it('noemt bij een te laag tarief de uitzondering van lid 4', () => {
    const { uitleg } = vastGelukt(reelePrijs({ ...lindewaard, op: d('2020-01-01'), tariefPerUur: 100 }))
    expect((uitleg.stappen ?? []).at(-1)).toMatchObject({ artikel: 'Uitvoeringsbesluit Wmo 2015 art. 5.4 lid 4' })
  })
  it('volgt voor en na 1 januari 2026 een andere tekst met dezelfde onderdelen', () => {
    const oud = vastGelukt(reelePrijs({ ...lindewaard, op: d('2025-12-31') }))
    const nieuw = vastGelukt(reelePrijs({ ...lindewaard, op: d('2026-01-01') }))
    expect([oud.versie, nieuw.versie]).toEqual(['reele-prijs/2018-01-01/1', 'reele-prijs/2026-01-01/1'])
    expect(nieuw.uitkomst).toEqual(oud.uitkomst)
    expect(JSON.stringify(nieuw.uitleg)).toContain('verschillen in tarief')
    expect(JSON.stringify(oud.uitleg)).not.toContain('verschillen in tarief')
  })
  it('weigert 2017, want de eerste dag van de regel kennen wij niet', () => {
    expect(reelePrijs({ ...lindewaard, op: d('2017-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
  it.each<[string, Partial<Kostenfeiten>, string]>([
    ['een negatief loon', { beroepskrachtPerUur: -1 }, 'ongeldig-bedrag'],
    ['niemand die voor cliënten werkt', { productiefPercentage: 0 }, 'ongeldig-percentage'],
    ['meer dan alle uren', { productiefPercentage: 101 }, 'ongeldig-percentage'],
    ['negatieve overhead', { overheadPercentage: -1 }, 'ongeldig-percentage'],
    ['een onbekende indexatie', { indexatiePercentage: Number.NaN }, 'ongeldig-percentage'],
  ])('weigert %s', (_naam, anders, code) => {
    expect(reelePrijs({ ...lindewaard, ...anders })).toMatchObject({ ok: false, code })
  })
  it('is nooit lager dan het loon, en stijgt als meer uren niet productief zijn', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 99 }), (loon, productief) => {
        const laag = prijs({ beroepskrachtPerUur: loon, productiefPercentage: productief }).prijsPerUur
        const hoog = prijs({ beroepskrachtPerUur: loon, productiefPercentage: productief + 1 }).prijsPerUur
        expect(hoog).toBeGreaterThanOrEqual(loon)
        expect(laag).toBeGreaterThanOrEqual(hoog)
      }),
    )
  })
})
