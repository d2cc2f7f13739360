import { describe, expect, it } from 'vitest'
import { toon } from './proef/toon.tsx'
import { Uitgelogd } from './Uitgelogd.tsx'

describe('Uitgelogd', () => {
  it('bewaart wat er is getypt, elk antwoord onder zijn naam, om opnieuw te versturen', () => {
    const html = toon(<Uitgelogd verstuurd={{ waarden: { tekst: 'Mijn "verhaal"', wanneer: ['ochtend', 'avond'] } }} />)
    expect(html).toContain('type="hidden" name="tekst" value="Mijn &quot;verhaal&quot;"')
    expect(html.match(/name="wanneer"/g)).toHaveLength(2)
    expect(html).toContain('name="csrf"')
  })

  it('opent het inloggen ernaast, zodat de antwoorden blijven staan', () => {
    expect(toon(<Uitgelogd verstuurd={undefined} />)).toMatch(/href="\/inloggen[^"]*" target="_blank"/)
  })
})
