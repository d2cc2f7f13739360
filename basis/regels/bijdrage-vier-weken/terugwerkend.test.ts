import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { vierWekenTerugwerkend } from './terugwerkend.ts'

const terug = (ingang: string, besluit: string, cakTeLaat = false) =>
  vastGelukt(vierWekenTerugwerkend({ ingang: d(ingang), besluitVerzonden: d(besluit), cakTeLaat })).uitkomst

describe('over eerdere perioden betalen, tot 2020', () => {
  it('kon tot 2015 zonder grens, behalve als het CAK te laat was', () => {
    expect(terug('2009-01-01', '2014-06-15')).toEqual({ vroegsteDag: '2009-01-01', beperkt: false })
    expect(terug('2009-01-01', '2014-06-15', true)).toEqual({ vroegsteDag: '2012-06-15', beperkt: true })
  })
  it('kon van 2015 tot 2019 over 36 maanden, en over 24 als het CAK te laat was', () => {
    expect(terug('2014-01-01', '2018-03-10')).toEqual({ vroegsteDag: '2015-03-10', beperkt: true })
    expect(terug('2014-01-01', '2018-03-10', true)).toEqual({ vroegsteDag: '2016-03-10', beperkt: true })
    expect(terug('2017-01-01', '2018-03-10')).toEqual({ vroegsteDag: '2017-01-01', beperkt: false })
  })
  it('kon in 2019 over 39 perioden van vier weken', () => {
    expect(terug('2015-02-01', '2019-01-10')).toEqual({ vroegsteDag: '2016-01-04', beperkt: true })
    expect(terug('2018-02-01', '2019-01-10')).toEqual({ vroegsteDag: '2018-02-01', beperkt: false })
  })
  it('heeft vanaf 2020 andere regels', () => {
    expect(
      vierWekenTerugwerkend({ ingang: d('2019-01-01'), besluitVerzonden: d('2020-01-01'), cakTeLaat: false }),
    ).toMatchObject({ code: 'buiten-geldigheid' })
  })
})
