import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { bewaartermijn, type Gegevenshouder } from './bewaartermijn.ts'

describe('bewaartermijn', () => {
  it.each([
    ['college', '2041-03-01'],
    ['inlichtingenbureau', '2041-03-01'],
    ['aanbieder', '2041-03-01'],
    ['pgb-derde', '2041-03-01'],
    ['bijdrage-instantie', '2041-03-01'],
    ['toezichthouder', '2041-03-01'],
    ['veilig-thuis', '2046-03-01'],
    ['cak', '2033-03-01'],
    ['svb', '2033-03-01'],
  ] satisfies [Gegevenshouder, string][])('van %s loopt tot %s', (houder, tot) => {
    const { uitkomst } = vastGelukt(bewaartermijn({ houder, wetsversie: d('2026-11-22'), vanaf: d('2026-03-01') }))
    expect(uitkomst.bewarenTot).toBe(tot)
  })
  it('was in 2015 voor iedereen vijftien jaar', () => {
    const { uitkomst } = vastGelukt(
      bewaartermijn({ houder: 'cak', wetsversie: d('2015-06-01'), vanaf: d('2015-06-01') }),
    )
    expect(uitkomst).toEqual({ jaren: 15, bewarenTot: '2030-06-01' })
  })
  it('weigert wetsversies waarvan wij de tekst niet zeker kennen', () => {
    expect(bewaartermijn({ houder: 'college', wetsversie: d('2019-01-01'), vanaf: d('2019-01-01') })).toMatchObject({
      code: 'buiten-geldigheid',
    })
  })
})
