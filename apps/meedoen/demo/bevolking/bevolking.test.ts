import { dagenTussen, datum, isBsn, leeftijdOp } from '@meedoen/kern'
import { leesPersoonsgegevens } from '@meedoen/personen'
import { describe, expect, it } from 'vitest'
import { bevolkingVan, DEMOGEMEENTEN } from '../demogemeenten.ts'

const VANDAAG = datum('2026-11-22')
const bevolkingen = DEMOGEMEENTEN.map((gemeente) => ({ gemeente, inwoners: bevolkingVan(gemeente, VANDAAG) }))
const iedereen = bevolkingen.flatMap(({ inwoners }) => inwoners)

describe('de bedachte bevolking', () => {
  it('is elke keer dezelfde', () => {
    for (const { gemeente, inwoners } of bevolkingen) expect(bevolkingVan(gemeente, VANDAAG)).toEqual(inwoners)
  })
  it('is groot genoeg en past bij de gemeente', () => {
    expect(bevolkingen.map(({ inwoners }) => Math.floor(inwoners.length / 10) * 10)).toEqual([700, 60])
  })
  it('heeft alleen proefnummers die door de elfproef komen, elk een keer, ook over gemeenten heen', () => {
    const bsns = iedereen.map(({ persoon }) => persoon.bsn)
    expect(bsns.every((nummer) => isBsn(nummer) && nummer.startsWith('9999'))).toBe(true)
    expect(new Set(bsns).size).toBe(bsns.length)
  })
  it('heeft gegevens die de gemeente ook van echte mensen zou aannemen', () => {
    const fout = iedereen.filter(({ persoon }) => !leesPersoonsgegevens(persoon).ok)
    expect(fout).toEqual([])
  })
  it('woont al op zijn adres, en niet langer dan iemand leeft', () => {
    for (const { adres, persoon, sleutel } of iedereen) {
      expect(adres.vanaf <= VANDAAG, sleutel).toBe(true)
      expect(dagenTussen(persoon.geboortedatum, adres.vanaf), sleutel).toBeGreaterThanOrEqual(0)
    }
  })
  it('kent alleen banden met mensen die er zijn, die al begonnen zijn', () => {
    for (const { inwoners } of bevolkingen) {
      const sleutels = new Set(inwoners.map(({ sleutel }) => sleutel))
      expect(sleutels.size).toBe(inwoners.length)
      for (const band of inwoners.flatMap(({ banden }) => banden)) {
        if ('met' in band) expect(sleutels.has(band.met), band.met).toBe(true)
        expect(band.vanaf <= VANDAAG).toBe(true)
      }
    }
  })
  it('heeft mantelzorgers, ook die zelf in de gemeente wonen, en mensen zonder iemand', () => {
    const lindewaarders = bevolkingen[0]?.inwoners ?? []
    const zorg = lindewaarders.flatMap(({ banden }) => banden.filter(({ rol }) => rol === 'mantelzorger'))
    expect(zorg.length).toBeGreaterThan(100)
    expect(zorg.filter((band) => 'met' in band).length).toBeGreaterThan(50)
    const alleen = lindewaarders.filter(
      ({ persoon, banden }) => persoon.huishouden === 'eenpersoons' && banden.length === 0,
    )
    expect(alleen.length).toBeGreaterThan(30)
  })
  it('schuift mee met vandaag: mw. De Wit blijft 78', () => {
    for (const dag of ['2024-02-29', '2026-11-22', '2031-01-01'].map(datum)) {
      const truus = DEMOGEMEENTEN.flatMap((g) => g.inwonersMetNaam(dag)).find(({ sleutel }) => sleutel === 'truus')
      expect(truus && leeftijdOp(truus.persoon.geboortedatum, dag)).toBe(78)
      expect(truus?.adres.vanaf).toBe('1978-05-01')
    }
  })
})
