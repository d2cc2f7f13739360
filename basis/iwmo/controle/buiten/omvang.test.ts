import { type Datum, dagenTussen, datum, plusDagen, weekdag } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aantalWeken,
  aantalZondagen,
  bedragUitUurtarief,
  hoogsteInPeriode,
  hoogsteOverLooptijd,
  inKleinsteEenheid,
  minuuttarief,
  pastEenheid,
  type Toegewezen,
  urenUitMinuten,
} from './omvang.ts'

const van = (begin: string, eind: string) => ({ begin: datum(begin), eind: datum(eind) })
const toegewezen = (
  volume: number,
  eenheid: string,
  frequentie: string,
  begin: string,
  eind: string | null,
  categorie = '02',
): Toegewezen => ({
  omvang: { volume, eenheid, frequentie },
  categorie,
  periode: { begin: datum(begin), eind: eind === null ? null : datum(eind) },
})

describe('weken en zondagen', () => {
  it.each([
    ['een dag', '2026-03-04', '2026-03-04', 1, 0],
    ['een zondag', '2026-03-01', '2026-03-01', 1, 1],
    ['zondag en maandag', '2026-03-01', '2026-03-02', 2, 1],
    ['februari van precies vier weken', '2027-02-01', '2027-02-28', 4, 4],
    ['een maand die zes weken raakt', '2026-03-01', '2026-03-31', 6, 5],
    ['over de jaarwisseling', '2025-12-29', '2026-01-04', 1, 1],
    ['week 53', '2026-12-28', '2027-01-04', 2, 1],
  ])('telt %s', (_, begin, eind, weken, zondagen) => {
    expect(aantalWeken(van(begin, eind))).toBe(weken)
    expect(aantalZondagen(van(begin, eind))).toBe(zondagen)
  })
})

const EERSTE_DAG = datum('2025-01-01')
const looptijden = fc
  .record({ begin: fc.integer({ min: 0, max: 1000 }), dagen: fc.integer({ min: 0, max: 400 }) })
  .map(({ begin, dagen }) => ({ begin: plusDagen(EERSTE_DAG, begin), eind: plusDagen(EERSTE_DAG, begin + dagen) }))
const dagenIn = ({ begin, eind }: { begin: Datum; eind: Datum }): Datum[] =>
  Array.from({ length: dagenTussen(begin, eind) + 1 }, (_, i) => plusDagen(begin, i))
/** The ProductPerioden of a toewijzing: its months, cut off where it begins and ends (IV089). */
const maandenIn = (looptijd: { begin: Datum; eind: Datum }) =>
  [...Map.groupBy(dagenIn(looptijd), (dag) => dag.slice(0, 7)).values()].map((dagen) => ({
    begin: dagen.at(0) ?? looptijd.begin,
    eind: dagen.at(-1) ?? looptijd.eind,
  }))

describe('voor elke looptijd', () => {
  it('zijn weken en zondagen wat dag voor dag tellen geeft', () => {
    fc.assert(
      fc.property(looptijden, (looptijd) => {
        const dagen = dagenIn(looptijd)
        const maandagen = new Set(dagen.map((dag) => plusDagen(dag, 1 - weekdag(dag))))
        expect(aantalWeken(looptijd)).toBe(maandagen.size)
        expect(aantalZondagen(looptijd)).toBe(dagen.filter((dag) => weekdag(dag) === 7).length)
      }),
    )
  })
  it('is bij output per week de som van de maanden precies het hoogste over de looptijd', () => {
    fc.assert(
      fc.property(looptijden, (looptijd) => {
        const perWeek: Toegewezen = { omvang: { volume: 3, eenheid: '83', frequentie: '2' }, periode: looptijd }
        const som = maandenIn(looptijd).reduce((tot, maand) => tot + (hoogsteInPeriode(perWeek, maand) ?? 0), 0)
        expect(som).toBe(hoogsteOverLooptijd(perWeek))
      }),
    )
  })
  it('is bij inspanning per week de som van de maanden nooit minder dan het hoogste over de looptijd', () => {
    fc.assert(
      fc.property(looptijden, (looptijd) => {
        const perWeek: Toegewezen = { omvang: { volume: 3, eenheid: '04', frequentie: '2' }, periode: looptijd }
        const som = maandenIn(looptijd).reduce((tot, maand) => tot + (hoogsteInPeriode(perWeek, maand) ?? 0), 0)
        expect(som).toBeGreaterThanOrEqual(hoogsteOverLooptijd(perWeek) ?? Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('uren per week, inspanning (IV077)', () => {
  const drieUur = toegewezen(3, '04', '2', '2025-10-07', '2025-12-30')
  it.each([
    ['2025-10-07', '2025-10-31', 12],
    ['2025-11-01', '2025-11-30', 15],
    ['2025-12-01', '2025-12-30', 15],
  ])('geeft van %s tot en met %s hooguit %i uur', (begin, eind, uren) => {
    expect(hoogsteInPeriode(drieUur, van(begin, eind))).toBe(uren)
  })
  it('geeft over de hele looptijd minder dan de maanden samen', () => {
    expect(hoogsteOverLooptijd(drieUur)).toBe(39)
  })
  it('telt gebroken weken aan begin en eind heel (IV076, IV078)', () => {
    const zomer = toegewezen(3, '04', '2', '2025-07-07', '2025-09-07')
    expect(hoogsteInPeriode(zomer, van('2025-07-07', '2025-07-31'))).toBe(12)
    expect(hoogsteInPeriode(zomer, van('2025-08-01', '2025-08-31'))).toBe(15)
    expect(hoogsteInPeriode(zomer, van('2025-09-01', '2025-09-07'))).toBe(3)
    expect(hoogsteOverLooptijd(zomer)).toBe(27)
    expect(
      hoogsteInPeriode(toegewezen(3, '04', '2', '2025-11-12', '2025-12-13'), van('2025-11-12', '2025-11-30')),
    ).toBe(9)
  })
  it('geeft hulp bij het huishouden altijd zes weken, en over de looptijd niet meer', () => {
    const huishouden = toegewezen(180, '01', '2', '2026-02-01', '2026-02-28', '01')
    expect(hoogsteInPeriode(huishouden, van('2026-02-01', '2026-02-28'))).toBe(6 * 180)
    expect(hoogsteOverLooptijd(huishouden)).toBe(5 * 180)
  })
})

describe('euro per week, output (IV076, IV077)', () => {
  it('telt de zondagen', () => {
    const totZondag = toegewezen(30_000, '83', '2', '2025-07-07', '2025-09-07')
    expect(hoogsteInPeriode(totZondag, van('2025-07-07', '2025-07-31'))).toBe(90_000)
    expect(hoogsteInPeriode(totZondag, van('2025-08-01', '2025-08-31'))).toBe(150_000)
    expect(hoogsteInPeriode(totZondag, van('2025-09-01', '2025-09-07'))).toBe(30_000)
    expect(hoogsteOverLooptijd(totZondag)).toBe(270_000)
  })
  it('telt een gebroken laatste week bij de laatste zondag, en daarna niets meer', () => {
    const totZaterdag = toegewezen(30_000, '83', '2', '2025-07-07', '2025-09-06')
    expect(hoogsteInPeriode(totZaterdag, van('2025-07-07', '2025-07-31'))).toBe(90_000)
    expect(hoogsteInPeriode(totZaterdag, van('2025-08-01', '2025-08-31'))).toBe(180_000)
    expect(hoogsteInPeriode(totZaterdag, van('2025-09-01', '2025-09-06'))).toBe(0)
    expect(hoogsteOverLooptijd(totZaterdag)).toBe(270_000)
  })
  it('telt een toewijzing zonder zondag als een week', () => {
    const kort = toegewezen(30_000, '83', '2', '2026-03-02', '2026-03-06')
    expect(hoogsteInPeriode(kort, van('2026-03-02', '2026-03-06'))).toBe(30_000)
    expect(hoogsteOverLooptijd(kort)).toBe(30_000)
  })
  it('telt alleen zondagen zolang er geen einde is', () => {
    const open = toegewezen(2, '82', '2', '2026-01-01', null)
    expect(hoogsteInPeriode(open, van('2026-03-01', '2026-03-31'))).toBe(10)
    expect(hoogsteOverLooptijd(open)).toBeNull()
  })
})

describe('per dag, per maand en in totaal', () => {
  it('telt per dag de dagen', () => {
    const perDag = toegewezen(2, '04', '1', '2026-02-10', '2026-03-10')
    expect(hoogsteInPeriode(perDag, van('2026-02-10', '2026-02-28'))).toBe(38)
    expect(hoogsteOverLooptijd(perDag)).toBe(58)
  })
  it('geeft een gebroken maand heel (IV078)', () => {
    const perMaand = toegewezen(15, '04', '4', '2025-10-14', '2025-12-13')
    expect(hoogsteInPeriode(perMaand, van('2025-10-14', '2025-10-31'))).toBe(15)
    expect(hoogsteOverLooptijd(perMaand)).toBe(45)
  })
  it('begrenst een totaal ook zonder einddatum', () => {
    const totaal = toegewezen(80, '04', '6', '2026-01-01', null)
    expect(hoogsteInPeriode(totaal, van('2026-01-01', '2026-01-31'))).toBe(80)
    expect(hoogsteOverLooptijd(totaal)).toBe(80)
  })
  it('zegt niets over een frequentie buiten de standaard', () => {
    const vierWeken = toegewezen(1, '04', '3', '2020-01-01', '2020-12-31')
    expect(hoogsteInPeriode(vierWeken, van('2020-01-01', '2020-01-31'))).toBeNull()
    expect(hoogsteOverLooptijd(vierWeken)).toBeNull()
  })
})

describe('uren en minuten', () => {
  it('laat uren ook in minuten declareren, en verder niets omrekenen', () => {
    expect(pastEenheid('04', '04')).toBe(true)
    expect(pastEenheid('04', '01')).toBe(true)
    expect(pastEenheid('01', '04')).toBe(false)
    expect(pastEenheid('16', '04')).toBe(false)
  })
  it('telt uren als minuten', () => {
    expect(inKleinsteEenheid(3, '04')).toBe(180)
    expect(inKleinsteEenheid(3, '16')).toBe(3)
  })
  it.each([
    [10, 1],
    [89, 1],
    [90, 2],
    [450, 8],
  ])('maakt van %i minuten %i uur (IV079)', (minuten, uren) => {
    expect(urenUitMinuten(minuten)).toBe(uren)
  })
  it('rondt een bedrag in minuten pas aan het eind af (IV081)', () => {
    // EUR 35,00 per hour is 58 1/3 cent per minute.
    expect(minuuttarief(3500)).toBe(58)
    expect(bedragUitUurtarief(3500, 90)).toBe(5250)
    expect(bedragUitUurtarief(3500, 1)).toBe(58)
    expect(bedragUitUurtarief(3500, 2)).toBe(117)
  })
})
