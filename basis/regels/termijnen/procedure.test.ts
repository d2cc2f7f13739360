import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { aanvraagMogelijk } from './aanvraag-mogelijk.ts'
import { termijnBeroep } from './beroep.ts'
import { hersteltermijn } from './herstel.ts'
import { termijnRedelijk, type Uitstelbericht } from './redelijk.ts'

describe('redelijke termijn', () => {
  const redelijk = (uitstelbericht: Uitstelbericht | null, opschortingen = []) =>
    termijnRedelijk({ ontvangenOp: d('2026-01-12'), opschortingen, uitstelbericht })
  const bericht = (verstuurdOp: string, genoemdeDag: string): Uitstelbericht => ({
    verstuurdOp: d(verstuurdOp),
    genoemdeDag: d(genoemdeDag),
  })
  it('is voorbij na acht weken', () => {
    expect(vastGelukt(redelijk(null)).uitkomst).toMatchObject({ laatsteDag: '2026-03-09', uitstelGeldt: null })
  })
  it('loopt door tot de dag die de gemeente op tijd noemde', () => {
    const { uitkomst, uitleg } = vastGelukt(redelijk(bericht('2026-03-09', '2026-04-01')))
    expect(uitkomst).toMatchObject({ laatsteDag: '2026-04-01', uitstelGeldt: true })
    expect(uitleg.waarde).toBe('2026-04-01')
  })
  it('wordt niet langer door een bericht na de acht weken', () => {
    const { uitkomst, uitleg } = vastGelukt(redelijk(bericht('2026-03-10', '2026-04-01')))
    expect(uitkomst).toMatchObject({ laatsteDag: '2026-03-09', uitstelGeldt: false })
    expect((uitleg.stappen ?? []).at(-1)?.tekst.nl).toContain('Dat telt niet')
  })
  it('weigert een genoemde dag binnen de acht weken', () => {
    expect(redelijk(bericht('2026-02-01', '2026-03-09'))).toMatchObject({ ok: false, code: 'genoemde-dag-te-vroeg' })
  })
  it('staat stil zolang de aanvrager nog kan aanvullen', () => {
    const open = { grond: 'aanvulling', eersteDag: d('2026-02-02'), laatsteDag: null } as const
    const { uitkomst } = vastGelukt(
      termijnRedelijk({ ontvangenOp: d('2026-01-12'), opschortingen: [open], uitstelbericht: null }),
    )
    expect(uitkomst).toMatchObject({ opgeschort: true, laatsteDag: null })
  })
})

describe('hersteltermijn', () => {
  const herstel = (uitgenodigdOp: string, dagen: number) => hersteltermijn({ uitgenodigdOp: d(uitgenodigdOp), dagen })
  it('is zo lang als de gemeente koos', () => {
    expect(vastGelukt(herstel('2026-02-10', 14)).uitkomst.laatsteDag).toBe('2026-02-24')
  })
  it('eindigt niet op zaterdag, en zegt dat de wet geen lengte noemt', () => {
    const { uitkomst, uitleg } = vastGelukt(herstel('2026-02-06', 8))
    expect(uitkomst).toMatchObject({ zonderTermijnenwet: '2026-02-14', laatsteDag: '2026-02-16' })
    expect(JSON.stringify(uitleg)).toContain('De wet noemt geen aantal dagen')
  })
  it.each([0, -3, 2.5, 91])('weigert %d dagen', (dagen) => {
    expect(herstel('2026-02-10', dagen)).toMatchObject({ ok: false, code: 'ongeldige-duur' })
  })
})

describe('beroep', () => {
  it('kan zes weken, en schuift op als de laatste dag 5 mei is', () => {
    const { uitkomst } = vastGelukt(termijnBeroep({ bekendgemaaktOp: d('2026-03-24') }))
    expect(uitkomst).toMatchObject({ zonderTermijnenwet: '2026-05-05', laatsteDag: '2026-05-06' })
  })
})

describe('een aanvraag doen', () => {
  const kan = (onderzoekAfgerondOp: string | null, op: string) =>
    vastGelukt(
      aanvraagMogelijk({
        meldingOp: d('2026-01-12'),
        onderzoekAfgerondOp: onderzoekAfgerondOp === null ? null : d(onderzoekAfgerondOp),
        op: d(op),
      }),
    ).uitkomst
  it('kan na het onderzoek', () => {
    expect(kan('2026-02-02', '2026-02-02')).toEqual({ mogelijk: true, vanaf: '2026-02-02' })
    expect(kan('2026-02-02', '2026-02-01').mogelijk).toBe(false)
  })
  it('kan zonder onderzoek pas als de zes weken voorbij zijn', () => {
    expect(kan(null, '2026-02-23')).toEqual({ mogelijk: false, vanaf: '2026-02-24' })
    expect(kan(null, '2026-02-24').mogelijk).toBe(true)
  })
  it('hoeft niet te wachten op een onderzoek dat te laat klaar is', () => {
    expect(kan('2026-04-01', '2026-03-01')).toEqual({ mogelijk: true, vanaf: '2026-02-24' })
  })
})
