import { type Datum, datum } from '@meedoen/kern'
import type { Aandeel, Aantal, Maandcijfer } from '@meedoen/monitor'
import { describe, expect, it } from 'vitest'
import { vertaler } from '../teksten/vertaler.ts'
import { bevindAandeel, bevindMeldingen, bevindWachtend } from './bevinding.ts'
import type { Beleidscijfers } from './cijfers.ts'
import { naarCsv } from './csv.server.ts'
import { kwartaallabels, maandlabels, schrijfPeriode } from './maanden.ts'

const tolk = { t: vertaler('nl').getFixedT(null, 'beleid'), taal: 'nl' as const }

const maanden: Datum[] = Array.from({ length: 13 }, (_, i) =>
  datum(i < 3 ? `2025-${10 + i}-01` : `2026-${String(i - 2).padStart(2, '0')}-01`),
)
const reeks = (meldingen: (i: number) => Aantal): Maandcijfer[] =>
  maanden.map((maand, i) => ({ maand, meldingen: meldingen(i) }))

const KWARTALEN = ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'].map(datum)
const kwartalen = (...aandelen: Aandeel[]) =>
  aandelen.map((aandeel, i) => ({ kwartaal: KWARTALEN[i] ?? datum('2026-10-01'), aandeel }))

describe('de titel van een grafiek is de bevinding', () => {
  const bijMeldingen = (meldingen: (i: number) => Aantal) => bevindMeldingen(tolk, reeks(meldingen))
  it('bij meldingen: de laatste hele maand naast dezelfde maand een jaar eerder', () => {
    expect(bijMeldingen((i) => 1000 + i)).toBe(
      'In oktober 2026 kwamen 1.012 meldingen binnen, 12 meer dan een jaar eerder',
    )
    expect(bijMeldingen(() => 40)).toBe('In oktober 2026 kwamen 40 meldingen binnen, evenveel als een jaar eerder')
  })
  it('zwijgt over een getal dat te klein is, ook over het verschil ermee', () => {
    expect(bijMeldingen((i) => (i === 0 ? 'te-weinig' : 40))).toBe('In oktober 2026 kwamen 40 meldingen binnen')
    expect(bijMeldingen(() => 'te-weinig')).toBe('In oktober 2026 kwamen minder dan 10 meldingen binnen')
  })
  it('bij aandelen: het nieuwste kwartaal dat bekend is, naast een jaar eerder', () => {
    expect(bevindAandeel(tolk, 'onderzoek', kwartalen(70, 71, 72, 73, 'loopt-nog'))).toBe(
      'Van de meldingen uit april tot en met juni 2026 is 73% binnen zes weken onderzocht',
    )
    expect(bevindAandeel(tolk, 'onderzoek', kwartalen(70, 71, 72, 73, 88))).toBe(
      'Van de meldingen uit juli tot en met september 2026 is 88% binnen zes weken onderzocht, tegen 70% een jaar eerder',
    )
    expect(bevindAandeel(tolk, 'besluit', kwartalen('geen', 'te-weinig'))).toMatch(/^Er is nog te weinig bekend/)
  })
  it('bij aandelen: dat het er weinig zijn, als dat de bevinding is', () => {
    expect(bevindAandeel(tolk, 'besluit', kwartalen(70, 71, 72, 73, 'weinig-te-laat'))).toBe(
      'Minder dan 10 besluiten op een aanvraag uit juli tot en met september 2026 kwamen te laat',
    )
  })
  it('bij wachten: alleen opgeteld wat getoond mag worden', () => {
    const wachtend = (onderzoek: Aantal, beslissing: Aantal) =>
      bevindWachtend(tolk, [
        { stap: 'onderzoek', opTijd: 0, teLaat: onderzoek },
        { stap: 'beslissing', opTijd: 0, teLaat: beslissing },
      ])
    expect(wachtend(12, 20)).toBe('32 mensen wachten langer dan de wet toestaat')
    expect(wachtend(12, 'te-weinig')).toBe('Ten minste 12 mensen wachten langer dan de wet toestaat')
    expect(wachtend(0, 'te-weinig')).toBe('Minder dan 10 mensen wachten langer dan de wet toestaat')
    expect(wachtend('te-weinig', 'te-weinig')).toBe('Per stap wachten minder dan 10 mensen langer dan de wet toestaat')
    expect(wachtend(0, 0)).toBe('Niemand wacht langer dan de wet toestaat')
  })
})

describe('het bestand met cijfers', () => {
  const cijfers: Beleidscijfers = {
    taal: 'nl',
    vandaag: datum('2026-11-22'),
    maanden: reeks((i) => (i === 0 ? 'te-weinig' : 40)).slice(0, 2),
    lopend: undefined,
    kwartalen: [{ kwartaal: datum('2026-07-01'), onderzoekOpTijd: 80, besluitOpTijd: 'weinig-te-laat' }],
    wachtend: [{ stap: 'onderzoek', opTijd: 31, teLaat: 'te-weinig' }],
  }
  it('heeft een regel per cijfer, en zegt waarom er een ontbreekt', () => {
    expect(naarCsv(cijfers).split('\r\n')).toEqual([
      '\uFEFFperiode;maat;waarde;eenheid;opmerking',
      '2025-10;meldingen;;aantal;minder dan 10',
      '2025-11;meldingen;40;aantal;',
      '2026-K3;onderzoek-op-tijd;80;procent;',
      '2026-K3;besluit-op-tijd;;procent;minder dan 10 te laat',
      '2026-11-22;wacht-op-onderzoek-binnen-termijn;31;aantal;',
      '2026-11-22;wacht-op-onderzoek-te-laat;;aantal;minder dan 10',
      '',
    ])
  })
})

describe('op de as', () => {
  it('dragen maanden het jaar bij de eerste en bij januari', () => {
    expect(maandlabels(maanden.slice(1, 5), 'nl')).toEqual(['nov\n2025', 'dec', 'jan\n2026', 'feb'])
  })
  it('heten kwartalen naar hun maanden', () => {
    expect(kwartaallabels(KWARTALEN.slice(1, 3), 'nl')).toEqual(['okt-dec\n2025', 'jan-mrt\n2026'])
    expect(schrijfPeriode(maanden, 'nl')).toBe('oktober 2025 – oktober 2026')
  })
})
