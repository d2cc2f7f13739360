import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import type { Gegevenshouder } from './bewaarjaren.ts'
import { bewaartermijn } from './bewaartermijn.ts'
import { SELECTIELIJST, type Selectieresultaat } from './selectielijst.ts'
import { selectieresultaat } from './selectieresultaat.ts'
import { termijnVernietiging } from './vernietiging.ts'

describe('de uitleg van het bewaren van gegevens', () => {
  const lijnen = (houder: Gegevenshouder, wetsversie: string) =>
    omtrek(vastGelukt(bewaartermijn({ houder, wetsversie: d(wetsversie), vanaf: d('2018-01-06') })).uitleg)
  it('noemt het begin, de jaren met bron en wat er nog kan', () => {
    expect(lijnen('cak', '2026-01-01')).toEqual([
      'Wmo 2015 art. 5.3.4 = 2025-01-06',
      '. - = 2018-01-06',
      '. Wmo 2015 art. 5.3.4 = 7 met bron',
      '. Wmo 2015 art. 5.3.4 en 5.3.5',
    ])
  })
  it('noemt in de oude tekst bij Veilig Thuis het jongste kind met het lid', () => {
    expect(lijnen('veilig-thuis', '2018-01-01')).toEqual([
      'Wmo 2015 art. 5.3.4 = 2033-01-06',
      '. - = 2018-01-06',
      '. Wmo 2015 art. 5.3.4 = 15 met bron',
      '. Wmo 2015 art. 5.3.4 lid 2 (tekst tot 2020)',
      '. Wmo 2015 art. 5.3.4 en 5.3.5',
    ])
  })
})

it('de uitleg van wissen op verzoek noemt het verzoek, de drie maanden, Koningsdag en wanneer het niet doorgaat', () => {
  expect(omtrek(vastGelukt(termijnVernietiging({ verzochtOp: d('2026-01-27') })).uitleg)).toEqual([
    'Wmo 2015 art. 5.3.5 = 2026-04-28',
    '. - = 2026-01-27',
    '. Wmo 2015 art. 5.3.5 = 3',
    '. Algemene termijnenwet art. 1 en 3 = 2026-04-28 (H)',
    '. Wmo 2015 art. 5.3.5',
  ])
})

describe('de uitleg van een afgesloten zaak', () => {
  const op = d('2026-03-02')
  const bestemming = (resultaat: Selectieresultaat, eindeBestaanOp: string | null = null) =>
    vastGelukt(
      selectieresultaat({
        resultaat,
        afgeslotenOp: op,
        eindeBestaanOp: eindeBestaanOp === null ? null : d(eindeBestaanOp),
      }),
    )
  const lijnen = (resultaat: Selectieresultaat, eindeBestaanOp: string | null = null) =>
    omtrek(bestemming(resultaat, eindeBestaanOp).uitleg)
  it('noemt het resultaat en de termijn met bron', () => {
    expect(lijnen('voorziening-verstrekt')).toEqual(['- = 2041-03-02 met bron', '. - met bron', '. - = 15 met bron'])
  })
  it('waarschuwt met het artikel als de lijst korter is dan de wet, ook bij dagen', () => {
    const strijd = '. Wmo 2015 art. 5.3.4 (M)'
    expect(lijnen('voorziening-geweigerd')).toEqual([
      '- = 2031-03-02 met bron',
      '. - met bron',
      strijd,
      '. - = 5 met bron',
    ])
    expect(lijnen('voorziening-afgebroken')).toContain(strijd)
    expect(lijnen('sociaal-medisch-advies')).not.toContain(strijd)
  })
  it('zegt het als de zaak voor altijd blijft, of zolang de afspraak geldt', () => {
    expect(lijnen('onderzoek-sociaal-domein')).toEqual(['- met bron', '. - met bron'])
    expect(bestemming('onderzoek-sociaal-domein').uitleg.tekst.nl).toContain('voor altijd')
    expect(lijnen('overeenkomst-aangegaan')).toEqual(['- met bron', '. - met bron'])
    expect(bestemming('overeenkomst-aangegaan').uitleg.tekst.nl).toContain('zolang de afspraak geldt')
  })
  it('telt een afspraak die eindigt op de dag van afsluiten', () => {
    expect(bestemming('overeenkomst-aangegaan', '2026-03-02').uitkomst.bewarenTot).toBe('2036-03-02')
  })
  it('kijkt alleen bij een afspraak naar het einde ervan', () => {
    expect(bestemming('voorziening-verstrekt', '2020-01-01').uitkomst.bewarenTot).toBe('2041-03-02')
  })
  it('weet in welke zaken gegevens staan waarvoor de Wmo vijftien jaar vraagt', () => {
    const metGegevens = SELECTIELIJST.rijen.map(({ waarde }) =>
      Object.entries(waarde).flatMap(([resultaat, { wmoGegevens }]) => (wmoGegevens ? [resultaat] : [])),
    )
    expect(metGegevens).toEqual([
      [
        'voorziening-verstrekt',
        'voorziening-geweigerd',
        'voorziening-beeindigd',
        'voorziening-afgebroken',
        'hercontrole-client',
        'sanctie-client',
        'geschil-afgehandeld',
        'geschil-afgebroken',
        'sociaal-medisch-advies',
      ],
    ])
  })
  it('heeft voor elk resultaat een eigen nummer en een naam in twee talen', () => {
    for (const { waarde } of SELECTIELIJST.rijen) {
      const regels = Object.values(waarde)
      expect(new Set(regels.map(({ nummer }) => nummer)).size).toBe(regels.length)
      for (const { naam } of regels)
        expect(naam).toEqual({ nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) })
    }
  })
})
