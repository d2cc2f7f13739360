import { datum as d, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { GEEN_PERIODEKEUZES } from '../bijdrage-vier-weken/invoer.ts'
import { omtrek } from '../proef/omtrek.ts'
import { eigenBijdrageOpDatum, type OpDatumInvoer } from './op-datum.ts'
import { bijdrageregime } from './regime.ts'

const KAMERSTUK = 'Kamerstuk 36713 (wetsvoorstel)'
const basis: OpDatumInvoer = {
  dag: d('2026-03-15'),
  huishouden: { soort: 'eenpersoons', aow: true },
  minderjarig: false,
  voorzieningen: ['dienst'],
  verordening: GEEN_EIGEN_KEUZES,
  periodeVerordening: GEEN_PERIODEKEUZES,
  inkomen: 2_000_000,
  vermogen: 0,
  kostprijs: null,
  scenario: null,
}
const vraag = (anders: Partial<OpDatumInvoer>) => eigenBijdrageOpDatum({ ...basis, ...anders })
const op = (dag: string, anders: Partial<OpDatumInvoer> = {}) => vastGelukt(vraag({ dag: d(dag), ...anders })).uitkomst
const regimeOp = (dag: string, scenario: string | null = null) =>
  vastGelukt(bijdrageregime({ dag: d(dag), scenario: scenario === null ? null : { vanaf: d(scenario) } })).uitkomst

describe('welke regels gelden', () => {
  it.each([
    ['2007-01-01', 'wmo-2007'],
    ['2014-12-31', 'wmo-2007'],
    ['2015-01-01', 'wmo-2015-inkomen'],
    ['2018-12-30', 'wmo-2015-inkomen'],
    ['2018-12-31', 'vast-bedrag-2019'],
    ['2019-12-31', 'vast-bedrag-2019'],
    ['2020-01-01', 'abonnementstarief'],
    ['2031-06-01', 'abonnementstarief'],
  ])('op %s: %s', (dag, regime) => {
    expect(regimeOp(dag).regime).toBe(regime)
  })
  it('zijn die van het wetsvoorstel alleen vanaf de dag die iemand zelf kiest', () => {
    expect(regimeOp('2029-01-01', '2029-01-01').regime).toBe('wetsvoorstel-36713')
    expect(regimeOp('2028-12-31', '2029-01-01').regime).toBe('abonnementstarief')
    expect(regimeOp('2018-01-01', '2010-01-01').regime).toBe('wmo-2015-inkomen')
  })
  it('zeggen met welke tekst zij gevonden zijn; die van na 2020 is na een fout van ons een keer veranderd', () => {
    const versie = (dag: string) => vastGelukt(bijdrageregime({ dag: d(dag), scenario: null })).versie
    expect([versie('2019-12-31'), versie('2020-01-01')]).toEqual([
      'eigen-bijdrage-regime/2018-12-31/1',
      'eigen-bijdrage-regime/2020-01-01/2',
    ])
  })
  it('kennen wij niet voor de Wmo begon', () => {
    expect(bijdrageregime({ dag: d('2006-12-31'), scenario: null })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})

describe('hetzelfde huishouden op verschillende dagen', () => {
  it.each([
    ['2011-05-01', 4410],
    ['2014-05-01', 4013],
    ['2015-01-01', 5824],
    ['2016-01-02', 5824],
    ['2016-01-04', 5532],
    ['2018-05-01', 4189],
    ['2018-12-31', 1750],
    ['2019-12-31', 1750],
    ['2020-01-01', 1900],
    ['2024-02-29', 2060],
    ['2026-12-31', 2180],
  ])('betaalt op %s %d cent', (dag, bedrag) => {
    expect(op(dag)).toMatchObject({ bedrag, reden: null, zeker: true })
  })
  it('krijgt bij elk bedrag de regels die golden, en de versie van de regel die rekende', () => {
    const { uitkomst, uitleg, versie } = vastGelukt(vraag({ dag: d('2016-05-01') }))
    expect(uitkomst).toMatchObject({
      regime: 'wmo-2015-inkomen',
      eenheid: 'vier-weken',
      versieRegeling: 'eigen-bijdrage-vier-weken/2015-01-01/1',
    })
    expect(versie).toBe('eigen-bijdrage-op-datum/2007-01-01/1')
    expect(uitleg.stappen?.[0]?.tekst.nl).toContain('naar inkomen en vermogen')
  })
  it.each([
    ['2011-05-01', null, 'Besluit mo art. 4.1 lid 1 = 4410', '. Besluit mo art. 4.1'],
    ['2016-05-01', null, 'UB Wmo 2015 art. 3.8 lid 1 = 5532', '. UB Wmo 2015 art. 3.8 (tekst tot 2019)'],
    ['2019-05-01', null, 'UB Wmo 2015 art. 3.8 lid 1 = 1750', '. UB Wmo 2015 art. 3.8 (tekst 2019)'],
    ['2026-05-01', null, 'Wmo 2015 art. 2.1.4a lid 4 = 2180', '. Wmo 2015 art. 2.1.4a'],
    ['2029-05-01', '2029-01-01', `${KAMERSTUK} = 2360`, `. ${KAMERSTUK} (L)`],
  ])('begint de uitleg op %s met het artikel en de regels van die dag', (dag, vanaf, slot, regels) => {
    const scenario = vanaf === null ? null : { vanaf: d(vanaf) }
    expect(omtrek(vastGelukt(vraag({ dag: d(dag), scenario })).uitleg).slice(0, 2)).toEqual([slot, regels])
  })
  it('krijgt een weigering als wij het niet weten', () => {
    expect(vraag({ dag: d('2006-01-01') })).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
    expect(vraag({ dag: d('2008-01-01') })).toMatchObject({ ok: false, code: 'waarde-onbekend' })
    expect(vraag({ dag: d('2027-01-01') })).toMatchObject({ ok: false, code: 'bedrag-nog-onbekend' })
  })
  it('ziet het wetsvoorstel alleen als scenario, en dan onzeker', () => {
    const scenario = { vanaf: d('2029-01-01') }
    expect(op('2029-06-01', { scenario, inkomen: 3_000_000 })).toMatchObject({
      regime: 'wetsvoorstel-36713',
      bedrag: 6943,
      zeker: false,
    })
    const midden = { scenario: { vanaf: d('2026-03-15') } }
    expect(op('2026-03-20', midden)).toMatchObject({ regime: 'abonnementstarief', bedrag: 2180 })
    expect(op('2026-04-01', midden).regime).toBe('wetsvoorstel-36713')
    expect(op('2026-06-01', { scenario })).toMatchObject({ regime: 'abonnementstarief', bedrag: 2180, zeker: true })
  })
  it('telt bij de grens voor lage inkomens vier procent van het vermogen mee', () => {
    const minima = { ongehuwdOnderAow: 0, ongehuwdAow: 2_030_000, gehuwdAow: 0 }
    const verordening = { ...GEEN_EIGEN_KEUZES, minima }
    expect(op('2026-03-01', { verordening, vermogen: 750_000 }).reden).toBe('minima')
    expect(op('2026-03-01', { verordening, vermogen: 750_100 }).reden).toBeNull()
    expect(op('2026-03-01', { verordening, vermogen: 750_100, inkomen: 1_999_000 }).reden).toBe('minima')
  })
  it('geldt niet als huishouden met een laag inkomen als het inkomen onbekend is', () => {
    const minima = { ongehuwdOnderAow: 0, ongehuwdAow: 2_030_000, gehuwdAow: 0 }
    expect(op('2025-03-01', { verordening: { ...GEEN_EIGEN_KEUZES, minima }, inkomen: null })).toMatchObject({
      reden: null,
      bedrag: 2100,
    })
  })
})

it('elke dag van 2007 tot 2040 geeft een bedrag met uitleg, of een weigering met woorden', () => {
  const scenario = fc.option(fc.integer({ min: 7000, max: 12_000 }))
  const begin = d('2007-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), scenario, fc.boolean(), (n, s, onbekend) => {
      const gevraagd = vraag({
        dag: plusDagen(begin, n),
        scenario: s === null ? null : { vanaf: plusDagen(begin, s) },
        inkomen: onbekend ? null : 2_500_000,
      })
      if (!gevraagd.ok) {
        expect(gevraagd.tekst.length).toBeGreaterThan(20)
        return
      }
      const { uitkomst, uitleg } = gevraagd.waarde
      expect(uitkomst.bedrag).toBeGreaterThanOrEqual(0)
      expect(uitleg.stappen?.length).toBeGreaterThan(1)
      expect(uitkomst.regime === 'wetsvoorstel-36713' && uitkomst.zeker).toBe(false)
    }),
  )
})
