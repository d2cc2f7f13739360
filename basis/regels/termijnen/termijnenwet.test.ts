import { datum, plusDagen } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eerstePaasdag, feestdagen } from './feestdagen.ts'
import { berekenTermijn } from './termijn.ts'
import {
  type Duur,
  isWerkdag,
  kentGelijkgesteldeDagen,
  valtOnderTermijnenwet,
  verlengd,
  vrijeDag,
  werkdagenNa,
} from './termijnenwet.ts'

const dagIn = fc.integer({ min: 0, max: 8000 }).map((n) => plusDagen(datum('2007-01-01'), n))
const naamVan = (dag: string) => vrijeDag(datum(dag))?.naam.nl

describe('feestdagen', () => {
  it.each([
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('rekent Pasen %i uit', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag)
  })
  it('kent de dagen van 2026', () => {
    expect(feestdagen(2026).map((f) => f.dag)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })
  it('viert Koningsdag op 26 april als de 27e een zondag is', () => {
    expect(naamVan('2025-04-26')).toBe('Koningsdag')
    expect(naamVan('2025-04-28')).toBeUndefined()
  })
  it('viert tot en met 2013 Koninginnedag op 30 april, of 29 april als dat een zondag is', () => {
    expect(naamVan('2013-04-30')).toBe('Koninginnedag')
    expect(naamVan('2006-04-29')).toBe('Koninginnedag')
    expect(naamVan('2014-04-30')).toBeUndefined()
    expect(naamVan('2013-04-26')).toBeUndefined()
  })
  it('telt Goede Vrijdag en elk jaar 5 mei mee', () => {
    expect(naamVan('2026-04-03')).toBe('Goede Vrijdag')
    expect(naamVan('2027-05-05')).toBe('Bevrijdingsdag')
  })
  it('zegt bij een gelijkgestelde dag hoe zeker die is', () => {
    expect(vrijeDag(datum('2026-05-15'))?.zekerheid).toBe('M')
    expect(vrijeDag(datum('2012-12-24'))?.zekerheid).toBe('H')
    expect(kentGelijkgesteldeDagen(datum('2019-06-03'))).toBe(false)
    expect(kentGelijkgesteldeDagen(datum('2026-06-03'))).toBe(true)
    expect(kentGelijkgesteldeDagen(datum('2029-06-04'))).toBe(false)
  })
  it('kent zaterdag en zondag', () => {
    expect(naamVan('2026-11-21')).toBe('een zaterdag')
    expect(naamVan('2026-11-22')).toBe('een zondag')
    expect(isWerkdag(datum('2026-11-23'))).toBe(true)
  })
})

describe('Algemene termijnenwet', () => {
  const week: Duur = { aantal: 1, eenheid: 'weken' }
  it('verlengt een termijn die in het weekend eindigt tot maandag (art. 1)', () => {
    expect(verlengd(datum('2026-11-15'), datum('2026-11-21'), week)).toBe('2026-11-23')
  })
  it('verlengt over Kerst en weekend heen (art. 1)', () => {
    expect(berekenTermijn(datum('2025-11-14'), { aantal: 6, eenheid: 'weken' })).toEqual({
      begin: '2025-11-15',
      zonderTermijnenwet: '2025-12-26',
      laatsteDag: '2025-12-29',
    })
  })
  it('geeft een termijn van drie dagen twee werkdagen (art. 2)', () => {
    const drie: Duur = { aantal: 3, eenheid: 'dagen' }
    expect(berekenTermijn(datum('2017-12-19'), drie).laatsteDag).toBe('2017-12-22')
    expect(berekenTermijn(datum('2017-12-22'), drie).laatsteDag).toBe('2017-12-28')
  })
  it('geeft een termijn van twee dagen geen twee werkdagen, alleen een werkdag als laatste (art. 2)', () => {
    expect(berekenTermijn(datum('2026-11-20'), { aantal: 2, eenheid: 'dagen' }).laatsteDag).toBe('2026-11-23')
  })
  it.each([
    ['90 dagen', { aantal: 90, eenheid: 'dagen' }, true],
    ['91 dagen', { aantal: 91, eenheid: 'dagen' }, false],
    ['12 weken', { aantal: 12, eenheid: 'weken' }, true],
    ['13 weken', { aantal: 13, eenheid: 'weken' }, false],
    ['3 maanden', { aantal: 3, eenheid: 'maanden' }, true],
    ['4 maanden', { aantal: 4, eenheid: 'maanden' }, false],
    ['1 jaar', { aantal: 1, eenheid: 'jaren' }, false],
  ] as const)('geldt wel of niet voor %s (art. 4)', (_naam, duur, geldt) => {
    expect(valtOnderTermijnenwet(duur)).toBe(geldt)
  })
  it('verlengt een termijn in jaren niet, ook niet vanaf een zondag (art. 4)', () => {
    expect(berekenTermijn(datum('2025-11-22'), { aantal: 1, eenheid: 'jaren' }).laatsteDag).toBe('2026-11-22')
  })
  it('eindigt een korte termijn nooit op een vrije dag en heeft ten minste twee werkdagen', () => {
    const duren = fc.oneof(
      fc.record({ aantal: fc.integer({ min: 3, max: 90 }), eenheid: fc.constant('dagen' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 12 }), eenheid: fc.constant('weken' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 3 }), eenheid: fc.constant('maanden' as const) }),
    )
    fc.assert(
      fc.property(dagIn, duren, (na, duur) => {
        const { begin, zonderTermijnenwet, laatsteDag } = berekenTermijn(na, duur)
        expect(isWerkdag(laatsteDag)).toBe(true)
        expect(laatsteDag >= zonderTermijnenwet).toBe(true)
        expect(werkdagenNa(plusDagen(begin, -1), 2) <= laatsteDag).toBe(true)
      }),
    )
  })
  it('geeft een latere gebeurtenis nooit een eerdere laatste dag', () => {
    fc.assert(
      fc.property(dagIn, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }), (dag, later, weken) => {
        const duur: Duur = { aantal: weken, eenheid: 'weken' }
        const eerst = berekenTermijn(dag, duur).laatsteDag
        expect(berekenTermijn(plusDagen(dag, later), duur).laatsteDag >= eerst).toBe(true)
      }),
    )
  })
})

describe('werkdagen', () => {
  it('telt de dag zelf, weekend en feestdagen niet mee', () => {
    expect(werkdagenNa(datum('2026-12-24'), 1)).toBe('2026-12-28')
    expect(werkdagenNa(datum('2026-11-20'), 3)).toBe('2026-11-25')
  })
  it('noemt minder dan 1 werkdag een fout in het programma', () => {
    expect(() => werkdagenNa(datum('2026-11-20'), 0)).toThrow('werkdagen')
    expect(() => werkdagenNa(datum('2026-11-20'), 1.5)).toThrow('werkdagen')
  })
})
