import { datum as d, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abonnementstariefKostprijs, type Kostprijsinvoer } from './kostprijs.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from './start.ts'

const traplift: Kostprijsinvoer = {
  soort: 'hulpmiddel',
  kostprijs: 6540,
  ingang: d('2026-01-01'),
  verordeningBedrag: null,
  onbekendeMaanden: 'weiger',
}
const verloop = (anders: Partial<Kostprijsinvoer>) =>
  vastGelukt(abonnementstariefKostprijs({ ...traplift, ...anders })).uitkomst

describe('kostprijs', () => {
  it('is na drie maanden van 21,80 op', () => {
    expect(verloop({})).toEqual({
      maandenMetBijdrage: 3,
      totaal: 6540,
      restantNietGeind: 0,
      afboekingPerMaand: 2180,
      laatsteMaand: '2026-03-01',
      aanname: false,
    })
  })
  it('laat een rest die lager is dan een maand bijdrage zitten', () => {
    expect(verloop({ kostprijs: 7000 })).toMatchObject({ maandenMetBijdrage: 3, totaal: 6540, restantNietGeind: 460 })
    expect(verloop({ kostprijs: 2179 })).toMatchObject({ maandenMetBijdrage: 0, totaal: 0, laatsteMaand: null })
    expect(verloop({ kostprijs: 2180 })).toMatchObject({ maandenMetBijdrage: 1, totaal: 2180 })
  })
  it('boekt het bedrag uit de wet af, ook als de gemeente minder vraagt', () => {
    expect(verloop({ verordeningBedrag: 1000 })).toMatchObject({ maandenMetBijdrage: 3, totaal: 3000 })
    expect(verloop({ verordeningBedrag: 1000, kostprijs: 8000 })).toMatchObject({
      maandenMetBijdrage: 4,
      totaal: 4000,
      restantNietGeind: 0,
    })
  })
  it('rekent elk jaar met het bedrag van dat jaar', () => {
    expect(verloop({ ingang: d('2025-11-01') })).toMatchObject({ totaal: 6380, restantNietGeind: 160 })
  })
  it('begint met de maand na de start', () => {
    expect(verloop({ ingang: d('2026-01-02') }).laatsteMaand).toBe('2026-04-01')
  })
  it('weigert te gokken over bedragen die nog niet bekend zijn', () => {
    const duur = { ...traplift, kostprijs: 300_000 }
    expect(abonnementstariefKostprijs(duur)).toMatchObject({ code: 'bedrag-nog-onbekend' })
    const { uitkomst, uitleg } = vastGelukt(abonnementstariefKostprijs({ ...duur, onbekendeMaanden: 'laatste-bedrag' }))
    expect(uitkomst).toMatchObject({ maandenMetBijdrage: 137, aanname: true })
    expect(uitleg.stappen?.at(-1)?.zekerheid).toBe('unverified')
  })
  it('weigert hulp die geen kostprijsgrens heeft', () => {
    expect(abonnementstariefKostprijs({ ...traplift, soort: 'dienst' })).toMatchObject({ code: 'geen-kostprijsgrens' })
    expect(verloop({ soort: 'woningaanpassing' }).totaal).toBe(6540)
  })
  it('weigert een kostprijs onder nul of met delen van centen', () => {
    for (const kostprijs of [-1, 10.5])
      expect(abonnementstariefKostprijs({ ...traplift, kostprijs })).toMatchObject({ code: 'ongeldige-kostprijs' })
  })
  it('weigert een kostprijs waarvan de maanden de kalender uit zouden lopen, boven een miljoen euro', () => {
    const duur = { ...traplift, onbekendeMaanden: 'laatste-bedrag' } as const
    expect(abonnementstariefKostprijs({ ...duur, kostprijs: 100_000_001 })).toMatchObject({
      code: 'ongeldige-kostprijs',
      veld: 'kostprijs',
    })
    expect(abonnementstariefKostprijs({ ...duur, kostprijs: 100_000_000 }).ok).toBe(true)
  })
  it('weigert een bedrag in de verordening onder nul of met delen van centen', () => {
    for (const verordeningBedrag of [-1, 10.5])
      expect(abonnementstariefKostprijs({ ...traplift, verordeningBedrag })).toMatchObject({
        code: 'ongeldig-bedrag',
        veld: 'verordeningBedrag',
      })
    expect(verloop({ verordeningBedrag: 0 })).toMatchObject({ totaal: 0, maandenMetBijdrage: 0, restantNietGeind: 0 })
  })
  it('weigert een start waarvan de eerste maand nog geen bedrag heeft', () => {
    expect(abonnementstariefKostprijs({ ...traplift, ingang: d('2026-12-02') })).toMatchObject({
      code: 'bedrag-nog-onbekend',
    })
  })
  it('vraagt nooit meer dan de kostprijs en laat nooit een hele maand liggen', () => {
    const bedrag = fc.option(fc.integer({ min: 1, max: 2500 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        bedrag,
        fc.integer({ min: 0, max: 2000 }),
        (kostprijs, lokaal, n) => {
          const { totaal, restantNietGeind } = verloop({
            kostprijs,
            verordeningBedrag: lokaal,
            ingang: plusDagen(d('2020-01-01'), n),
            onbekendeMaanden: 'laatste-bedrag',
          })
          expect(totaal).toBeGreaterThanOrEqual(0)
          expect(totaal + restantNietGeind).toBeLessThanOrEqual(kostprijs)
          expect(restantNietGeind).toBeLessThan(2180)
        },
      ),
    )
  })
})

describe('eerste maand', () => {
  const eerste = (ingang: string) => vastGelukt(abonnementstariefStart({ ingang: d(ingang) })).uitkomst.eersteMaand
  it('is de maand zelf bij een start op de eerste, anders de maand erna', () => {
    expect(eerste('2026-03-01')).toBe('2026-03-01')
    expect(eerste('2026-03-02')).toBe('2026-04-01')
    expect(eerste('2026-12-31')).toBe('2027-01-01')
  })
  it('gaat ten hoogste twaalf maanden terug voor de maand van het besluit', () => {
    const terug = (ingang: string, besluit: string) =>
      vastGelukt(abonnementstariefTerugwerkend({ ingang: d(ingang), besluitVerzonden: d(besluit) })).uitkomst
    expect(terug('2026-01-01', '2026-03-10')).toEqual({ vroegsteMaand: '2026-01-01', aantalMaandenTerug: 2 })
    expect(terug('2024-05-15', '2026-03-10')).toEqual({ vroegsteMaand: '2025-03-01', aantalMaandenTerug: 12 })
    expect(terug('2025-02-15', '2026-03-10')).toEqual({ vroegsteMaand: '2025-03-01', aantalMaandenTerug: 12 })
    expect(terug('2026-03-20', '2026-03-10')).toEqual({ vroegsteMaand: '2026-04-01', aantalMaandenTerug: 0 })
  })
})
