import { describe, expect, it } from 'vitest'
import { kaal, klank } from './klank.ts'

describe('de klank van een naam', () => {
  it.each([
    ['ij en y', ['Meijer', 'Meyer', 'Meier', 'Meĳer']],
    ['ei en ij', ['Klein', 'Klijn', 'Klyn']],
    ['c en k', ['Carel', 'Karel']],
    ['ck en k', ['Dijckman', 'Dijkman', 'Dyckman']],
    ['ph en f', ['Stephan', 'Stefan']],
    ['dubbele letters', ['Jansen', 'Janssen', 'Janse']],
    ['th en t', ['Thijssen', 'Tijsen', 'Tijssen']],
    ['dt, d en t', ['Schmidt', 'Schmit', 'Smit', 'Smid', 'Smidt']],
    ['z en s', ['Zanders', 'Sanders']],
    ['v en f', ['Visser', 'Fisser']],
    ['ou en au', ['Pauw', 'Pouw', 'Pau']],
    ['uy en ui', ['Kuyper', 'Kuiper', 'Kuijper', 'Cuyper']],
    ['sch aan het eind', ['Bosch', 'Bos']],
    ['ae en aa', ['Claessen', 'Klaassen', 'Klaasen']],
    ['aai, aaij en aay', ['Kraai', 'Kraaij', 'Kraay']],
    ['qu en kw', ['Quist', 'Kwist']],
    ['accenten', ['Zoë', 'Zoe']],
  ])('brengt %s bij elkaar', (_regel, spellingen) => {
    expect(new Set(spellingen.map(klank)).size).toBe(1)
  })

  it.each([
    ['Jansen', 'Hansen'],
    ['Bakker', 'Dekker'],
    ['Visser', 'Vos'],
    ['Mulder', 'Molenaar'],
    ['Boer', 'Bor'],
    ['Meijer', 'Maier'],
    ['Kuiper', 'Koper'],
  ])('houdt %s en %s uit elkaar', (een, ander) => {
    expect(klank(een)).not.toBe(klank(ander))
  })

  it('laat een korte naam op -en heel', () => {
    expect(klank('Jen')).toBe('jen')
    expect(klank('Wen')).not.toBe(klank('We'))
  })

  it('maakt een naam kaal tot letters zonder accent', () => {
    expect(kaal("'s-Gravesande")).toBe('sgravesande')
    expect(kaal('Łukasz Øster')).toBe('lukaszoster')
  })
})
