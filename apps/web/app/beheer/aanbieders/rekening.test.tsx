import { describe, expect, it } from 'vitest'
import { toon } from '../../ui/proef/toon.tsx'
import { Rekening } from './Rekening.tsx'

describe('de rekening op de pagina van een aanbieder', () => {
  const regel = (eind: string | null, wacht: boolean, magRegelen = true) =>
    toon(<Rekening stand={{ eind, wacht }} magRegelen={magRegelen} />)

  it('zegt of er een is, en of iemand haar nog moet bevestigen', () => {
    expect(regel(null, false)).toContain('nog geen')
    expect(regel(null, true)).toMatch(/^wacht op bevestiging/)
    expect(regel('300', false)).toMatch(/^eindigt op 300</)
    expect(regel('300', true)).toContain('eindigt op 300, wacht op bevestiging')
  })
  it('wijst waar dat te regelen is, met een link voor wie daar mag komen', () => {
    expect(regel(null, false)).toContain('href="/werkplek/declaraties/rekeningen"')
    const zonder = regel(null, false, false)
    expect(zonder).not.toContain('href')
    expect(zonder).toContain('financiële administratie')
  })
})
