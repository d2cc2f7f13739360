import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { GEEN_PERIODEKEUZES, type PeriodeInvoer } from './invoer.ts'
import { bijdrageVierWeken } from './vier-weken.ts'

/** In the words of residents (invented), when the contribution still went by four weeks. */
const alleen: PeriodeInvoer = {
  jaar: 2016,
  huishouden: { soort: 'eenpersoons', aow: true },
  inkomen: 1_500_000,
  vermogen: 0,
  kostprijs: null,
  verordening: GEEN_PERIODEKEUZES,
  minderjarig: false,
  voorzieningen: ['dienst'],
}
const betaalt = (anders: Partial<PeriodeInvoer>) => vastGelukt(bijdrageVierWeken({ ...alleen, ...anders })).uitkomst

describe('"Ik heb alleen AOW en een spaarpotje van niks"', () => {
  it('betaalt in 2016 ongeveer 252 euro per jaar, in 2017 een paar tientjes minder', () => {
    expect(betaalt({ jaar: 2016 })).toMatchObject({ verschuldigd: 1940, perJaar: 25_220 })
    expect(betaalt({ jaar: 2017 })).toMatchObject({ verschuldigd: 1750, perJaar: 22_750 })
  })
})

describe('"Ik heb 40.000 euro gespaard, telt dat mee?"', () => {
  it('in 2011 niet, in 2015 telt acht procent als inkomen', () => {
    expect(betaalt({ jaar: 2011, vermogen: 4_000_000 }).verschuldigd).toBe(1193)
    expect(betaalt({ jaar: 2015, vermogen: 4_000_000 })).toMatchObject({
      bijdrageplichtigInkomen: 1_820_000,
      verschuldigd: 3747,
    })
  })
})

describe('"Ik krijg maar een half uur hulp, dat kost nog geen twee tientjes"', () => {
  it('betaalt nooit meer dan de hulp kost', () => {
    expect(betaalt({ jaar: 2018, inkomen: 2_000_000, kostprijs: 2000 })).toMatchObject({
      maximaal: 4189,
      verschuldigd: 2000,
    })
  })
})

describe('"Mijn man werkt nog en ik zit in de WAO"', () => {
  it('betaalde in 2017 niets tot 35.000 euro samen, en in 2019 helemaal niets', () => {
    const huishouden = { soort: 'meerpersoons', metAow: 0 } as const
    expect(betaalt({ jaar: 2017, huishouden, inkomen: 3_400_000 }).verschuldigd).toBe(0)
    expect(betaalt({ jaar: 2019, huishouden, inkomen: 6_000_000 }).reden).toBe('meerpersoonshuishouden-niet-AOW')
  })
})

describe('"De Belastingdienst weet niets van mijn inkomen"', () => {
  it('betaalt alleen het vaste bedrag', () => {
    expect(betaalt({ jaar: 2018, inkomen: null }).verschuldigd).toBe(1760)
  })
})

describe('"Wat betaalde mijn moeder in 2008?"', () => {
  it('dat weten wij niet zeker, dus wij noemen geen bedrag', () => {
    expect(bijdrageVierWeken({ ...alleen, jaar: 2008 })).toMatchObject({
      ok: false,
      tekst: expect.stringContaining('geen bron gevonden'),
    })
  })
})
