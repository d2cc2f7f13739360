import { describe, expect, it } from 'vitest'
import { alsBericht } from '../../waarden/als-bericht.ts'
import { controleerInhoud } from '../inhoud.ts'
import { REGELS } from '../register.ts'
import { GEVALLEN } from './gevallen.ts'

describe.each(REGELS)('$code: $titel', ({ code, niveau, berichten }) => {
  const gevallen = GEVALLEN.filter(({ regel }) => regel === code)

  it.each(berichten)('heeft bij %s een bericht dat slaagt en een dat faalt', (soort) => {
    const soorten = gevallen.filter((geval) => geval.soort === soort).map(({ geval }) => geval)
    expect([...new Set(soorten)].sort()).toEqual(['faalt', 'slaagt'])
  })

  it.each(gevallen.filter(({ geval }) => geval === 'slaagt'))('laat door: $naam', (geval) => {
    expect(controleerInhoud(geval, geval.bekend)).toEqual([])
  })

  it.each(gevallen.filter((geval) => geval.geval === 'faalt'))('houdt tegen: $naam', (geval) => {
    const gevonden = controleerInhoud(geval, geval.bekend).filter(({ regel }) => regel === code)
    const tekst = expect.stringMatching(/^[A-Z].{15,}\.$/)
    expect(gevonden).toEqual([{ regel: code, niveau, pad: geval.pad, regelnummer: null, tekst }])
  })
})

it('toetst regels aan berichten die aan de structuur voldoen', () => {
  const zonderStructuur = GEVALLEN.filter(({ soort, bericht }) => !alsBericht(soort, bericht).ok)
  expect(zonderStructuur.map(({ regel, naam }) => `${regel} ${naam}`)).toEqual([])
})

it('heeft geen geval van een regel die niet gebouwd is, en geen naam twee keer', () => {
  const gebouwd = new Set(REGELS.map(({ code }) => code))
  expect(GEVALLEN.filter(({ regel }) => !gebouwd.has(regel))).toEqual([])
  const namen = GEVALLEN.map(({ regel, geval, naam }) => `${regel} ${geval} ${naam}`)
  expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([])
})
