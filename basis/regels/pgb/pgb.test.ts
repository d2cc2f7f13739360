import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PgbInvoer, pgbOordeel } from './pgb.ts'

const goed: PgbInvoer = {
  op: d('2026-03-01'),
  bekwaam: true,
  gemotiveerd: true,
  kwaliteit: true,
  kostenNatura: 4000,
  tariefPgb: 3500,
}
const oordeel = (anders: Partial<PgbInvoer>) => vastGelukt(pgbOordeel({ ...goed, ...anders })).uitkomst

describe('persoonsgebonden budget', () => {
  it('kan helemaal als het niet duurder is dan de hulp via de gemeente', () => {
    expect(oordeel({})).toEqual({ toegekendTot: 3500, geweigerdDeel: 0, gronden: [] })
    expect(oordeel({ tariefPgb: 4000 }).gronden).toEqual([])
  })
  it('wordt alleen geweigerd voor het deel dat duurder is', () => {
    expect(oordeel({ tariefPgb: 4500 })).toEqual({
      toegekendTot: 4000,
      geweigerdDeel: 500,
      gronden: ['hoger-dan-natura'],
    })
  })
  it.each([
    ['bekwaam', 'niet-bekwaam'],
    ['gemotiveerd', 'niet-gemotiveerd'],
    ['kwaliteit', 'kwaliteit-niet-gewaarborgd'],
  ] as const)('kan niet zonder %s', (voorwaarde, grond) => {
    expect(oordeel({ [voorwaarde]: false })).toEqual({ toegekendTot: 0, geweigerdDeel: 3500, gronden: [grond] })
  })
  it('kan worden geweigerd na een eerdere herziening', () => {
    expect(oordeel({ eerderHerzien: true })).toMatchObject({ toegekendTot: 0, gronden: ['eerder-herzien'] })
  })
  it('noemt niet dat het te duur is als het helemaal niet kan', () => {
    expect(oordeel({ bekwaam: false, tariefPgb: 4500 })).toEqual({
      toegekendTot: 0,
      geweigerdDeel: 4500,
      gronden: ['niet-bekwaam'],
    })
  })
  it('noemt elke grond met artikel in de uitleg', () => {
    const { uitleg } = vastGelukt(pgbOordeel({ ...goed, bekwaam: false, kwaliteit: false }))
    expect(uitleg.tekst.nl).toBe('Een pgb kan niet.')
    expect((uitleg.stappen ?? []).slice(0, 2).map((s) => s.artikel)).toEqual([
      'Wmo 2015 art. 2.3.6 lid 2 onder a',
      'Wmo 2015 art. 2.3.6 lid 2 onder c',
    ])
  })
  it('weigert bedragen onder nul', () => {
    expect(pgbOordeel({ ...goed, tariefPgb: -1 })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(pgbOordeel({ ...goed, kostenNatura: 0.5 })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
  it('is nooit meer dan natura, en toegekend en geweigerd zijn samen wat gevraagd is', () => {
    const bedrag = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(bedrag, bedrag, fc.boolean(), (kostenNatura, tariefPgb, bekwaam) => {
        const { toegekendTot, geweigerdDeel } = oordeel({ kostenNatura, tariefPgb, bekwaam })
        expect(toegekendTot).toBeLessThanOrEqual(kostenNatura)
        expect(toegekendTot + geweigerdDeel).toBe(tariefPgb)
      }),
    )
  })
})
