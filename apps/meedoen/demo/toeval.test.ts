import { describe, expect, it } from 'vitest'
import { maakToeval } from './toeval.ts'

const trek = (zaad: string) =>
  Array.from(
    { length: 5 },
    (
      (toeval) => () =>
        toeval.geheel(1, 100)
    )(maakToeval(zaad)),
  )

describe('toeval', () => {
  it('valt bij hetzelfde zaad altijd hetzelfde, op elke machine', () => {
    expect(trek('Lindewaard')).toEqual(trek('Lindewaard'))
    expect(trek('Lindewaard')).not.toEqual(trek('Oeverstroom'))
    expect(trek('Lindewaard')).toMatchInlineSnapshot(`
      [
        28,
        51,
        94,
        48,
        74,
      ]
    `)
  })
  it('blijft binnen de grenzen en raakt ze allebei', () => {
    const toeval = maakToeval('dobbelsteen')
    const worpen = Array.from({ length: 500 }, () => toeval.geheel(1, 6))
    expect([Math.min(...worpen), Math.max(...worpen)]).toEqual([1, 6])
  })
  it('weegt: wat zwaarder weegt komt vaker', () => {
    const toeval = maakToeval('weegschaal')
    const vaak = Array.from({ length: 1000 }, () =>
      toeval.weeg([
        ['vaak', 9],
        ['soms', 1],
      ]),
    ).filter((x) => x === 'vaak')
    expect(vaak.length).toBeGreaterThan(850)
    expect(vaak.length).toBeLessThan(950)
  })
  it('een tak verandert niet als elders meer wordt getrokken', () => {
    const [een, ander] = [maakToeval('stam'), maakToeval('stam')]
    ander.deel()
    expect(ander.splits('tak').deel()).toBe(een.splits('tak').deel())
  })
  it('kiest niet uit niets', () => {
    expect(() => maakToeval('leeg').kies([])).toThrow('lege lijst')
  })
})
