import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { bijdrageBeschermdWonen } from './beschermd-wonen.ts'
import { inkomenHogeBijdrage } from './inkomen.ts'
import { beschermdWonenLaagOfHoog, type Regime, type Verblijf } from './laag-of-hoog.ts'

/** In the words of residents (invented). */
const verblijf: Verblijf = {
  jaar: 2026,
  maandenVerblijf: 0,
  echtgenootThuis: false,
  kinderenTeOnderhouden: false,
  terugkeerVerwacht: false,
  kortNaHogeBijdrage: false,
}
const regime = (anders: Partial<Verblijf>) => vastGelukt(beschermdWonenLaagOfHoog({ ...verblijf, ...anders })).uitkomst
const perMaand = (welk: Regime, inkomen: number | null, dagen: number | null = null) =>
  vastGelukt(
    bijdrageBeschermdWonen({
      jaar: 2026,
      regime: welk,
      bijdrageplichtigInkomen: inkomen,
      dagen,
      inkomenOpOfOnderNorm: false,
    }),
  ).uitkomst.bedrag

describe('"Ik woon hier net twee maanden en heb een Wajong-uitkering"', () => {
  it('betaalt de lage bijdrage, en bij een laag inkomen het minimum', () => {
    expect(regime({ maandenVerblijf: 2 })).toBe('laag')
    expect(perMaand('laag', 1_800_000)).toBe(21_260)
  })
})

describe('"Na vier maanden werd het ineens veel meer"', () => {
  it('betaalt dan naar wat er van het inkomen overblijft', () => {
    expect(regime({ maandenVerblijf: 4 })).toBe('hoog')
    const telt = vastGelukt(
      inkomenHogeBijdrage({
        jaar: 2026,
        inkomen: 2_200_000,
        belasting: 200_000,
        nettoArbeid: 0,
        zakEnKleedgeld: 500_000,
        zorgpremieNaToeslag: 60_000,
        overigeAftrek: 0,
        vermogen: 0,
      }),
    ).uitkomst
    expect(perMaand('hoog', telt)).toBe(120_000)
  })
})

describe('"Mijn vrouw en kinderen wonen nog thuis"', () => {
  it('blijft de lage bijdrage betalen', () => {
    expect(regime({ maandenVerblijf: 30, echtgenootThuis: true, kinderenTeOnderhouden: true })).toBe('laag')
  })
})

describe('"Ik vertrok op de vijftiende"', () => {
  it('betaalt vijftien dagen', () => {
    expect(perMaand('hoog', 2_400_000, 15)).toBe(98_630)
  })
})

describe('"Het CAK weet mijn inkomen niet"', () => {
  it('betaalt bij de hoge bijdrage niets en bij de lage het minimum', () => {
    expect(perMaand('hoog', null)).toBe(0)
    expect(perMaand('laag', null)).toBe(21_260)
  })
})
