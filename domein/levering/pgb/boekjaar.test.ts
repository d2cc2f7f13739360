import { type Datum, datum, plusDagen } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boekjaren, deelVanJaar } from './boekjaar.ts'

const EERSTE = datum('2015-01-01')
const dag = fc.integer({ min: 0, max: 20_000 }).map((n): Datum => plusDagen(EERSTE, n))
const bedrag = fc.integer({ min: 0, max: 10_000_000 })
const som = (bedragen: readonly number[]): number => bedragen.reduce((totaal, een) => totaal + een, 0)

describe('een jaarbedrag over dagen verdeeld', () => {
  it('is over een heel jaar het hele bedrag, ook in een schrikkeljaar', () => {
    fc.assert(
      fc.property(bedrag, fc.integer({ min: 2015, max: 2070 }), (perJaar, jaar) => {
        expect(deelVanJaar(perJaar, datum(`${jaar}-01-01`), datum(`${jaar}-12-31`))).toBe(perJaar)
      }),
    )
  })

  it('telt op tot de cent, waar een jaar ook wordt doorgeknipt', () => {
    fc.assert(
      fc.property(bedrag, dag, (perJaar, knip) => {
        const jaar = knip.slice(0, 4)
        const [begin, eind] = [datum(`${jaar}-01-01`), datum(`${jaar}-12-31`)]
        if (knip === eind) return
        expect(deelVanJaar(perJaar, begin, knip) + deelVanJaar(perJaar, plusDagen(knip, 1), eind)).toBe(perJaar)
      }),
    )
  })

  it('is van twee budgetten die op elkaar volgen samen dat van één budget', () => {
    fc.assert(
      fc.property(bedrag, dag, fc.nat(1500), fc.nat(1500), (perJaar, begin, eerst, daarna) => {
        const knip = plusDagen(begin, eerst)
        const eind = plusDagen(knip, daarna + 1)
        const toegekend = (van: Datum, tot: Datum): number =>
          som(boekjaren({ bedrag: perJaar, ritme: 'per-jaar', begin: van, eind: tot }, tot).map((j) => j.toegekend))
        expect(toegekend(begin, knip) + toegekend(plusDagen(knip, 1), eind)).toBe(toegekend(begin, eind))
      }),
    )
  })

  it('geeft voor iets dat één keer wordt gekocht één jaar met alles, en na intrekken niets', () => {
    const eenmalig = {
      bedrag: 80_000,
      ritme: 'in-totaal',
      begin: datum('2026-11-01'),
      eind: datum('2027-10-31'),
    } as const
    expect(boekjaren(eenmalig, datum('2027-05-01'))).toMatchObject([{ jaar: 2026, toegekend: 80_000 }])
    expect(boekjaren({ ...eenmalig, eind: datum('2026-10-31') }, datum('2027-05-01'))).toEqual([])
  })

  it('gaat zonder laatste dag jaar na jaar door, tot en met dit jaar', () => {
    const open = { bedrag: 36_500, ritme: 'per-jaar', begin: datum('2025-12-31'), eind: null } as const
    expect(boekjaren(open, datum('2027-01-01'))).toMatchObject([
      { jaar: 2025, toegekend: 100, eind: '2025-12-31' },
      { jaar: 2026, toegekend: 36_500 },
      { jaar: 2027, toegekend: 36_500 },
    ])
  })
})
