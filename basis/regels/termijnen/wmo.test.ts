import { datum, plusDagen, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Uitleg } from '../uitleg.ts'
import { termijnBuitenBehandeling } from './herstel.ts'
import { type Opschorting, opschortingVoorAanvulling } from './opschorting.ts'
import { isWerkdag } from './termijnenwet.ts'
import { termijnBeschikking, termijnOnderzoek, termijnPersoonlijkPlan, termijnSpoed } from './wmo.ts'

const d = datum
const alleTeksten = (u: Uitleg): string[] => [u.tekst.nl, ...(u.stappen ?? []).flatMap(alleTeksten)]
const artikelen = (u: Uitleg): (string | undefined)[] => [u.artikel, ...(u.stappen ?? []).flatMap(artikelen)]
const beslis = (ontvangenOp: string, opschortingen: readonly Opschorting[] = []) =>
  vastGelukt(termijnBeschikking({ ontvangenOp: d(ontvangenOp), opschortingen }))

describe('persoonlijk plan', () => {
  it('mag tot en met zeven dagen na de melding', () => {
    const { uitkomst, versie } = vastGelukt(termijnPersoonlijkPlan({ meldingOp: d('2026-02-02') }))
    expect(uitkomst.laatsteDag).toBe('2026-02-09')
    expect(versie).toBe('termijn-persoonlijk-plan/2015-01-01/1')
  })
  it('schuift op als de zevende dag een feestdag is', () => {
    const { uitkomst } = vastGelukt(termijnPersoonlijkPlan({ meldingOp: d('2026-04-20') }))
    expect(uitkomst).toMatchObject({ zonderTermijnenwet: '2026-04-27', laatsteDag: '2026-04-28' })
  })
})

describe('onderzoek', () => {
  it('is klaar zes weken na de melding; de dag van de melding telt niet mee', () => {
    const { uitkomst } = vastGelukt(termijnOnderzoek({ meldingOp: d('2026-01-12') }))
    expect(uitkomst).toEqual({ begin: '2026-01-13', zonderTermijnenwet: '2026-02-23', laatsteDag: '2026-02-23' })
  })
  it('legt uit waarom de dag verschuift, met artikel', () => {
    const { uitleg } = vastGelukt(termijnOnderzoek({ meldingOp: d('2026-03-16') }))
    expect(uitleg.waarde).toBe('2026-04-28')
    expect(alleTeksten(uitleg)).toContain('27 april 2026 is Koningsdag. Daarom is de laatste dag 28 april 2026.')
    expect(artikelen(uitleg)).toContain('Wmo 2015 art. 2.3.2 lid 1')
    expect(artikelen(uitleg)).toContain('Algemene termijnenwet art. 1 en 3')
  })
  it('waarschuwt in jaren waarvan wij niet alle gelijkgestelde dagen kennen', () => {
    const onzeker = alleTeksten(vastGelukt(termijnOnderzoek({ meldingOp: d('2019-03-05') })).uitleg)
    const zeker = alleTeksten(vastGelukt(termijnOnderzoek({ meldingOp: d('2026-03-05') })).uitleg)
    expect(onzeker.some((t) => t.startsWith('Niet zeker'))).toBe(true)
    expect(zeker.some((t) => t.startsWith('Niet zeker'))).toBe(false)
  })
  it('weigert een melding van voor de Wmo 2015', () => {
    expect(termijnOnderzoek({ meldingOp: d('2014-12-31') })).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
  })
  it('is als gewone gegevens op te slaan', () => {
    const { uitleg } = vastGelukt(termijnOnderzoek({ meldingOp: d('2026-03-16') }))
    expect(JSON.parse(JSON.stringify(uitleg))).toEqual(uitleg)
  })
})

describe('beschikking', () => {
  it('volgt twee weken na ontvangst van de aanvraag', () => {
    expect(beslis('2026-02-09').uitkomst).toMatchObject({
      opgeschort: false,
      opgeschorteDagen: 0,
      laatsteDag: '2026-02-23',
      zonderOpschorting: '2026-02-23',
    })
  })
  it('komt later met het aantal dagen dat de termijn stilstond', () => {
    const stil: Opschorting = { grond: 'instemming', eersteDag: d('2026-02-12'), laatsteDag: d('2026-02-15') }
    const { uitkomst, uitleg } = beslis('2026-02-09', [stil])
    expect(uitkomst).toMatchObject({ opgeschorteDagen: 4, laatsteDag: '2026-02-27', zonderOpschorting: '2026-02-23' })
    expect(artikelen(uitleg)).toContain('Awb art. 4:15 lid 2 onder a')
  })
  it('telt meer opschortingen op, en een dag maar een keer', () => {
    const { uitkomst } = beslis('2026-02-09', [
      { grond: 'overmacht', eersteDag: d('2026-02-14'), laatsteDag: d('2026-02-17') },
      { grond: 'instemming', eersteDag: d('2026-02-12'), laatsteDag: d('2026-02-15') },
      { grond: 'vertraging-aanvrager', eersteDag: d('2026-02-13'), laatsteDag: d('2026-02-14') },
    ])
    expect(uitkomst).toMatchObject({ opgeschorteDagen: 6, zonderTermijnenwet: '2026-03-01', laatsteDag: '2026-03-02' })
  })
  it('heeft nog geen laatste dag zolang een opschorting openstaat', () => {
    const open: Opschorting = { grond: 'overmacht', eersteDag: d('2026-02-12'), laatsteDag: null }
    expect(beslis('2026-02-09', [open]).uitkomst).toMatchObject({ opgeschort: true, laatsteDag: null })
    expect(beslis('2026-02-09', [open]).uitleg.waarde).toBeUndefined()
  })
  it('staat niet meer stil als de termijn al voorbij was', () => {
    const teLaat: Opschorting = { grond: 'instemming', eersteDag: d('2026-02-24'), laatsteDag: d('2026-03-10') }
    const open: Opschorting = { ...teLaat, laatsteDag: null }
    expect(beslis('2026-02-09', [teLaat]).uitkomst).toMatchObject({ opgeschorteDagen: 0, laatsteDag: '2026-02-23' })
    expect(beslis('2026-02-09', [open]).uitkomst.opgeschort).toBe(false)
  })
  it('kan op de laatste dag nog stil gaan staan', () => {
    const net: Opschorting = { grond: 'instemming', eersteDag: d('2026-02-23'), laatsteDag: d('2026-02-23') }
    expect(beslis('2026-02-09', [net]).uitkomst).toMatchObject({ opgeschorteDagen: 1, laatsteDag: '2026-02-24' })
  })
  it('telt dagen voor het begin van de termijn niet', () => {
    const eerder: Opschorting = { grond: 'overmacht', eersteDag: d('2026-02-01'), laatsteDag: d('2026-02-10') }
    expect(beslis('2026-02-09', [eerder]).uitkomst.opgeschorteDagen).toBe(1)
  })
  it('wordt nooit eerder door een opschorting en eindigt nooit op een vrije dag', () => {
    const stuk = fc.record({ begin: fc.integer({ min: -5, max: 40 }), lengte: fc.integer({ min: 0, max: 20 }) })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), fc.array(stuk, { maxLength: 4 }), (n, stukken) => {
        const ontvangenOp = plusDagen(d('2022-01-01'), n)
        const opschortingen = stukken.map(({ begin, lengte }): Opschorting => {
          const eersteDag = plusDagen(ontvangenOp, begin)
          return { grond: 'instemming', eersteDag, laatsteDag: plusDagen(eersteDag, lengte) }
        })
        const { uitkomst } = vastGelukt(termijnBeschikking({ ontvangenOp, opschortingen }))
        if (uitkomst.laatsteDag === null) throw new Error('er staat niets open')
        expect(uitkomst.laatsteDag >= uitkomst.zonderOpschorting).toBe(true)
        expect(isWerkdag(uitkomst.laatsteDag)).toBe(true)
      }),
    )
  })
})

describe('opschorting voor aanvulling', () => {
  const vraag = { uitgenodigdOp: d('2026-02-10'), hersteltermijnTot: d('2026-02-24') }
  it('begint de dag na de uitnodiging en eindigt voor de dag van aanvulling', () => {
    expect(opschortingVoorAanvulling({ ...vraag, aangevuldOp: d('2026-02-17'), vandaag: d('2026-03-01') })).toEqual({
      grond: 'aanvulling',
      eersteDag: '2026-02-11',
      laatsteDag: '2026-02-16',
    })
  })
  it('staat open zolang er tijd is om aan te vullen', () => {
    const open = opschortingVoorAanvulling({ ...vraag, aangevuldOp: null, vandaag: d('2026-02-24') })
    expect(open.laatsteDag).toBeNull()
  })
  it('eindigt met de hersteltermijn als die ongebruikt voorbijgaat', () => {
    const voorbij = opschortingVoorAanvulling({ ...vraag, aangevuldOp: null, vandaag: d('2026-02-25') })
    const teLaat = opschortingVoorAanvulling({ ...vraag, aangevuldOp: d('2026-03-02'), vandaag: d('2026-03-03') })
    expect([voorbij.laatsteDag, teLaat.laatsteDag]).toEqual(['2026-02-24', '2026-02-24'])
  })
  it('duurt nul dagen als de aanvulling de volgende dag komt', () => {
    const stil = opschortingVoorAanvulling({ ...vraag, aangevuldOp: d('2026-02-11'), vandaag: d('2026-03-01') })
    expect(beslis('2026-02-09', [stil]).uitkomst).toMatchObject({ opgeschorteDagen: 0, laatsteDag: '2026-02-23' })
  })
})

describe('spoed', () => {
  it('heeft een streefdatum en geen wettelijke laatste dag', () => {
    const { uitkomst, uitleg } = vastGelukt(termijnSpoed({ meldingOp: d('2026-11-21') }))
    expect(uitkomst).toEqual({ streefdatum: '2026-11-21', wettelijkeLaatsteDag: null })
    expect(alleTeksten(uitleg).join(' ')).toContain('De wet noemt geen laatste dag')
  })
})

describe('aanvraag niet behandelen', () => {
  it('wordt bekend binnen vier weken na de aanvulling', () => {
    const { uitkomst } = vastGelukt(
      termijnBuitenBehandeling({ hersteltermijnTot: d('2026-02-24'), aangevuldOp: d('2026-02-17') }),
    )
    expect(uitkomst.laatsteDag).toBe('2026-03-17')
  })
  it('wordt bekend binnen vier weken nadat de hersteltermijn ongebruikt voorbijging', () => {
    const { uitkomst } = vastGelukt(termijnBuitenBehandeling({ hersteltermijnTot: d('2026-02-24'), aangevuldOp: null }))
    expect(uitkomst.laatsteDag).toBe('2026-03-24')
  })
})
