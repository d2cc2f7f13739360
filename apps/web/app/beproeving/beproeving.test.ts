import type { Beproeving } from '@meedoen/monitor'
import { describe, expect, it } from 'vitest'
import { vertaler } from '../teksten/vertaler.ts'
import { leesMinimadeel } from './minimadeel.ts'
import { asLabel, schrijfBand, schrijfBevinding, schrijfVerschil } from './schrijf.ts'

const tolk = { t: vertaler('nl').getFixedT(null, 'verordening'), taal: 'nl' as const }
const leeg: Beproeving = {
  aantal: 40,
  groepen: { minder: 40, 'niets-meer': 0, gelijk: 0, 'blijft-niets': 0, meer: 0 },
  geld: { was: 120_000, wordt: 60_000 },
  banden: [],
  perHuishouden: [],
  perSoort: [],
  nietMeegerekend: [],
}

describe('de schatting van lage inkomens', () => {
  const lees = (deelNu: string, deelStraks: string) => leesMinimadeel(new URLSearchParams({ deelNu, deelStraks }))
  it('is een percentage, met of zonder teken en komma', () => {
    expect(lees('20', '22,5 %').deel).toEqual({ was: 0.2, wordt: 0.225 })
    expect(lees('', '100').deel).toEqual({ was: 0, wordt: 1 })
  })
  it('mag ontbreken', () => {
    expect(leesMinimadeel(new URLSearchParams())).toMatchObject({ deel: undefined, fout: [] })
  })
  it('telt niet mee zolang een van beide geen percentage is, en blijft staan', () => {
    expect(lees('veel', '101')).toEqual({
      waarden: { deelNu: 'veel', deelStraks: '101' },
      fout: ['deelNu', 'deelStraks'],
      deel: undefined,
    })
    expect(lees('10', '-5')).toMatchObject({ fout: ['deelStraks'], deel: undefined })
  })
})

describe('wat een ontwerp doet, in woorden', () => {
  const bevinding = (anders: Partial<Beproeving>) => schrijfBevinding(tolk, 'eigen-bijdrage', { ...leeg, ...anders })
  it('is het verschil per maand', () => {
    expect(bevinding({})).toMatch(/^Huishoudens betalen samen €\s50,00 per maand minder$/)
    expect(bevinding({ geld: { was: 0, wordt: 1200 } })).toMatch(/€\s1,00 per maand meer$/)
    expect(bevinding({ geld: { was: 5, wordt: 5 } })).toBe('Huishoudens betalen samen evenveel als nu')
  })
  it('noemt geen bedrag dat over enkelen gaat', () => {
    expect(bevinding({ geld: 'te-weinig' })).not.toMatch(/€/)
    expect(schrijfVerschil(tolk, 'te-weinig')).toBe('niet getoond')
  })
  it('zegt het als er niemand is', () => {
    expect(bevinding({ aantal: 0, geld: 'te-weinig' })).toMatch(/^Er is geen huishouden/)
  })
  it('heeft banden die op een as en in een tabel te lezen zijn', () => {
    const band = (van: number, tot: number | null) => ({ groep: 'minder' as const, van, tot })
    expect([band(0, 500), band(500, 1000), band(1500, null)].map((b) => schrijfBand(tolk.t, 'pgb', b))).toEqual([
      'tot 5 euro minder',
      '5 tot 10 euro minder',
      'ten minste 15 euro minder',
    ])
    expect(asLabel(tolk.t, band(500, 1000))).toBe('5–10\nminder')
    expect(schrijfBand(tolk.t, 'pgb', { groep: 'niets-meer', van: 0, tot: null })).toBe('krijgen geen pgb meer')
  })
})
