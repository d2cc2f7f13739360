import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { BERICHTEN } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { type Vergelijking, vergelijking } from './vergelijk.ts'
import { verminkt } from './verminken.ts'
import { willekeurigBericht } from './willekeurig.ts'

// At random, but each time the same: MEEDOEN_BEWIJS_ZAAD gives other documents and MEEDOEN_BEWIJS_AANTAL more.
const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort)
const AANTAL = Number(process.env.MEEDOEN_BEWIJS_AANTAL ?? '600')
const ZAAD = Number(process.env.MEEDOEN_BEWIJS_ZAAD ?? '32')

describe.each(SOORTEN)('%s: ons oordeel, ons schema en het officiële schema zijn het eens', (soort) => {
  let vergelijk: Vergelijking
  const documenten = willekeurigBericht(soort).map(({ bericht }) =>
    new TextDecoder().decode(schrijfBericht(soort, bericht)),
  )

  beforeAll(() => {
    vergelijk = vergelijking(soort)
  })

  it('bij berichten die wij schrijven: altijd goed', () => {
    fc.assert(
      fc.property(documenten, (xml) => {
        expect(vergelijk(xml)).toBe(true)
      }),
      { numRuns: AANTAL, seed: ZAAD },
    )
  })

  it('bij verminkte berichten: alle drie goed of alle drie fout', () => {
    let geldig = 0
    let ongeldig = 0
    fc.assert(
      fc.property(verminkt(documenten), (xml) => {
        const oordeel = vergelijk(xml)
        if (oordeel === true) geldig++
        if (oordeel === false) ongeldig++
      }),
      { numRuns: AANTAL * 4, seed: ZAAD },
    )
    // Both kinds must really occur, else the comparison says nothing.
    expect(geldig).toBeGreaterThan(AANTAL / 20)
    expect(ongeldig).toBeGreaterThan(AANTAL / 20)
  })
})
