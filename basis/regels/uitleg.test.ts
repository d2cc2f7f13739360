import { datum as d } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { haalRij, type Tabel, vindRij } from './parameter.ts'
import { omtrek } from './proef/omtrek.ts'
import { aantalStap, bedragStap, datumStap, schrijfMaand, stap } from './uitleg.ts'

describe('een stap van een uitleg', () => {
  it('zegt wat zijn waarde is', () => {
    expect(datumStap('dag', 'day', d('2026-03-02'), { artikel: 'art. 1' })).toEqual({
      tekst: { nl: 'dag', en: 'day' },
      waarde: '2026-03-02',
      soort: 'datum',
      artikel: 'art. 1',
    })
    expect(bedragStap('geld', 'money', 2180)).toEqual({
      tekst: { nl: 'geld', en: 'money' },
      waarde: 2180,
      soort: 'bedrag',
    })
    expect(aantalStap('uren', 'hours', 2, { bron: 'x', zekerheid: 'L' })).toEqual({
      tekst: { nl: 'uren', en: 'hours' },
      waarde: 2,
      soort: 'aantal',
      bron: 'x',
      zekerheid: 'L',
    })
    expect(stap('zin', 'sentence')).toEqual({ tekst: { nl: 'zin', en: 'sentence' } })
  })
  it('schrijft een maand in woorden, in twee talen', () => {
    expect([schrijfMaand(d('2026-03-31')), schrijfMaand(d('2026-03-01'), 'en')]).toEqual(['maart 2026', 'March 2026'])
  })
})

describe('de omtrek van een uitleg, waarmee andere proeven vergelijken', () => {
  it('telt elke stap een keer, met diepte, waarde, zekerheid en bron', () => {
    const diep = aantalStap('c', 'c', 3, { artikel: 'art. 3', bron: 'x', zekerheid: 'M' })
    const boom = stap('a', 'a', { artikel: 'art. 1', stappen: [stap('b', 'b', { stappen: [diep] }), stap('e', 'e')] })
    expect(omtrek(boom)).toEqual(['art. 1', '. -', '. . art. 3 = 3 (M) met bron', '. -'])
  })
  it.each([
    ['een lege zin', stap('', 'x')],
    ['een zin in een taal', stap('x', ' ')],
    ['een zin waarin iets ontbreekt', stap('Tot en met undefined.', 'x')],
    ['een getal dat geen getal is', stap('x', 'NaN days')],
    ['een waarde zonder soort', { ...stap('x', 'x'), waarde: 3 }],
  ])('keurt %s af', (_naam, kapot) => {
    expect(() => omtrek(stap('a', 'a', { stappen: [kapot] }))).toThrow()
  })
})

describe('een tabel met getallen', () => {
  const rij = (vanaf: string, tot: string | null, waarde: number, zekerheid: 'H' | 'unverified') => ({
    vanaf: d(vanaf),
    tot: tot === null ? null : d(tot),
    waarde,
    bron: 'proef',
    zekerheid,
  })
  const tabel: Tabel<number> = {
    naam: { nl: 'proefgetal', en: 'trial number' },
    vorm: 'tekst',
    rijen: [rij('2024-01-01', '2024-12-31', 1, 'unverified'), rij('2026-01-01', null, 2, 'H')],
  }
  const waarde = (dag: string) => vindRij(tabel, d(dag))?.waarde
  it('geldt van de eerste tot en met de laatste dag van een rij, en zonder einde voor altijd', () => {
    expect([waarde('2023-12-31'), waarde('2024-01-01'), waarde('2024-12-31'), waarde('2025-01-01')]).toEqual([
      undefined,
      1,
      1,
      undefined,
    ])
    expect([waarde('2025-12-31'), waarde('2026-01-01'), waarde('2199-01-01')]).toEqual([undefined, 2, 2])
  })
  it('zegt in woorden wat er niet bekend of niet zeker is', () => {
    expect(haalRij(tabel, d('2025-06-01'))).toMatchObject({
      code: 'waarde-onbekend',
      tekst: 'Voor 1 juni 2025 kennen wij geen waarde van: proefgetal.',
    })
    expect(haalRij(tabel, d('2024-06-01'))).toMatchObject({
      code: 'waarde-onzeker',
      tekst: 'Voor 1 juni 2024 hebben wij geen bron gevonden van: proefgetal.',
    })
    expect(haalRij(tabel, d('2026-06-01'))).toMatchObject({ ok: true, waarde: { waarde: 2 } })
  })
})
