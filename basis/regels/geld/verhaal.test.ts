import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { reelePrijs } from './reele-prijs.ts'

/** In the words of people who buy and give help (invented). Not covered: agreements that a branch makes on wages. */
const feiten = {
  op: d('2026-03-02'),
  beroepskrachtPerUur: 2400,
  overheadPercentage: 15,
  productiefPercentage: 80,
  reisEnOpleidingPerUur: 100,
  indexatiePercentage: 4,
  gemeentelijkeEisenPerUur: 50,
}

describe('"Van dit tarief kan ik mijn mensen niet betalen"', () => {
  it('ziet uit welke zes delen de prijs bestaat, en dat het tarief van de gemeente te laag is', () => {
    const { uitkomst, uitleg } = vastGelukt(reelePrijs({ ...feiten, tariefPerUur: 3500 }))
    // 24,00 / 80% = 30,00; 15% over that 4,50; 1,00 and 0,50 beside it; 4% over 36,00.
    expect(uitkomst.elementen).toEqual({ a: 2400, b: 450, c: 600, d: 100, e: 144, f: 50 })
    expect([uitkomst.prijsPerUur, uitkomst.tariefVoldoet]).toEqual([3744, false])
    expect(uitleg.stappen?.length).toBeGreaterThanOrEqual(6)
  })
  it('ziet dat het tarief voldoet zodra het de prijs haalt', () => {
    expect(vastGelukt(reelePrijs({ ...feiten, tariefPerUur: 3744 })).uitkomst.tariefVoldoet).toBe(true)
  })
})
