import { describe, expect, it } from 'vitest'
import { gevraagdBlad, kiesBlad, PER_BLAD } from './blad.ts'

const regels = Array.from({ length: 31 }, (_, i) => ({
  client: i === 20 ? 'mw. Z. Çelik' : `dhr. A. Client ${i}`,
  nummer: 1000 + i,
  veld: `geleverd-${1000 + i}`,
}))
const niets = { zoek: '', blad: 1, fouten: [] }
const wie = (zicht: Parameters<typeof kiesBlad>[1]) => kiesBlad(regels, zicht).getoond.map(({ nummer }) => nummer)

describe('een maand in bladen', () => {
  it('toont elke cliënt op precies één blad', () => {
    const { bladen } = kiesBlad(regels, niets)
    expect(bladen).toBe(Math.ceil(31 / PER_BLAD))
    const alle = Array.from({ length: bladen }, (_, i) => wie({ ...niets, blad: i + 1 })).flat()
    expect(alle).toEqual(regels.map(({ nummer }) => nummer))
  })
  it('vindt een cliënt op naam zonder accenten, of op nummer', () => {
    expect(wie({ ...niets, zoek: ' celik ' })).toEqual([1020])
    expect(wie({ ...niets, zoek: '1003' })).toEqual([1003])
    expect(kiesBlad(regels, { ...niets, zoek: 'niemand' })).toMatchObject({ getoond: [], bladen: 1 })
  })
  it('toont waar iets niet klopt, ook als dat op een ander blad staat', () => {
    expect(wie({ zoek: 'celik', blad: 1, fouten: ['geleverd-1030', 'geleverd-1001'] })).toEqual([1001, 1030])
  })
  it('blijft binnen de bladen die er zijn', () => {
    expect(kiesBlad(regels, { ...niets, blad: 99 }).blad).toBe(3)
    expect(kiesBlad(regels, { ...niets, blad: 0 }).blad).toBe(1)
  })
  it('weet welke knop bladert en welke indient', () => {
    expect([gevraagdBlad('zoek'), gevraagdBlad('blad-3'), gevraagdBlad(''), gevraagdBlad('indienen')]).toEqual([
      1,
      3,
      null,
      null,
    ])
  })
})
