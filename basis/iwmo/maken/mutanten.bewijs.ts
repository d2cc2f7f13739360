import { describe, expect, it } from 'vitest'
import { metDocument, officieleRechter } from '../bewijs/rechters.ts'
import { volledigBericht } from '../bewijs/volledig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { mutantenVanVorm } from './mutanten-vorm.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }): Berichtsoort => soort)

describe.each(SOORTEN)('mutanten van een %s naast het officiële schema', (soort) => {
  it('zijn volgens dat schema allemaal fout', () => {
    const rechter = officieleRechter(soort)
    const gelezen = leesBericht(new TextEncoder().encode(volledigBericht(soort)))
    if (!gelezen.ok) throw new Error('het voorbeeld klopt niet')
    let aantal = 0
    for (const { bytes, regel, fout } of mutantenVanVorm(gelezen)) {
      // What the standard forbids beside the schema (OP192), a validator lets pass.
      if (regel === 'OP192') continue
      aantal++
      expect(metDocument(bytes, rechter), fout).toEqual(expect.any(String))
    }
    expect(aantal).toBeGreaterThan(50)
  })
})
