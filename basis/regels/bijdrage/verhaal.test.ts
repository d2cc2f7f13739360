import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { abonnementstariefMaand } from './abonnementstarief.ts'
import { abonnementstariefHerziening } from './herziening.ts'
import { type BijdrageInvoer, GEEN_EIGEN_KEUZES, huishoudstandOp } from './invoer.ts'
import { abonnementstariefKostprijs } from './kostprijs.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from './start.ts'
import { abonnementstariefWijziging } from './wijziging.ts'

/** In the words of residents (invented), under the abonnementstarief (from 2020 on). */
const alleen: BijdrageInvoer = {
  maand: d('2026-03-01'),
  huishouden: { soort: 'eenpersoons', aow: true },
  minderjarig: false,
  voorzieningen: ['dienst'],
  verordening: GEEN_EIGEN_KEUZES,
}
const betaalt = (anders: Partial<BijdrageInvoer>) =>
  vastGelukt(abonnementstariefMaand({ ...alleen, ...anders })).uitkomst
const paar = (client: string, partner: string, dag: string) =>
  vastGelukt(huishoudstandOp({ client: d(client), partner: d(partner) }, d(dag)))

describe('"Ik woon alleen en krijg hulp in huis, begeleiding en een scootmobiel"', () => {
  it('betaalt één keer 21,80 per maand voor alles samen', () => {
    expect(betaalt({ voorzieningen: ['dienst', 'dienst', 'hulpmiddel'] }).bedrag).toBe(2180)
  })
})

describe('"Mijn vrouw is jonger en heeft nog geen AOW"', () => {
  it('samen niets, tot zij de AOW-leeftijd heeft', () => {
    const op = (dag: string) => betaalt({ maand: d(dag), huishouden: paar('1950-01-01', '1959-03-01', dag) })
    expect(op('2026-02-01')).toMatchObject({ bedrag: 0, reden: 'meerpersoonshuishouden-niet-AOW' })
    expect(op('2026-03-01').bedrag).toBe(2180)
  })
})

describe('"Mijn man is overleden op 14 mei"', () => {
  it('telt vanaf juni als alleenstaande', () => {
    expect(vastGelukt(abonnementstariefWijziging({ ingang: d('2026-05-14') })).uitkomst.vanafMaand).toBe('2026-06-01')
  })
})

describe('"Onze gemeente vraagt maar een tientje, en van mensen met weinig geld niets"', () => {
  const verordening = {
    ...GEEN_EIGEN_KEUZES,
    bedragPerMaand: 1000,
    minima: { ongehuwdOnderAow: 2_000_000, ongehuwdAow: 2_200_000, gehuwdAow: 3_000_000 },
  }
  it('betaalt een tientje boven de grens en niets eronder', () => {
    expect(betaalt({ verordening, bijdrageplichtigInkomen: 2_500_000 }).bedrag).toBe(1000)
    expect(betaalt({ verordening, bijdrageplichtigInkomen: 2_100_000 })).toMatchObject({ bedrag: 0, reden: 'minima' })
  })
})

describe('"Ik ga alleen met de regiotaxi, daar betaal ik de chauffeur al voor"', () => {
  it('betaalt daarnaast niets als de gemeente voor vervoer een eigen bijdrage heeft', () => {
    const verordening = { ...GEEN_EIGEN_KEUZES, vervoerEigenBijdrage: true }
    expect(betaalt({ voorzieningen: ['vervoer'], verordening }).reden).toBe('vervoer-eigen-bijdrage')
    expect(betaalt({ voorzieningen: ['vervoer', 'dienst'], verordening }).bedrag).toBe(2180)
  })
})

describe('"Mijn zoon van twaalf heeft een aangepaste douche en een rolstoel"', () => {
  it('betaalt niets, tenzij de gemeente ouders laat betalen voor de douche', () => {
    const kind: Partial<BijdrageInvoer> = { minderjarig: true, voorzieningen: ['woningaanpassing', 'rolstoel'] }
    expect(betaalt(kind).reden).toBe('minderjarige')
    const verordening = { ...GEEN_EIGEN_KEUZES, ouderbijdrageWoningaanpassing: true }
    const ouders = { soort: 'eenpersoons', aow: false } as const
    expect(betaalt({ ...kind, verordening, ouders })).toMatchObject({ bedrag: 2180, verschuldigdDoor: 'ouders' })
  })
})

describe('"Mijn beugels in de badkamer kostten 50 euro, hoe lang blijf ik betalen?"', () => {
  it('twee maanden; de laatste zes euro hoeft niet', () => {
    const verloop = vastGelukt(
      abonnementstariefKostprijs({
        soort: 'woningaanpassing',
        kostprijs: 5000,
        ingang: d('2026-02-10'),
        verordeningBedrag: null,
        onbekendeMaanden: 'weiger',
      }),
    ).uitkomst
    expect(verloop).toMatchObject({
      maandenMetBijdrage: 2,
      totaal: 4360,
      restantNietGeind: 640,
      laatsteMaand: '2026-04-01',
    })
  })
})

describe('"De hulp begon op 10 februari vorig jaar en nu pas krijg ik een rekening"', () => {
  it('betaalt vanaf maart, en over niet meer dan twaalf eerdere maanden', () => {
    expect(vastGelukt(abonnementstariefStart({ ingang: d('2025-02-10') })).uitkomst.eersteMaand).toBe('2025-03-01')
    const laat = { ingang: d('2025-02-10'), besluitVerzonden: d('2026-06-05') }
    expect(vastGelukt(abonnementstariefTerugwerkend(laat)).uitkomst).toEqual({
      vroegsteMaand: '2025-06-01',
      aantalMaandenTerug: 12,
    })
  })
})

describe('"Wij betaalden al die tijd, en dat hoefde niet omdat mijn man geen AOW heeft"', () => {
  it('krijgt het geld van de laatste drie jaar terug', () => {
    const maanden = ['2022-12-01', '2025-12-01', '2026-01-01'].map((maand, n) => ({
      maand: d(maand),
      was: [1900, 2100, 2180][n] ?? 0,
      wordt: 0,
    }))
    const invoer = { maanden, besluitVerzonden: d('2026-03-10'), verkortTot: null, langerTerug: false } as const
    expect(vastGelukt(abonnementstariefHerziening(invoer)).uitkomst).toMatchObject({
      saldo: -4280,
      aantalDefinitief: 1,
    })
  })
})
