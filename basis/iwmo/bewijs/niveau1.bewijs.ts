import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { schemarechter } from './officieel-schema.ts'
import { verminkt } from './verminken.ts'
import { willekeurigBericht } from './willekeurig.ts'

const SOORTEN = ['WMO301', 'WMO302', 'WMO305', 'WMO306'] as const
const AANTAL = Number(process.env.MEEDOEN_BEWIJS_AANTAL ?? '600')
const utf8 = new TextEncoder()

/** What we refuse on form where a validator does not: another encoding, or a document type (OP192). */
const GEWEIGERD_OM_VORM = /staat\. Sla het op als UTF-8|DOCTYPE/

function onsOordeel(bytes: Uint8Array): { readonly geldig: boolean; readonly uitleg: string } | null {
  const gelezen = leesBericht(bytes)
  if (gelezen.ok) return { geldig: true, uitleg: '' }
  const uitleg = gelezen.bevindingen.map(({ pad, tekst }) => `${pad}: ${tekst}`).join('\n')
  if (GEWEIGERD_OM_VORM.test(uitleg)) return null
  return { geldig: gelezen.bevindingen.every(({ niveau }) => niveau > 1), uitleg }
}

describe.each(SOORTEN)('%s: ons oordeel op niveau 1 is dat van het schema', (soort) => {
  let rechter: ReturnType<typeof schemarechter>
  const documenten = willekeurigBericht(soort).map(({ bericht }) =>
    new TextDecoder().decode(schrijfBericht(soort, bericht)),
  )

  beforeAll(() => {
    rechter = schemarechter(soort)
  })

  it('bij berichten die wij schrijven: altijd geldig', () => {
    fc.assert(
      fc.property(documenten, (xml) => {
        expect(rechter(utf8.encode(xml))).toBeNull()
        expect(onsOordeel(utf8.encode(xml))?.geldig).toBe(true)
      }),
      { numRuns: AANTAL },
    )
  })

  it('bij verminkte berichten: beide goed of beide fout', () => {
    let geldig = 0
    let ongeldig = 0
    fc.assert(
      fc.property(verminkt(documenten), (xml) => {
        const bytes = utf8.encode(xml)
        const ons = onsOordeel(bytes)
        if (ons === null) return
        const schema = rechter(bytes)
        if (ons.geldig) geldig++
        else ongeldig++
        expect(ons.geldig, `schema: ${schema ?? 'geldig'}; wij: ${ons.uitleg || 'geldig'}`).toBe(schema === null)
      }),
      { numRuns: AANTAL * 4 },
    )
    // Both kinds must really occur, else the comparison says nothing.
    expect(geldig).toBeGreaterThan(AANTAL / 20)
    expect(ongeldig).toBeGreaterThan(AANTAL / 20)
  })
})
