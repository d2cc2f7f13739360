import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { willekeurigBericht } from '../bewijs/willekeurig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { schrijfBericht } from './schrijf-bericht.ts'

const SOORTEN = ['WMO301', 'WMO302', 'WMO305', 'WMO306'] as const

describe.each(SOORTEN)('%s heen en weer', (soort) => {
  it('leest terug wat geschreven is', () => {
    fc.assert(
      fc.property(willekeurigBericht(soort), ({ bericht }) => {
        expect(leesBericht(schrijfBericht(soort, bericht))).toEqual({ ok: true, soort, bericht })
      }),
    )
  })

  it('schrijft na lezen dezelfde bytes', () => {
    fc.assert(
      fc.property(willekeurigBericht(soort), ({ bericht }) => {
        const bytes = schrijfBericht(soort, bericht)
        const gelezen = leesBericht(bytes)
        if (!gelezen.ok || gelezen.soort !== soort) throw new Error('niet gelezen')
        expect(Buffer.from(schrijfBericht(gelezen.soort, gelezen.bericht)).equals(bytes)).toBe(true)
      }),
    )
  })
})
