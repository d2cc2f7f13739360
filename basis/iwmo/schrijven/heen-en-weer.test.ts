import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { willekeurigBericht } from '../bewijs/willekeurig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN } from '../model/berichten.ts'
import { schrijfBericht } from './schrijf-bericht.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort)
const WAT_VAAK = { numRuns: 40 }

/** The same message as another program may write it: on one line, with other prefixes. */
function vanEenAnder(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes).replaceAll(/>\r\n *</g, '><')
  return new TextEncoder().encode(xml.replaceAll('iwmo:', 'basis:').replace('xmlns:iwmo', 'xmlns:basis'))
}

describe.each(SOORTEN)('%s heen en weer', (soort) => {
  it('leest terug wat geschreven is', () => {
    fc.assert(
      fc.property(willekeurigBericht(soort), ({ bericht }) => {
        expect(leesBericht(schrijfBericht(soort, bericht))).toEqual({ ok: true, soort, bericht })
      }),
      WAT_VAAK,
    )
  })

  it('schrijft na lezen dezelfde bytes, ook als een ander programma het bericht schreef', () => {
    fc.assert(
      fc.property(willekeurigBericht(soort), ({ bericht }) => {
        const bytes = schrijfBericht(soort, bericht)
        for (const variant of [bytes, vanEenAnder(bytes)]) {
          const gelezen = leesBericht(variant)
          if (!gelezen.ok || gelezen.soort !== soort) throw new Error('niet gelezen')
          expect(Buffer.from(schrijfBericht(gelezen.soort, gelezen.bericht)).equals(bytes)).toBe(true)
        }
      }),
      WAT_VAAK,
    )
  })
})
