import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { termijnBeslissingOpBezwaar } from './beslissing-op-bezwaar.ts'
import { termijnKlacht } from './klacht.ts'
import { OPSCHORTINGSGRONDEN, type Opschorting, type Opschortingsgrond } from './opschorting.ts'
import { termijnBeschikking } from './wmo.ts'

/** What an explanation tells about standing still and putting off. */
const stil = (grond: Opschortingsgrond, eersteDag: string, laatsteDag: string | null): Opschorting => ({
  grond,
  eersteDag: d(eersteDag),
  laatsteDag: laatsteDag === null ? null : d(laatsteDag),
})

describe('de uitleg van een beschikking die later komt', () => {
  const beschikking = (...opschortingen: Opschorting[]) =>
    vastGelukt(termijnBeschikking({ ontvangenOp: d('2026-02-09'), opschortingen })).uitleg
  const begin = ['. - = 2026-02-09', '. Wmo 2015 art. 2.3.5 lid 2 = 2']
  it('noemt zonder stilstand alleen de twee weken', () => {
    expect(omtrek(beschikking())).toEqual(['Wmo 2015 art. 2.3.5 lid 2 = 2026-02-23', ...begin])
  })
  it('noemt elke stilstand op volgorde en telt ze op', () => {
    const uitleg = beschikking(
      stil('overmacht', '2026-02-18', '2026-02-18'),
      stil('instemming', '2026-02-12', '2026-02-15'),
    )
    expect(omtrek(uitleg)).toEqual([
      'Wmo 2015 art. 2.3.5 lid 2 = 2026-03-02',
      ...begin,
      '. Awb art. 4:15 lid 2 onder a = 4',
      '. Awb art. 4:15 lid 2 onder c = 1',
      '. Awb art. 4:15 = 5',
      '. Algemene termijnenwet art. 1 en 3 = 2026-03-02 (H)',
    ])
    expect(uitleg.stappen?.at(-2)?.tekst.nl).toContain('stond de termijn 5 dagen stil')
  })
  it('zegt bij één dag stilstand "1 dag"', () => {
    const { nl, en } = beschikking(stil('overmacht', '2026-02-18', '2026-02-18')).stappen?.at(-1)?.tekst ?? {}
    expect(nl).toContain('stond de termijn 1 dag stil')
    expect(en).toContain('for 1 day.')
  })
  it('noemt een stilstand die binnen een eerdere valt niet nog een keer', () => {
    const binnen = beschikking(
      stil('instemming', '2026-02-12', '2026-02-15'),
      stil('overmacht', '2026-02-13', '2026-02-14'),
    )
    expect(omtrek(binnen)).toEqual([
      'Wmo 2015 art. 2.3.5 lid 2 = 2026-02-27',
      ...begin,
      '. Awb art. 4:15 lid 2 onder a = 4',
      '. Awb art. 4:15 = 4',
    ])
  })
  it('bewaart bij een open stilstand wat eerder al stilstond', () => {
    const open = beschikking(
      stil('instemming', '2026-02-12', '2026-02-15'),
      stil('buitenlandse-informatie', '2026-02-20', null),
    )
    expect(omtrek(open)).toEqual([
      'Wmo 2015 art. 2.3.5 lid 2',
      ...begin,
      '. Awb art. 4:15 lid 2 onder a = 4',
      '. Awb art. 4:15 lid 1 onder b',
    ])
    expect(open.stappen?.at(-1)?.tekst.nl).toContain('staat stil vanaf 20 februari 2026')
  })
  it('heeft voor elke grond een zin in twee talen en een artikel van de Awb', () => {
    for (const { naam, artikel } of Object.values(OPSCHORTINGSGRONDEN)) {
      expect(naam).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) })
      expect(artikel).toMatch(/^Awb art\. /)
    }
  })
})

describe('de uitleg van de beslissing op bezwaar', () => {
  const besluit = (verdaagdMetWeken: number, ...opschortingen: Opschorting[]) =>
    vastGelukt(
      termijnBeslissingOpBezwaar({
        bekendgemaaktOp: d('2026-01-12'),
        commissie: false,
        verdaagdMetWeken,
        opschortingen,
      }),
    )
  const begin = ['. Awb art. 7:10 lid 1 = 2026-02-23', '. Awb art. 7:10 lid 1 = 6']
  const pasen = '. Algemene termijnenwet art. 1 en 3 = 2026-04-07 (H)'
  it('noemt het einde van de bezwaartermijn, de zes weken en Pasen', () => {
    expect(omtrek(besluit(0).uitleg)).toEqual(['Awb art. 7:10 = 2026-04-07', ...begin, pasen])
  })
  it('noemt een stilstand bij de termijn en het uitstel daarna', () => {
    expect(omtrek(besluit(6, stil('herstel-verzuim', '2026-03-02', '2026-03-04')).uitleg)).toEqual([
      'Awb art. 7:10 = 2026-05-21',
      ...begin,
      '. Awb art. 7:10 lid 2 = 3',
      '. Awb art. 7:10 lid 3 = 2026-04-09',
    ])
  })
  it('heeft zolang de termijn stilstaat geen laatste dag, ook niet na uitstel', () => {
    const { uitkomst, uitleg } = besluit(6, stil('herstel-verzuim', '2026-03-02', null))
    expect(uitkomst).toEqual({
      eindeBezwaartermijn: '2026-02-23',
      beslistermijn: null,
      naVerdaging: null,
      opgeschort: true,
    })
    expect(omtrek(uitleg)).toEqual(['Awb art. 7:10', ...begin, '. Awb art. 7:10 lid 2'])
  })
  it('heeft geen laatste dag als hij stilstaat tijdens het uitstel', () => {
    const { uitkomst, uitleg } = besluit(6, stil('herstel-verzuim', '2026-04-13', null))
    expect(uitkomst).toMatchObject({ beslistermijn: '2026-04-07', naVerdaging: null, opgeschort: true })
    expect(omtrek(uitleg)).toEqual([
      'Awb art. 7:10',
      ...begin,
      pasen,
      '. Awb art. 7:10 lid 3 = 2026-04-07',
      '. . Awb art. 7:10 lid 2',
    ])
  })
  it('noemt het veld als het uitstel te lang is', () => {
    const teLang = { bekendgemaaktOp: d('2026-01-12'), commissie: false, verdaagdMetWeken: 7, opschortingen: [] }
    expect(termijnBeslissingOpBezwaar(teLang)).toMatchObject({ veld: 'verdaagdMetWeken' })
  })
  it('schrijft één week uitstel als "1 week"', () => {
    expect(besluit(1).uitleg.stappen?.at(-1)?.tekst).toEqual({
      nl: expect.stringContaining('uitgesteld met 1 week.'),
      en: expect.stringContaining('put that off by 1 week.'),
    })
  })
})

describe('de uitleg van een antwoord op een klacht', () => {
  const klacht = (verdaagdMetWeken: number) =>
    vastGelukt(termijnKlacht({ ontvangenOp: d('2026-03-16'), commissie: false, verdaagdMetWeken })).uitleg
  const begin = [
    '. - = 2026-03-16',
    '. Awb art. 9:11 lid 1 = 6',
    '. Algemene termijnenwet art. 1 en 3 = 2026-04-28 (H)',
  ]
  it('noemt de ontvangst, de zes weken en Koningsdag', () => {
    expect(omtrek(klacht(0))).toEqual(['Awb art. 9:11 = 2026-04-28', ...begin])
  })
  it('noemt het uitstel, en schrijft één week als "1 week"', () => {
    expect(omtrek(klacht(1))).toEqual([
      'Awb art. 9:11 = 2026-05-06',
      ...begin,
      '. Awb art. 9:11 lid 2 = 2026-04-28',
      '. . Algemene termijnenwet art. 1 en 3 = 2026-05-06 (H)',
    ])
    expect(klacht(1).stappen?.at(-1)?.tekst.nl).toContain('uitgesteld met 1 week.')
  })
})
