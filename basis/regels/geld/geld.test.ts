import { datum as d, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doelmatigheidskorting } from './doelmatigheidskorting.ts'
import { motieMosterd } from './motie-mosterd.ts'
import { verdeling2005 } from './verdeling-2005.ts'

describe('motie Mosterd', () => {
  const bijstelling = (kosten2005: number, kosten2006: number) =>
    vastGelukt(motieMosterd({ kosten2005, kosten2006 })).uitkomst
  it('vraagt om de groei boven tien procent', () => {
    expect(bijstelling(10_000_000, 12_000_000)).toEqual({ bijstelling: 1_000_000, groeipercentage: 20 })
  })
  it('vraagt niets bij precies tien procent, en bij een daling', () => {
    expect(bijstelling(10_000_000, 11_000_000).bijstelling).toBe(0)
    expect(bijstelling(10_000_000, 11_000_001).bijstelling).toBe(1)
    expect(bijstelling(10_000_000, 9_000_000)).toEqual({ bijstelling: 0, groeipercentage: -10 })
  })
  it('heeft geen percentage als er in 2005 niets was', () => {
    expect(bijstelling(0, 500)).toEqual({ bijstelling: 500, groeipercentage: null })
  })
  it('zegt dat de echte betaling niet zeker is', () => {
    const { uitleg } = vastGelukt(motieMosterd({ kosten2005: 100, kosten2006: 200 }))
    expect((uitleg.stappen ?? []).at(-1)).toMatchObject({ zekerheid: 'unverified' })
  })
  it('weigert negatieve kosten', () => {
    expect(motieMosterd({ kosten2005: -1, kosten2006: 0 })).toMatchObject({ ok: false, code: 'ongeldig-bedrag' })
  })
  it('wordt bij hogere kosten in 2006 nooit lager', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e6), (a, b, meer) => {
        expect(bijstelling(a, b + meer).bijstelling).toBeGreaterThanOrEqual(bijstelling(a, b).bijstelling)
      }),
    )
  })
})

describe('verdeling naar de kosten van 2005', () => {
  const verdeel = (macrobudget: number, ...kosten: number[]) =>
    verdeling2005({
      macrobudget,
      gemeenten: kosten.map((kosten2005, i) => ({ gemeente: `gemeente ${i}`, kosten2005 })),
    })
  const bedragen = (macrobudget: number, ...kosten: number[]) =>
    vastGelukt(verdeel(macrobudget, ...kosten)).uitkomst.map(({ bedrag }) => bedrag)
  it('geeft elke gemeente haar deel van de kosten', () => {
    expect(bedragen(120_000_000_000, 30_000_000_000, 70_000_000_000)).toEqual([36_000_000_000, 84_000_000_000])
  })
  it('laat geen cent liggen', () => {
    expect(bedragen(100, 1, 1, 1)).toEqual([34, 33, 33])
  })
  it('telt altijd op tot het budget', () => {
    fc.assert(
      fc.property(fc.nat(2e9), fc.array(fc.nat(2e9), { minLength: 1, maxLength: 20 }), (budget, kosten) => {
        fc.pre(kosten.some((k) => k > 0))
        const delen = bedragen(budget * 100, ...kosten)
        expect(delen.reduce((a, b) => a + b, 0)).toBe(budget * 100)
        expect(Math.min(...delen)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  it('weigert als er niets is om naar te verdelen, of als een gemeente er twee keer in staat', () => {
    expect(verdeel(100)).toMatchObject({ ok: false, code: 'geen-kosten' })
    expect(verdeel(100, 0, 0)).toMatchObject({ code: 'geen-kosten' })
    expect(verdeel(100, -1)).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(verdeel(100, 8e15, 8e15)).toMatchObject({ code: 'ongeldig-bedrag' })
    const dubbel = { gemeente: 'Lindewaard', kosten2005: 1 }
    expect(verdeling2005({ macrobudget: 100, gemeenten: [dubbel, dubbel] })).toMatchObject({ code: 'gemeente-dubbel' })
  })
})

describe('doelmatigheidskorting op begeleiding', () => {
  it('haalde volgens het plan vijf procent van het budget af', () => {
    expect(vastGelukt(doelmatigheidskorting({ op: d('2013-06-01'), budget: 1_000_000 })).uitkomst).toEqual({
      korting: 50_000,
      budgetNaKorting: 950_000,
    })
  })
  it('is na 2014 niet bekend', () => {
    expect(doelmatigheidskorting({ op: d('2015-01-01'), budget: 100 })).toMatchObject({ code: 'buiten-geldigheid' })
  })
  it('weigert een negatief budget', () => {
    expect(doelmatigheidskorting({ op: d('2013-06-01'), budget: -1 })).toMatchObject({ code: 'ongeldig-bedrag' })
  })
})
