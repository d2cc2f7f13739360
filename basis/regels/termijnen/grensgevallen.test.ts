import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { eerstePaasdag, feestdagen } from './feestdagen.ts'
import { hersteltermijn } from './herstel.ts'
import { opschortingVoorAanvulling } from './opschorting.ts'
import { berekenTermijn } from './termijn.ts'
import { vrijeDag } from './termijnenwet.ts'
import { termijnBeschikking } from './wmo.ts'

describe('Pasen in andere eeuwen', () => {
  it.each([
    [1818, '1818-03-22'],
    [1900, '1900-04-15'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
    [2200, '2200-04-06'],
    [2285, '2285-03-22'],
    [2299, '2299-04-16'],
  ])('viel of valt in %i op %s', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag)
  })
})

describe('de namen van vrije dagen', () => {
  it('staan er in twee talen', () => {
    expect(feestdagen(2026).map(({ naam }) => [naam.nl, naam.en])).toEqual([
      ['Nieuwjaarsdag', "New Year's Day"],
      ['Goede Vrijdag', 'Good Friday'],
      ['Tweede Paasdag', 'Easter Monday'],
      ['Koningsdag', "King's Day"],
      ['Bevrijdingsdag', 'Liberation Day'],
      ['Hemelvaartsdag', 'Ascension Day'],
      ['Tweede Pinksterdag', 'Whit Monday'],
      ['Eerste Kerstdag', 'Christmas Day'],
      ['Tweede Kerstdag', 'Boxing Day'],
    ])
    expect(feestdagen(2013)[3]?.naam).toEqual({ nl: 'Koninginnedag', en: "Queen's Day" })
  })
  it('zeggen van een gelijkgestelde dag dat die telt als feestdag, met bron', () => {
    expect(vrijeDag(d('2026-05-15'))).toMatchObject({
      naam: { nl: 'een dag die telt als feestdag', en: 'a day that counts as a public holiday' },
      bron: expect.stringContaining('2026'),
    })
  })
})

describe('termijnen op de grens', () => {
  it('telt de eerste dag zelf als werkdag mee (art. 2)', () => {
    expect(berekenTermijn(d('2026-11-19'), { aantal: 3, eenheid: 'dagen' })).toEqual({
      begin: '2026-11-20',
      zonderTermijnenwet: '2026-11-22',
      laatsteDag: '2026-11-23',
    })
  })
  it('geeft een dag tot en met negentig dagen om aan te vullen', () => {
    const tot = (dagen: number) =>
      vastGelukt(hersteltermijn({ uitgenodigdOp: d('2026-02-10'), dagen })).uitkomst.zonderTermijnenwet
    expect([tot(1), tot(90)]).toEqual(['2026-02-11', '2026-05-11'])
  })
  it('neemt een aanvulling op de laatste dag nog aan', () => {
    const laatsteDag = (aangevuldOp: string) =>
      opschortingVoorAanvulling({
        uitgenodigdOp: d('2026-02-10'),
        hersteltermijnTot: d('2026-02-24'),
        aangevuldOp: d(aangevuldOp),
        vandaag: d('2026-03-02'),
      }).laatsteDag
    expect([laatsteDag('2026-02-24'), laatsteDag('2026-02-25')]).toEqual(['2026-02-23', '2026-02-24'])
  })
  it('schrijft meer dagen stilstand ook in het Engels als "days"', () => {
    const stil = { grond: 'overmacht', eersteDag: d('2026-02-18'), laatsteDag: d('2026-02-19') } as const
    const { uitleg } = vastGelukt(termijnBeschikking({ ontvangenOp: d('2026-02-09'), opschortingen: [stil] }))
    expect(uitleg.stappen?.at(-1)?.tekst.en).toContain('for 2 days.')
  })
})
