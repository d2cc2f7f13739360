import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { dwangsom } from '../dwangsom/dwangsom.ts'
import { ingebrekestelling } from '../dwangsom/ingebrekestelling.ts'
import { aanvraagMogelijk } from './aanvraag-mogelijk.ts'
import { termijnBeslissingOpBezwaar } from './beslissing-op-bezwaar.ts'
import { bezwaarTijdig } from './bezwaar.ts'
import { hersteltermijn } from './herstel.ts'
import { termijnKlacht } from './klacht.ts'
import { opschortingVoorAanvulling } from './opschorting.ts'
import { termijnBeschikking, termijnOnderzoek } from './wmo.ts'

/** In the words of residents (invented). Not covered: agreements on more delay (Awb 7:10 lid 4, 9:11 lid 3). */

describe('"Ik belde in januari en hoor niets meer"', () => {
  const meldingOp = d('2026-01-12')
  it('kan na zes weken zelf een aanvraag doen, en heeft dan binnen twee weken een besluit', () => {
    expect(vastGelukt(termijnOnderzoek({ meldingOp })).uitkomst.laatsteDag).toBe('2026-02-23')
    const { vanaf } = vastGelukt(
      aanvraagMogelijk({ meldingOp, onderzoekAfgerondOp: null, op: d('2026-03-02') }),
    ).uitkomst
    expect(vanaf).toBe('2026-02-24')
    const besluit = vastGelukt(termijnBeschikking({ ontvangenOp: vanaf, opschortingen: [] })).uitkomst
    expect(besluit.laatsteDag).toBe('2026-03-10')
  })
  it('krijgt pas een dwangsom na een brief, en alleen op een aanvraag', () => {
    const brief = { beslissenUiterlijk: d('2026-03-10'), ontvangenOp: d('2026-03-11') }
    expect(vastGelukt(ingebrekestelling(brief)).uitkomst.tweeWekenOm).toBe('2026-03-25')
    const laat = { ontvangstIngebrekestelling: brief.ontvangenOp, dagenInGebreke: 3 }
    expect(vastGelukt(dwangsom({ ...laat, aanvraagIngediend: true })).uitkomst.bedrag).toBe(6900)
    expect(vastGelukt(dwangsom({ ...laat, aanvraagIngediend: false })).uitkomst.reden).toBe('geen-aanvraag')
  })
})

describe('"Ze wilden nog een papier van mij"', () => {
  it('krijgt het besluit later met precies de dagen dat hij erover deed', () => {
    const uitgenodigdOp = d('2026-02-10')
    const hersteltermijnTot = vastGelukt(hersteltermijn({ uitgenodigdOp, dagen: 14 })).uitkomst.laatsteDag
    const stil = opschortingVoorAanvulling({
      uitgenodigdOp,
      hersteltermijnTot,
      aangevuldOp: d('2026-02-18'),
      vandaag: d('2026-02-20'),
    })
    const besluit = vastGelukt(termijnBeschikking({ ontvangenOp: d('2026-02-09'), opschortingen: [stil] })).uitkomst
    expect(besluit).toMatchObject({ opgeschorteDagen: 7, zonderOpschorting: '2026-02-23', laatsteDag: '2026-03-02' })
  })
})

describe('"Ik ben het er niet mee eens, maar de brief lag op de mat in de vakantie"', () => {
  it('is op tijd met een brief die op de laatste dag gepost is, en weet wanneer het besluit komt', () => {
    const bekendgemaaktOp = d('2026-03-24')
    const brief = { bekendgemaaktOp, gepostOp: d('2026-05-06'), ontvangenOp: d('2026-05-11') }
    expect(vastGelukt(bezwaarTijdig(brief)).uitkomst).toMatchObject({ tijdig: true, laatsteDag: '2026-05-06' })
    const besluit = termijnBeslissingOpBezwaar({
      bekendgemaaktOp,
      commissie: false,
      verdaagdMetWeken: 0,
      opschortingen: [],
    })
    expect(vastGelukt(besluit).uitkomst.beslistermijn).toBe('2026-06-17')
  })
})

describe('"De medewerker was onbeleefd tegen mijn moeder"', () => {
  it('krijgt binnen zes weken antwoord op de klacht, of tien met een commissie', () => {
    const klacht = { ontvangenOp: d('2026-03-16'), verdaagdMetWeken: 0 }
    expect(vastGelukt(termijnKlacht({ ...klacht, commissie: false })).uitkomst.laatsteDag).toBe('2026-04-28')
    expect(vastGelukt(termijnKlacht({ ...klacht, commissie: true })).uitkomst.laatsteDag).toBe('2026-05-26')
  })
})
