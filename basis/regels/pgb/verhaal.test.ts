import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { AFWEGINGSKADER, type Antwoord, pgbAfweging } from './afwegingskader.ts'
import { type PgbVerordening, pgbBedrag } from './bedrag.ts'
import { pgbOordeel } from './pgb.ts'

/** In the words of residents (invented). Not covered: payment by the SVB, and a review of the decision later on. */
const op = d('2026-03-02')
const verordening: PgbVerordening = {
  percentageInstelling: 100,
  percentageZelfstandige: 80,
  netwerkPerUur: 2200,
  netwerkVoor: ['begeleiding'],
}
const ja: Record<string, Antwoord> = Object.fromEntries(AFWEGINGSKADER.vragen.map(({ code }) => [code, 'ja']))

describe('"Ik wil mijn nicht betalen, die begrijpt mij tenminste"', () => {
  it('krijgt een pgb tegen het tarief voor de eigen kring', () => {
    expect(vastGelukt(pgbAfweging({ op, kader: AFWEGINGSKADER, antwoorden: ja })).uitkomst.advies).toBe('past')
    const bedrag = pgbBedrag({
      op,
      verordening,
      helper: 'netwerk',
      voorziening: 'begeleiding',
      naturaPerUur: 5000,
      urenPerJaar: 104,
      gevraagdPerUur: 2200,
      laagstePrijsPerUur: null,
    })
    expect(vastGelukt(bedrag).uitkomst).toMatchObject({ tariefPerUur: 2200, perJaar: 228_800, eigenDeelPerUur: 0 })
  })
  it('krijgt nog geen antwoord als de nicht ook het pgb beheert', () => {
    const antwoorden: Record<string, Antwoord> = { ...ja, 'onafhankelijk-beheer': 'nee' }
    const { uitkomst } = vastGelukt(pgbAfweging({ op, kader: AFWEGINGSKADER, antwoorden }))
    expect([uitkomst.advies, uitkomst.voorwaarden.bekwaam]).toEqual(['past-niet', 'voldoet-niet'])
  })
})

describe('"Mijn begeleider is duurder dan die van de gemeente"', () => {
  it('krijgt het pgb wel, maar niet het deel dat duurder is', () => {
    const oordeel = pgbOordeel({
      op,
      bekwaam: true,
      gemotiveerd: true,
      kwaliteit: true,
      kostenNatura: 5000,
      tariefPgb: 5600,
    })
    expect(vastGelukt(oordeel).uitkomst).toEqual({
      toegekendTot: 5000,
      geweigerdDeel: 600,
      gronden: ['hoger-dan-natura'],
    })
  })
})
