import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { termijnBeslissingOpBezwaar } from './beslissing-op-bezwaar.ts'
import { bezwaarTijdig, termijnBezwaar } from './bezwaar.ts'

describe('bezwaartermijn', () => {
  it('duurt zes weken vanaf de dag na verzending', () => {
    const { uitkomst } = vastGelukt(termijnBezwaar({ bekendgemaaktOp: d('2026-01-13') }))
    expect(uitkomst).toMatchObject({ begin: '2026-01-14', laatsteDag: '2026-02-24' })
  })
  it('schuift op als hij op 5 mei eindigt', () => {
    const { uitkomst } = vastGelukt(termijnBezwaar({ bekendgemaaktOp: d('2026-03-24') }))
    expect(uitkomst).toMatchObject({ zonderTermijnenwet: '2026-05-05', laatsteDag: '2026-05-06' })
  })
})

describe('bezwaar op tijd', () => {
  const tijdig = (ontvangenOp: string, gepostOp: string | null = null) =>
    vastGelukt(
      bezwaarTijdig({
        bekendgemaaktOp: d('2026-01-13'),
        ontvangenOp: d(ontvangenOp),
        gepostOp: gepostOp === null ? null : d(gepostOp),
      }),
    )
  it('is op tijd op de laatste dag en te laat op de dag erna', () => {
    expect(tijdig('2026-02-24').uitkomst.tijdig).toBe(true)
    expect(tijdig('2026-02-25').uitkomst.tijdig).toBe(false)
  })
  it('is op tijd als het op de laatste dag gepost is en binnen een week aankomt', () => {
    expect(tijdig('2026-03-03', '2026-02-24').uitkomst).toMatchObject({ tijdig: true, laatsteDagPost: '2026-03-03' })
  })
  it('is te laat als de post later dan een week aankomt of later gepost is', () => {
    expect(tijdig('2026-03-04', '2026-02-24').uitkomst.tijdig).toBe(false)
    expect(tijdig('2026-02-26', '2026-02-25').uitkomst.tijdig).toBe(false)
  })
  it('noemt bij te laat de goede reden', () => {
    const stappen = tijdig('2026-02-25').uitleg.stappen ?? []
    expect(stappen.at(-1)?.artikel).toBe('Awb art. 6:11')
  })
})

describe('beslissing op bezwaar', () => {
  const basis = { bekendgemaaktOp: d('2026-01-12'), commissie: false, verdaagdMetWeken: 0, opschortingen: [] }
  const uitkomst = (anders: Partial<Parameters<typeof termijnBeslissingOpBezwaar>[0]>) =>
    vastGelukt(termijnBeslissingOpBezwaar({ ...basis, ...anders })).uitkomst

  it('volgt zes weken na het einde van de bezwaartermijn', () => {
    expect(uitkomst({})).toEqual({
      eindeBezwaartermijn: '2026-02-23',
      beslistermijn: '2026-04-07',
      naVerdaging: null,
      opgeschort: false,
    })
  })
  it('volgt met een adviescommissie na twaalf weken, en zes weken later na verdaging', () => {
    expect(uitkomst({ commissie: true, verdaagdMetWeken: 6 })).toMatchObject({
      beslistermijn: '2026-05-18',
      naVerdaging: '2026-06-29',
    })
  })
  it('weigert meer dan zes weken verdaging', () => {
    for (const weken of [7, -1, 1.5])
      expect(termijnBeslissingOpBezwaar({ ...basis, verdaagdMetWeken: weken })).toMatchObject({
        code: 'verdaging-te-lang',
      })
  })
  it('staat stil tijdens herstel van een verzuim, maar niet voor de termijn begint', () => {
    const stil = { grond: 'herstel-verzuim', eersteDag: d('2026-02-20'), laatsteDag: d('2026-02-26') } as const
    expect(uitkomst({ opschortingen: [stil] }).beslistermijn).toBe('2026-04-09')
  })
  it('heeft geen laatste dag zolang het herstel openstaat', () => {
    const open = { grond: 'herstel-verzuim', eersteDag: d('2026-03-02'), laatsteDag: null } as const
    expect(uitkomst({ opschortingen: [open] })).toMatchObject({ beslistermijn: null, opgeschort: true })
  })
  it('telt een stilstand tijdens de verdaging bij de verdaging', () => {
    const stil = { grond: 'herstel-verzuim', eersteDag: d('2026-04-13'), laatsteDag: d('2026-04-15') } as const
    expect(uitkomst({ verdaagdMetWeken: 6, opschortingen: [stil] })).toMatchObject({
      beslistermijn: '2026-04-07',
      naVerdaging: '2026-05-22',
    })
  })
  it('kent de termijnen van voor oktober 2009 niet', () => {
    expect(termijnBeslissingOpBezwaar({ ...basis, bekendgemaaktOp: d('2009-09-30') })).toMatchObject({
      code: 'buiten-geldigheid',
    })
  })
})
