import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN } from '../model/berichten.ts'
import { CODELIJSTEN } from '../model/lijsten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { schemarechter } from './officieel-schema.ts'
import { verminkt } from './verminken.ts'
import { plaatsVan, simpeleElementen, volledigBericht } from './volledig.ts'
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

/** Holds our verdict beside that of the schema; gives ours, null when we refuse on form. */
function vergelijk(rechter: ReturnType<typeof schemarechter>, xml: string): boolean | null {
  const bytes = utf8.encode(xml)
  const ons = onsOordeel(bytes)
  if (ons === null) return null
  const schema = rechter(bytes)
  if (ons.geldig !== (schema === null))
    expect.fail(`schema: ${schema ?? 'geldig'}; wij: ${ons.uitleg || 'geldig'}\n${xml}`)
  return ons.geldig
}

const LENGTES = [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 15, 20, 24, 25, 35, 36, 64, 80, 200]
const GETALLEN = [0, 3, 99, 99_999, 99_999_999, 999_999_999]
const GRENSWAARDEN = [
  ...LENGTES.flatMap((lengte) => ['a', '1', '😀'].flatMap((teken) => [teken.repeat(lengte), teken.repeat(lengte + 1)])),
  ...GETALLEN.flatMap((getal) => [`${getal}`, `${getal + 1}`, `-${getal}`, `+${getal}`, ` 0${getal} `, `${getal}.0`]),
  ...[
    'a.b',
    'a b',
    'À',
    '×',
    'ỳ',
    'ỵ',
    'Z',
    '[',
    '`',
    '{',
    '\u00bf',
    ' ',
    '\n',
    'a\nb',
    'a\tb',
    '\u00a0',
    '&#13;',
    '<!-- -->',
  ],
  ...[
    '2026-01-15',
    ' 2026-01-15 ',
    '2026-1-15',
    '2026-01-15Z',
    '2026-01-15-05:00',
    '2025-02-29',
    '2000-02-29',
    '1900-02-29',
    '0000-01-01',
  ],
  ...[
    '12026-01-01',
    '-0001-01-01',
    '10:00:00',
    '24:00:00',
    '24:00:01',
    '10:60:00',
    '10:00:60',
    '10:00:00.5',
    '10:00',
    '10:00:00Z',
  ],
  ...[
    '1.0.0',
    '0.10.2',
    '01.0.0',
    '1.0',
    '1.0.0.0',
    '415',
    '419',
    ' 3',
    '3.0',
    '0344',
    '03440',
    'NL',
    'nl',
    '01',
    '1 ',
    '0200',
    '9999',
  ],
]
const ALLE_CODES = [...new Set(Object.values(CODELIJSTEN).flatMap((lijst) => Object.keys(lijst.waarden)))]

describe.each(SOORTEN)('%s: ons oordeel op niveau 1 is dat van het schema', (soort) => {
  let rechter: ReturnType<typeof schemarechter>
  const documenten = willekeurigBericht(soort).map(({ bericht }) =>
    new TextDecoder().decode(schrijfBericht(soort, bericht)),
  )

  beforeAll(() => {
    rechter = schemarechter(soort)
  })

  it('bij elke grenswaarde in elk element', () => {
    const xml = volledigBericht(soort)
    for (const { pad, type } of simpeleElementen(BERICHTEN[soort].wortel)) {
      const { in: van, uit } = plaatsVan(xml, pad)
      for (const waarde of type.basis === 'keuze' ? [...GRENSWAARDEN, ...ALLE_CODES] : GRENSWAARDEN)
        vergelijk(rechter, xml.slice(0, van) + waarde + xml.slice(uit))
    }
  })

  it('bij elk element weg, dubbel, leeg of verwisseld met het volgende', () => {
    const xml = volledigBericht(soort)
    for (const { pad } of simpeleElementen(BERICHTEN[soort].wortel))
      for (let diepte = 1; diepte <= pad.length; diepte++) {
        const { van, in: begin, uit, tot } = plaatsVan(xml, pad.slice(0, diepte))
        const eigen = xml.slice(van, tot)
        vergelijk(rechter, xml.slice(0, van) + xml.slice(tot))
        vergelijk(rechter, xml.slice(0, van) + eigen + xml.slice(van))
        vergelijk(rechter, xml.slice(0, begin) + xml.slice(uit))
        vergelijk(rechter, xml.slice(0, van) + eigen.replaceAll(/\w+:(?=\w)/g, 'iwmo:') + xml.slice(tot))
        const volgende = /^\s*<(\w+:\w+)>/.exec(xml.slice(tot))
        if (volgende === null) continue
        const eind = xml.indexOf(`</${volgende[1]}>`, tot) + volgende[0].trim().length + 1
        vergelijk(rechter, xml.slice(0, van) + xml.slice(tot, eind) + eigen + xml.slice(eind))
      }
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
        const ons = vergelijk(rechter, xml)
        if (ons === true) geldig++
        if (ons === false) ongeldig++
      }),
      { numRuns: AANTAL * 4 },
    )
    // Both kinds must really occur, else the comparison says nothing.
    expect(geldig).toBeGreaterThan(AANTAL / 20)
    expect(ongeldig).toBeGreaterThan(AANTAL / 20)
  })
})
