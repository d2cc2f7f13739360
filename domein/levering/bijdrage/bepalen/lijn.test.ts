import { type Datum, datum, plusDagen, plusMaanden } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bepaalPersoon, NIETS_GEMELD, opMaand, type Vorige } from './bepaal-persoon.ts'
import { maakPersoonbeeld } from './in-maand.ts'
import { maakKader } from './kader.ts'
import { inMaand } from './lijn.ts'
import type { Hulpbron, Kader, Persoonbron } from './persoonbron.ts'

const KEUZE = {
  bedragPerMaand: null,
  minima: null,
  vervoerEigenBijdrage: false,
  ouderbijdrageWoningaanpassing: false,
  beginBij: 'start-hulp',
} as const
const VERORDENINGEN = [
  { ingang: datum('2026-03-10'), inhoud: { ...KEUZE, bedragPerMaand: 1500 } },
  { ingang: datum('2023-01-01'), inhoud: KEUZE },
]
const kader = (maand: string, vorige: string | null = null): Kader =>
  maakKader({
    maand: datum(`${maand}-01`),
    besluit: plusMaanden(datum(`${maand}-02`), 1),
    vorigeMaand: vorige === null ? null : datum(`${vorige}-01`),
    verordeningen: VERORDENINGEN,
  })

const dag = fc.integer({ min: 0, max: 1100 }).map((n) => plusDagen(datum('2024-01-01'), n))
const misschien = fc.option(dag, { nil: null })
const hulp: fc.Arbitrary<Hulpbron> = fc
  .record({
    voorziening: fc.uuid(),
    soort: fc.constantFrom('dienst', 'hulpmiddel', 'rolstoel', 'woningaanpassing'),
    begin: dag,
    eind: misschien,
    kostprijs: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: null }),
  })
  .map((h) => ({
    ...h,
    eind: h.eind !== null && h.eind < h.begin ? null : h.eind,
    kostprijs: h.soort === 'hulpmiddel' || h.soort === 'woningaanpassing' ? h.kostprijs : null,
  }))
const geboren = fc.integer({ min: 0, max: 26_000 }).map((n) => plusDagen(datum('1940-01-01'), n))
const persoon: fc.Arbitrary<Persoonbron> = fc.record({
  persoon: fc.uuid(),
  geboren,
  einde: fc.constant(null),
  partners: fc.array(fc.record({ persoon: fc.uuid(), geboren, vanaf: dag, tot: misschien }), { maxLength: 2 }),
  hulp: fc.array(hulp, { minLength: 1, maxLength: 4 }),
  vrij: fc.array(
    fc.record({ reden: fc.constantFrom('betalingscapaciteit', 'opvang-twee-nachten'), vanaf: dag, tot: misschien }),
    {
      maxLength: 2,
    },
  ),
})

const maandenTot = (laatste: Datum): Datum[] => {
  const maanden = []
  for (let maand = datum('2024-01-01'); maand <= laatste; maand = plusMaanden(maand, 1)) maanden.push(maand)
  return maanden
}
const bepaal = (bron: Persoonbron, vorige: Vorige, k: Kader) => {
  let nummer = 0
  return bepaalPersoon(bron, vorige, null, k, () => ++nummer)
}

describe('de lijn van een persoon', () => {
  it('zegt van elke maand hetzelfde als die maand apart uitgerekend', () => {
    fc.assert(
      fc.property(persoon, (bron) => {
        const k = kader('2026-10')
        const { lijn, gemeld } = bepaal(bron, NIETS_GEMELD, k)
        const beeld = maakPersoonbeeld(bron, gemeld, k)
        for (const maand of maandenTot(k.maand)) {
          const apart = inMaand(beeld, null, maand)
          const uitLijn = opMaand(lijn, maand)
          expect([maand, uitLijn?.bedrag ?? 0]).toEqual([maand, apart?.bedrag ?? 0])
          if (apart) expect([maand, uitLijn?.reden]).toEqual([maand, apart.reden])
        }
      }),
      { numRuns: 300 },
    )
  })
  it('is na een tweede keer over dezelfde maand niet anders, en er is dan niets te melden', () => {
    fc.assert(
      fc.property(persoon, (bron) => {
        const eerste = bepaal(bron, NIETS_GEMELD, kader('2026-09'))
        const weer = bepaal(bron, { volgnummer: 1, ...eerste }, kader('2026-09', '2026-09'))
        expect(weer.meldingen).toEqual([])
        expect(weer.anders).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('komt met tussenstappen op hetzelfde uit als in één keer, als er niets te laat kwam', () => {
    fc.assert(
      fc.property(persoon, (bron) => {
        let stand: Vorige = NIETS_GEMELD
        let vorige: string | null = null
        for (const maand of ['2024-06', '2024-12', '2025-07', '2026-05', '2026-10']) {
          stand = { volgnummer: 1, ...bepaal(bron, stand, kader(maand, vorige)) }
          vorige = maand
        }
        const laatste = datum('2026-10-01')
        const inEens = bepaal(bron, NIETS_GEMELD, kader('2026-10'))
        // Who begins within the last year is reported from the same day either way.
        if (
          inEens.gemeld.every(({ werkelijk, start }) => werkelijk === start) &&
          stand.gemeld.length === inEens.gemeld.length
        )
          expect(opMaand(stand.lijn, laatste)?.bedrag ?? 0).toBe(opMaand(inEens.lijn, laatste)?.bedrag ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('de kostprijs', () => {
  const met = (hulp: readonly Hulpbron[]): Persoonbron => ({
    persoon: '00000000-0000-4000-8000-000000000001',
    geboren: datum('1950-01-01'),
    einde: null,
    partners: [],
    hulp,
    vrij: [],
  })
  const lift: Hulpbron = {
    voorziening: '00000000-0000-4000-8000-000000000002',
    soort: 'woningaanpassing',
    begin: datum('2026-03-01'),
    eind: null,
    kostprijs: 6600,
  }
  const oud = [{ ingang: datum('2023-01-01'), inhoud: KEUZE }]
  it('is na zoveel maanden betaald; wat overblijft en minder is dan een maand wordt niet gevraagd (UB 3.10b)', () => {
    const k = { ...kader('2026-10'), verordeningen: oud }
    const { lijn, meldingen } = bepaal(met([lift]), NIETS_GEMELD, k)
    expect(lijn).toMatchObject([
      { maand: '2026-03-01', bedrag: 2180, reden: null },
      { maand: '2026-06-01', bedrag: 0, reden: 'kostprijs-betaald' },
    ])
    // The CAK is told the cost price with the start, and watches it itself: no stop.
    expect(meldingen).toMatchObject([{ soort: 'start', gegevens: { kostprijs: 6600 } }])
  })
  it('houdt de bijdrage niet tegen zolang er ook andere hulp is', () => {
    const k = { ...kader('2026-10'), verordeningen: oud }
    const hulp: Hulpbron = {
      ...lift,
      voorziening: '00000000-0000-4000-8000-000000000003',
      soort: 'dienst',
      kostprijs: null,
    }
    expect(bepaal(met([lift, hulp]), NIETS_GEMELD, k).lijn).toMatchObject([{ maand: '2026-03-01', bedrag: 2180 }])
  })
})
