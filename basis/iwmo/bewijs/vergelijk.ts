import { leesBericht } from '../lezen/lees-bericht.ts'
import type { Berichtsoort } from '../model/berichten.ts'
import { eigenRechter, metDocument, officieleRechter } from './rechters.ts'

/** What we refuse on form where a validator does not: another encoding, or a document type (OP192). */
const GEWEIGERD_OM_VORM = /staat\. Sla het op als UTF-8|DOCTYPE/

const utf8 = new TextEncoder()

function onsOordeel(bytes: Uint8Array): { readonly geldig: boolean; readonly uitleg: string } | null {
  const gelezen = leesBericht(bytes)
  if (gelezen.ok) return { geldig: true, uitleg: 'geldig' }
  const uitleg = gelezen.bevindingen.map(({ pad, tekst }) => `${pad}: ${tekst}`).join('\n')
  if (GEWEIGERD_OM_VORM.test(uitleg)) return null
  return { geldig: gelezen.bevindingen.every(({ niveau }) => niveau > 1), uitleg: uitleg || 'geldig' }
}

/** The shared verdict on a document; null when we refuse it on form, which the schemas do not look at. */
export type Vergelijking = (xml: string) => boolean | null

/**
 * Holds three verdicts on a document of one kind beside each other: that of the reader, that of libxml2 with the official
 * schema and that of libxml2 with the schema we write. Throws when they differ.
 */
export function vergelijking(soort: Berichtsoort): Vergelijking {
  const officieel = officieleRechter(soort)
  const eigen = eigenRechter(soort)
  return (xml) => {
    const bytes = utf8.encode(xml)
    const ons = onsOordeel(bytes)
    const schemas = metDocument(bytes, (document) => [officieel(document), eigen(document)] as const)
    const [oordeel, eigenOordeel] = schemas ?? ['geen XML', 'geen XML']
    if ((oordeel === null) !== (eigenOordeel === null))
      throw new Error(`officieel: ${oordeel ?? 'geldig'}; ons schema: ${eigenOordeel ?? 'geldig'}\n${xml}`)
    if (ons === null) return null
    if (ons.geldig !== (oordeel === null))
      throw new Error(`officieel: ${oordeel ?? 'geldig'}; wij: ${ons.uitleg}\n${xml}`)
    return ons.geldig
  }
}
