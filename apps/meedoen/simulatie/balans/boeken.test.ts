import { describe, expect, it } from 'vitest'
import { type Boeken, vergelijk } from './boeken.ts'

const boeken = (anders: { toegekend?: number; betaald?: number; bijdrage?: number } = {}): Boeken => ({
  perMaand: new Map([
    ['99010001 01A04 2025-07-01', { toegewezen: 1000, gedeclareerd: 900, toegekend: anders.toegekend ?? 800 }],
  ]),
  goedgekeurd: new Map([['99010001', 800]]),
  betaald: new Map([['99010001', anders.betaald ?? 800]]),
  bijdrage: anders.bijdrage ?? 2100,
})

describe('twee boeken naast elkaar', () => {
  it('kloppen als elk bedrag gelijk is', () => {
    expect(vergelijk(boeken(), boeken())).toEqual([])
  })
  it.each([
    [{ toegekend: 801 }, 'toegekend 99010001 01A04 2025-07-01'],
    [{ betaald: 799 }, 'betaald 99010001'],
    [{ bijdrage: 2101 }, 'bijdrage'],
  ])('wijzen een verschil van één cent aan: %o', (anders, wat) => {
    expect(vergelijk(boeken(anders), boeken())).toMatchObject([{ wat }])
    expect(vergelijk(boeken(), boeken(anders))).toMatchObject([{ wat }])
  })
  it('missen ook een regel die maar één van beide kent', () => {
    const leeg = { ...boeken(), perMaand: new Map() }
    expect(vergelijk(leeg, boeken()).map(({ wat }) => wat)).toEqual([
      'gedeclareerd 99010001 01A04 2025-07-01',
      'toegekend 99010001 01A04 2025-07-01',
      'toegewezen 99010001 01A04 2025-07-01',
    ])
  })
})
