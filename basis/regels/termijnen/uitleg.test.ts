import { datum as d, type Uitkomst, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import type { Berekening } from '../regel.ts'
import { aanvraagMogelijk } from './aanvraag-mogelijk.ts'
import { termijnAlgemeen } from './algemeen.ts'
import { termijnRetour, termijnStartbericht } from './berichten.ts'
import { termijnBeroep } from './beroep.ts'
import { bezwaarTijdig, termijnBezwaar } from './bezwaar.ts'
import { hersteltermijn, termijnBuitenBehandeling } from './herstel.ts'
import { termijnKlachtNietBehandelen } from './klacht.ts'
import { termijnRedelijk } from './redelijk.ts'
import type { Duur } from './termijnenwet.ts'
import { termijnOnderzoek, termijnPersoonlijkPlan, termijnSpoed } from './wmo.ts'

const lijnen = (berekend: Uitkomst<Berekening<unknown>>) => omtrek(vastGelukt(berekend).uitleg)

describe('de uitleg na een melding', () => {
  it('noemt de dag van de melding, de duur en de laatste dag, met hun artikel', () => {
    expect(lijnen(termijnPersoonlijkPlan({ meldingOp: d('2026-02-02') }))).toEqual([
      'Wmo 2015 art. 2.3.2 lid 2 = 2026-02-09',
      '. - = 2026-02-02',
      '. Wmo 2015 art. 2.3.2 lid 2 = 7',
    ])
  })
  it('noemt ook waarom de laatste dag opschuift', () => {
    expect(lijnen(termijnOnderzoek({ meldingOp: d('2026-03-16') }))).toEqual([
      'Wmo 2015 art. 2.3.2 lid 1 = 2026-04-28',
      '. - = 2026-03-16',
      '. Wmo 2015 art. 2.3.2 lid 1 = 6',
      '. Algemene termijnenwet art. 1 en 3 = 2026-04-28 (H)',
    ])
  })
  it('zegt bij spoed dat de wet geen dag noemt', () => {
    expect(lijnen(termijnSpoed({ meldingOp: d('2026-03-16') }))).toEqual([
      'Wmo 2015 art. 2.3.3 = 2026-03-16',
      '. Wmo 2015 art. 2.3.3',
    ])
  })
  it('is zeker over een onderzoek dat klaar is, en geeft anders onze lezing van de zes weken', () => {
    const vraag = { meldingOp: d('2026-01-12'), op: d('2026-02-24') }
    expect(lijnen(aanvraagMogelijk({ ...vraag, onderzoekAfgerondOp: d('2026-02-02') }))).toEqual([
      'Wmo 2015 art. 2.3.2 lid 9',
      '. Wmo 2015 art. 2.3.2 lid 9 = 2026-02-02',
    ])
    expect(lijnen(aanvraagMogelijk({ ...vraag, onderzoekAfgerondOp: d('2026-02-24') }))).toEqual([
      'Wmo 2015 art. 2.3.2 lid 9',
      '. Wmo 2015 art. 2.3.2 lid 9 = 2026-02-24 (M)',
    ])
  })
  it('zegt of een aanvraag al kan', () => {
    const tekst = (op: string) =>
      vastGelukt(aanvraagMogelijk({ meldingOp: d('2026-01-12'), onderzoekAfgerondOp: null, op: d(op) })).uitleg.tekst
    expect(tekst('2026-02-23').nl).toContain('nog geen aanvraag')
    expect(tekst('2026-02-24')).toEqual({ nl: 'U kunt een aanvraag doen.', en: 'You can make an application.' })
  })
})

describe('de uitleg van een redelijke termijn', () => {
  const metBericht = (verstuurdOp: string) =>
    lijnen(
      termijnRedelijk({
        ontvangenOp: d('2026-01-12'),
        opschortingen: [],
        uitstelbericht: { verstuurdOp: d(verstuurdOp), genoemdeDag: d('2026-04-01') },
      }),
    )
  const stappen = ['. - = 2026-01-12', '. Awb art. 4:13 = 8']
  it('eindigt met het bericht dat op tijd kwam', () => {
    expect(metBericht('2026-03-09')).toEqual([
      'Awb art. 4:14 lid 3 = 2026-04-01',
      ...stappen,
      '. Awb art. 4:14 lid 3 = 2026-04-01',
    ])
  })
  it('houdt bij een laat bericht de acht weken aan', () => {
    expect(metBericht('2026-03-10')).toEqual(['Awb art. 4:13 = 2026-03-09', ...stappen, '. Awb art. 4:14 lid 3'])
  })
})

describe('de uitleg van aanvullen', () => {
  it('zegt dat de gemeente het aantal dagen koos', () => {
    expect(lijnen(hersteltermijn({ uitgenodigdOp: d('2026-02-06'), dagen: 8 }))).toEqual([
      'Awb art. 4:5 lid 1 en 6:6 = 2026-02-16',
      '. - = 2026-02-06',
      '. Awb art. 4:5 lid 1 = 8',
      '. Awb art. 4:5 lid 1 (M)',
      '. Algemene termijnenwet art. 1 en 3 = 2026-02-16 (H)',
    ])
  })
  it('zegt of er aangevuld is of dat de tijd voorbijging', () => {
    const begin = (aangevuldOp: string | null) => {
      const herstel = { hersteltermijnTot: d('2026-02-24'), aangevuldOp: aangevuldOp === null ? null : d(aangevuldOp) }
      const { uitleg } = vastGelukt(termijnBuitenBehandeling(herstel))
      return [omtrek(uitleg), uitleg.stappen?.[0]?.tekst.nl]
    }
    expect(begin(null)).toEqual([
      ['Awb art. 4:5 lid 4 = 2026-03-24', '. - = 2026-02-24', '. Awb art. 4:5 lid 4 = 4'],
      'De tijd om aan te vullen eindigde op 24 februari 2026. Die dag telt niet mee.',
    ])
    expect(begin('2026-02-17')).toEqual([
      ['Awb art. 4:5 lid 4 = 2026-03-17', '. - = 2026-02-17', '. Awb art. 4:5 lid 4 = 4'],
      'De aanvraag is aangevuld op 17 februari 2026. Die dag telt niet mee.',
    ])
  })
})

describe('de uitleg van bezwaar en beroep', () => {
  it('begint bij de dag van verzending en noemt Bevrijdingsdag', () => {
    const verwacht = [
      'Awb art. 6:7 en 6:8 = 2026-05-06',
      '. Awb art. 3:41 en 6:8 lid 1 = 2026-03-24',
      '. Awb art. 6:7 = 6',
      '. Algemene termijnenwet art. 1 en 3 = 2026-05-06 (H)',
    ]
    expect(lijnen(termijnBezwaar({ bekendgemaaktOp: d('2026-03-24') }))).toEqual(verwacht)
    expect(lijnen(termijnBeroep({ bekendgemaaktOp: d('2026-03-24') }))).toEqual(verwacht)
  })
  const tijdig = (ontvangenOp: string, gepostOp: string | null) =>
    vastGelukt(
      bezwaarTijdig({
        bekendgemaaktOp: d('2026-01-13'),
        ontvangenOp: d(ontvangenOp),
        gepostOp: gepostOp === null ? null : d(gepostOp),
      }),
    ).uitleg
  const laatsteDag = [
    'Awb art. 6:9',
    '. Awb art. 6:7 en 6:8 = 2026-02-24',
    '. . Awb art. 3:41 en 6:8 lid 1 = 2026-01-13',
    '. . Awb art. 6:7 = 6',
  ]
  it('zwijgt bij een bezwaar op tijd over de post en over een goede reden', () => {
    expect(tijdig('2026-02-24', null).tekst).toEqual({
      nl: 'Het bezwaar is op tijd.',
      en: 'The objection is in time.',
    })
    expect(omtrek(tijdig('2026-02-24', null))).toEqual([...laatsteDag, '. Awb art. 6:9 lid 1 = 2026-02-24'])
  })
  it('legt bij een late brief de postregel uit en noemt de goede reden', () => {
    expect(tijdig('2026-03-04', '2026-02-24').tekst.nl).toBe('Het bezwaar is te laat.')
    expect(omtrek(tijdig('2026-03-04', '2026-02-24'))).toEqual([
      ...laatsteDag,
      '. Awb art. 6:9 lid 1 = 2026-03-04',
      '. Awb art. 6:9 lid 2 = 2026-02-24 (M)',
      '. Awb art. 6:11',
    ])
  })
})

describe('de uitleg van een klacht die de gemeente niet behandelt', () => {
  const klacht = (gedragOp: string) =>
    lijnen(termijnKlachtNietBehandelen({ ontvangenOp: d('2026-01-12'), gedragOp: d(gedragOp) }))
  const termijn = ['. - = 2026-01-12', '. Awb art. 9:8 lid 3 = 4']
  it('noemt alleen bij een oude klacht dat het langer dan een jaar geleden is', () => {
    expect(klacht('2025-01-12')).toEqual(['Awb art. 9:8 lid 3 = 2026-02-09', ...termijn])
    expect(klacht('2025-01-11')).toEqual([
      'Awb art. 9:8 lid 3 = 2026-02-09',
      '. Awb art. 9:8 lid 1 onder b',
      ...termijn,
    ])
  })
})

describe('de uitleg van een termijn uit een andere wet', () => {
  const algemeen = (na: string, aantal: number, eenheid: Duur['eenheid']) =>
    vastGelukt(termijnAlgemeen({ na: d(na), duur: { aantal, eenheid } })).uitleg
  it('noemt de bron en de zekerheid van een gelijkgestelde dag', () => {
    expect(omtrek(algemeen('2026-05-13', 2, 'dagen'))).toEqual([
      'Algemene termijnenwet = 2026-05-18',
      '. - = 2026-05-13',
      '. Algemene termijnenwet = 2',
      '. Algemene termijnenwet art. 1 en 3 = 2026-05-18 (M) met bron',
    ])
  })
  it('zegt dat een termijn van jaren niet opschuift, ook niet in een jaar dat wij niet helemaal kennen', () => {
    expect(omtrek(algemeen('2019-12-22', 1, 'jaren'))).toEqual([
      'Algemene termijnenwet art. 4 = 2020-12-22',
      '. - = 2019-12-22',
      '. Algemene termijnenwet = 1',
    ])
  })
  it('waarschuwt bij een korte termijn wel voor dagen die wij niet kennen', () => {
    expect(omtrek(algemeen('2019-12-17', 3, 'dagen'))).toEqual([
      'Algemene termijnenwet = 2019-12-20',
      '. - = 2019-12-17',
      '. Algemene termijnenwet = 3',
      '. Algemene termijnenwet art. 3 lid 3 (unverified)',
    ])
  })
  it('noemt te weinig werkdagen als reden als de laatste dag zelf een werkdag is (art. 2)', () => {
    const uitleg = algemeen('2026-04-24', 4, 'dagen')
    expect(omtrek(uitleg).slice(3)).toEqual(['. Algemene termijnenwet art. 2 = 2026-04-29'])
    expect(uitleg.stappen?.at(-1)?.tekst.nl).toContain('te weinig werkdagen')
  })
  it.each([
    [1, 'dagen', '1 dag', '1 day'],
    [2, 'dagen', '2 dagen', '2 days'],
    [1, 'weken', '1 week', '1 week'],
    [3, 'weken', '3 weken', '3 weeks'],
    [1, 'maanden', '1 maand', '1 month'],
    [2, 'maanden', '2 maanden', '2 months'],
    [1, 'jaren', '1 jaar', '1 year'],
    [2, 'jaren', '2 jaar', '2 years'],
  ] as const)('schrijft %d %s als "%s" en "%s"', (aantal, eenheid, nl, en) => {
    expect(algemeen('2026-03-04', aantal, eenheid).stappen?.[1]?.tekst).toEqual({
      nl: `De termijn is ${nl}.`,
      en: `The time limit is ${en}.`,
    })
  })
  it.each([0, -1, 1.5])('weigert een termijn van %d weken', (aantal) => {
    expect(termijnAlgemeen({ na: d('2026-03-04'), duur: { aantal, eenheid: 'weken' } })).toMatchObject({
      ok: false,
      code: 'ongeldige-duur',
      veld: 'duur',
    })
  })
  it.each([
    [36_524, 'dagen', '2126-03-04'],
    [5218, 'weken', '2126-03-06'],
    [1200, 'maanden', '2126-03-04'],
    [100, 'jaren', '2126-03-04'],
  ] as const)('rekent hooguit honderd jaar vooruit: %d %s', (aantal, eenheid, laatsteDag) => {
    const duur = { aantal, eenheid }
    expect(vastGelukt(termijnAlgemeen({ na: d('2026-03-04'), duur })).uitkomst.laatsteDag).toBe(laatsteDag)
    expect(termijnAlgemeen({ na: d('2026-03-04'), duur: { ...duur, aantal: aantal + 1 } })).toMatchObject({
      code: 'ongeldige-duur',
    })
  })
})

describe('de uitleg van een berichttermijn', () => {
  it('noemt de ontvangst, de werkdagen en onze lezing van werkdag', () => {
    expect(lijnen(termijnRetour({ ontvangenOp: d('2026-11-20') }))).toEqual([
      'iWmo OP090 = 2026-11-25',
      '. - = 2026-11-20',
      '. iWmo OP090 = 3',
      '. Algemene termijnenwet art. 3 (M)',
    ])
  })
  it('noemt de start, of de toewijzing als die later kwam', () => {
    const start = (toewijzingOntvangenOp: string) =>
      vastGelukt(termijnStartbericht({ gestartOp: d('2026-11-20'), toewijzingOntvangenOp: d(toewijzingOntvangenOp) }))
        .uitleg
    const slot = ['. iWmo OP271 = 5', '. Algemene termijnenwet art. 3 (M)']
    expect(omtrek(start('2026-11-20'))).toEqual(['iWmo OP271 = 2026-11-27', '. - = 2026-11-20', ...slot])
    expect(omtrek(start('2026-11-23'))).toEqual(['iWmo OP271 = 2026-11-30', '. - = 2026-11-23', ...slot])
    expect(start('2026-11-20').stappen?.[0]?.tekst).toEqual({
      nl: 'De hulp startte op 20 november 2026.',
      en: 'The support started on 20 November 2026.',
    })
    expect(start('2026-11-23').stappen?.[0]?.tekst.nl).toContain('na de start')
  })
})
