import { expect, it } from 'vitest'
import { BIJ_307, GESTOPT } from '../gevallen/bekend.ts'
import { maak307, STOP } from '../gevallen/berichten.ts'
import { controleerInhoud } from '../inhoud.ts'

it('noemt een tijdelijke stop na een definitieve alleen te laat, niet dubbel tijdelijk', () => {
  const bericht = maak307([{ ...STOP, RedenBeeindiging: '20' }])
  const gevonden = controleerInhoud(bericht, { ...BIJ_307, stops: [GESTOPT] })
  expect(gevonden.map(({ regel }) => regel)).toEqual(['TR415'])
})
