import { createHash } from 'node:crypto'
import { agbCode, datum } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keurBetaalbestand, leesBetaalbestand } from './lees-terug.ts'
import { type Betaalopdracht, maakBetaalbestand } from './maak-bestand.ts'
import { isSepatekst, naarSepatekst } from './sepatekst.ts'
import { omschrijvingVan, stelSamen } from './stel-samen.ts'

const OPDRACHT: Betaalopdracht = {
  kenmerk: 'MEEDOEN-9001-7',
  gemaakt: new Date('2026-12-02T10:00:00Z'),
  uitvoerdatum: datum('2026-12-03'),
  van: { iban: 'NL57LIND0009001001', bic: 'LINDNL2A', naam: 'Gemeente Proefstad' },
  betalingen: [
    {
      kenmerk: 'K1',
      iban: 'NL42DEMO0009900001',
      naam: 'Zorg + Co',
      bedrag: 1_234_501,
      omschrijving: 'Wmo declaratie A1',
    },
    {
      kenmerk: 'K2',
      iban: 'NL15DEMO0009900002',
      naam: 'Samen Thuis',
      bedrag: 29,
      omschrijving: 'Wmo declaraties B1, B2',
    },
  ],
}
const alsTekst = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const knoei = (van: string | RegExp, naar: string) => () =>
  keurBetaalbestand(new TextEncoder().encode(alsTekst(maakBetaalbestand(OPDRACHT)).replace(van, naar)), OPDRACHT)

describe('het betaalbestand', () => {
  it('zegt teruggelezen precies wat bedoeld was, tot op de cent', () => {
    const bestand = maakBetaalbestand(OPDRACHT)
    expect(() => keurBetaalbestand(bestand, OPDRACHT)).not.toThrow()
    expect(leesBetaalbestand(bestand)).toMatchObject({
      kenmerk: 'MEEDOEN-9001-7',
      aantal: 2,
      som: 1_234_530,
      uitvoerdatum: '2026-12-03',
      vanIban: 'NL57LIND0009001001',
      betalingen: [
        { naam: 'Zorg + Co', bedrag: 1_234_501 },
        { bedrag: 29, omschrijving: 'Wmo declaraties B1, B2' },
      ],
    })
    expect(alsTekst(bestand)).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
  })

  it('is bij dezelfde opdracht hetzelfde bestand', () => {
    const sha = () => createHash('sha256').update(maakBetaalbestand(OPDRACHT)).digest('hex')
    expect(sha()).toBe(sha())
  })

  it.each<[string, string | RegExp, string]>([
    ['een ander bedrag', '12345.01<', '12345.02<'],
    ['een andere som', '<CtrlSum>12345.30</CtrlSum><InitgPty>', '<CtrlSum>12345.31</CtrlSum><InitgPty>'],
    ['een ander aantal', '<NbOfTxs>2', '<NbOfTxs>3'],
    ['een andere rekening', 'NL42DEMO0009900001', 'NL15DEMO0009900002'],
    ['een rekening met foute controlecijfers', 'NL42DEMO0009900001', 'NL43DEMO0009900001'],
    ['een andere munt', 'Ccy="EUR"', 'Ccy="USD"'],
    ['een andere naam', 'Samen Thuis', 'Samen Huis'],
    ['een verdwenen betaling', /<CdtTrfTxInf>.*?<\/CdtTrfTxInf>/, ''],
    ['een afgebroken bestand', '</Document>', ''],
    ['een andere versie', /001\.001\.09"/, '001.001.03"'],
  ])('wordt afgekeurd bij %s', (_naam, van, naar) => {
    expect(knoei(van, naar)).toThrow('het betaalbestand klopt niet')
  })

  it('wordt niet gegeven als een naam tekens heeft die de bank niet neemt', () => {
    const [eerste, ...rest] = OPDRACHT.betalingen
    const met = { ...OPDRACHT, betalingen: eerste ? [{ ...eerste, naam: 'Zorg é' }, ...rest] : rest }
    expect(() => keurBetaalbestand(maakBetaalbestand(met), met)).toThrow('de tekens van betaling K1')
  })

  it('houdt elke som van bedragen heel', () => {
    const bedragen = fc.array(fc.integer({ min: 1, max: 99_999_999_999 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(bedragen, (centen) => {
        const betalingen = centen.map((bedrag, i) => ({
          kenmerk: `K${i}`,
          iban: 'NL42DEMO0009900001',
          naam: 'Zorg',
          bedrag,
          omschrijving: 'Wmo',
        }))
        const opdracht = { ...OPDRACHT, betalingen }
        keurBetaalbestand(maakBetaalbestand(opdracht), opdracht)
      }),
      { numRuns: 60 },
    )
  })
})

describe('tekst voor de bank', () => {
  it('laat accenten weg en vervangt wat niet mag', () => {
    expect(naarSepatekst('Zorg & Café Ångström “Thuis”', 70)).toBe('Zorg + Cafe Angstrom Thuis')
    expect(naarSepatekst('//begin//einde/', 70)).toBe('begin/einde')
    expect(isSepatekst('Zorg & Co')).toBe(false)
  })
  it('is altijd goed en nooit te lang, wat er ook in staat', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 140 }), (tekst, lengte) => {
        const uit = naarSepatekst(tekst, lengte)
        expect(uit.length).toBeLessThanOrEqual(lengte)
        expect(uit === '' || isSepatekst(uit)).toBe(true)
      }),
    )
  })
  it('noemt zoveel declaraties als er passen', () => {
    const nummers = Array.from({ length: 30 }, (_, i) => ({ nummer: `P202610${String(i).padStart(5, '0')}` }))
    expect(omschrijvingVan(nummers.slice(0, 1))).toBe('Wmo declaratie P20261000000')
    const lang = omschrijvingVan(nummers)
    expect(lang.length).toBeLessThanOrEqual(140)
    expect(lang).toMatch(/, P20261000007 en 22 meer$/)
  })
})

describe('wat er betaald wordt', () => {
  const d = (agb: string, nummer: string, toegekend: number) => ({ id: nummer, agb: agbCode(agb), nummer, toegekend })
  it('is één betaling per aanbieder, credits eraf, en nooit minder dan niets', () => {
    const uit = stelSamen([
      d('00000002', 'B1', 500),
      d('00000001', 'A2', -300),
      d('00000001', 'A1', 1_000),
      d('00000002', 'B2', -500),
      d('00000003', 'C1', -1),
    ])
    expect(
      uit.betalingen.map(({ agb, bedrag, declaraties }) => [agb, bedrag, declaraties.map((x) => x.nummer)]),
    ).toEqual([['00000001', 700, ['A1', 'A2']]])
    expect(uit.wacht.map(({ agb, bedrag }) => [agb, bedrag])).toEqual([
      ['00000002', 0],
      ['00000003', -1],
    ])
  })
})
