import { describe, expect, it } from 'vitest'
import { toon } from '../ui/proef/toon.tsx'
import { Gedeclareerd } from './Gedeclareerd.tsx'

describe('wat is gedeclareerd', () => {
  it('zegt erbij hoeveel daarvan is afgewezen', () => {
    const html = toon(<Gedeclareerd gedeclareerd={500_000} toegekend={280_400} />)
    expect(html).toMatch(/waarvan afgewezen €\s2\.196,00/)
  })
  it('zegt daar niets over als alles is toegekend', () => {
    expect(toon(<Gedeclareerd gedeclareerd={280_400} toegekend={280_400} />)).not.toContain('afgewezen')
  })
})
