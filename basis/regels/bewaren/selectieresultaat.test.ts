import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Selectieresultaat } from './selectielijst.ts'
import { type Afsluiting, selectieresultaat } from './selectieresultaat.ts'

const zaak: Afsluiting = { resultaat: 'voorziening-verstrekt', afgeslotenOp: d('2026-03-02'), eindeBestaanOp: null }
const bestemming = (anders: Partial<Afsluiting>) => vastGelukt(selectieresultaat({ ...zaak, ...anders }))

describe('bewaren van een afgesloten zaak', () => {
  it.each<[Selectieresultaat, string, string]>([
    ['voorziening-verstrekt', '8.1.1', '2041-03-02'],
    ['voorziening-geweigerd', '8.2', '2031-03-02'],
    ['voorziening-beeindigd', '8.3.1', '2041-03-02'],
    ['voorziening-afgebroken', '8.4.1', '2026-04-13'],
    ['hercontrole-client', '12.1.2', '2041-03-02'],
    ['sanctie-client', '12.2.6', '2041-03-02'],
    ['geschil-afgehandeld', '13.1', '2031-03-02'],
    ['geschil-afgebroken', '13.2', '2027-03-02'],
    ['verzoek-ingewilligd', '6.1', '2031-03-02'],
    ['verzoek-afgewezen', '6.2', '2027-03-02'],
    ['overeenkomst-niet-aangegaan', '16.2', '2031-03-02'],
    ['betaald', '18.1', '2033-03-02'],
    ['advies-verstrekt', '21.1', '2031-03-02'],
    ['sociaal-medisch-advies', '21.1.3', '2046-03-02'],
  ])('%s is resultaat %s en blijft tot %s', (resultaat, nummer, bewarenTot) => {
    expect(bestemming({ resultaat }).uitkomst).toEqual({ nummer, waardering: 'vernietigen', bewarenTot })
  })
  it('bewaart een maatschappelijk onderzoek voor altijd', () => {
    expect(bestemming({ resultaat: 'onderzoek-sociaal-domein' }).uitkomst).toEqual({
      nummer: '20.1.6',
      waardering: 'blijvend-bewaren',
      bewarenTot: null,
    })
  })
  it('telt bij een contract pas als het contract is afgelopen', () => {
    const contract = { resultaat: 'overeenkomst-aangegaan' } as const
    expect(bestemming(contract).uitkomst.bewarenTot).toBeNull()
    expect(bestemming({ ...contract, eindeBestaanOp: d('2028-12-31') }).uitkomst.bewarenTot).toBe('2038-12-31')
    expect(selectieresultaat({ ...zaak, ...contract, eindeBestaanOp: d('2026-03-01') })).toMatchObject({
      ok: false,
      code: 'einde-voor-afsluiting',
    })
  })
  it('waarschuwt als de lijst korter is dan de vijftien jaar van de Wmo', () => {
    const tekst = (resultaat: Selectieresultaat) => JSON.stringify(bestemming({ resultaat }).uitleg)
    expect(tekst('voorziening-geweigerd')).toContain('De wet gaat voor')
    expect(tekst('voorziening-verstrekt')).not.toContain('De wet gaat voor')
    expect(tekst('betaald')).not.toContain('De wet gaat voor')
  })
  it('kent de lijsten van voor 2020 niet', () => {
    expect(selectieresultaat({ ...zaak, afgeslotenOp: d('2019-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})
