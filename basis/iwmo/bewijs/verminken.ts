// Turns a good document into one that may be wrong, in the ways that documents go wrong.
import fc from 'fast-check'

const NARE_WAARDEN = [
  '', ' ', '  x  ', '\n', 'x\ny', '&#13;', '&#10;', '&amp;', '&lt;', '&', '&nbsp;', '&#0;', '&#x1F600;', ']]>', '<![CDATA[x]]>',
  '<![CDATA[]]>', '<!-- x -->', '<!-- -- -->', '<?p i?>', '<?xml v?>', '0', '-0', '+1', '-1', '007', '1.0', '1e3', '99999', '100000',
  '99999999', '100000000', '999999999', '1000000000', '999999999999', '1000000000000', '2026-02-29', '2024-02-29', '2026-01-01Z', '2026-01-01+01:00', '0000-01-01',
  '12026-01-01', ' 2026-01-01\t', '10:00:00', '24:00:00', '24:00:01', '10:00:00Z', '10:00', '10:00:00.25', '01', '1', '13', '99', 'NL',
  'nl', '0200', '0001', '414', '415', '420', '444', '480', '482', '484', '485', '123456782', '12345678', '0344', '344', 'Ж', '😀'.repeat(25), 'a'.repeat(201),
  'a.b', 'C', 'D', '02', '20', '\u00a0', '\u0085', '\u0000', '\uffff', '1.0.0', '01.0.0', '1.0', 'A', 'AB', 'ABCDEFG', 'é', '×', 'ỵ',
] // biome-ignore format: one list to read across

const NARE_ATTRIBUTEN = [
  ' a="1"', ' xml:lang="nl"', ' xmlns:q="urn:q"', ' xmlns=""', ' q:a="1"', ' xmlns:q=""', ' xmlns:q="a b"', ' a="1" a="2"', ' a=1', ' a',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="false"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="iwmo:LDT_Naam"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="iwmo:LDT_Datum"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="iwmo:CDT_Product"',
  ' xmlns="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema"',
  ' xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_1/basisschema/schema"', '\n', '\t ',
] // biome-ignore format: one list to read across

const NARE_STUKKEN = [
  'x',
  '<a/>',
  '<a></a>',
  '<a>',
  '</a>',
  '<iwmo:Naam/>',
  '<!-- c -->',
  '<?p?>',
  '<![CDATA[ ]]>',
  '&#32;',
  '<',
  '>',
  '&',
  '\r',
  '',
]

/** Where tags and values stand; comments and such do not occur in what the writer makes. */
const TAG = /<(\/?)([\w:]+)([^>]*?)(\/?)>/g

/** What the writer puts before the elements of the message itself. */
const EIGEN_PREFIX = /wmo3\d\d:/

type Verminking = (xml: string, plek: number, keus: number) => string

const kies = <T>(lijst: readonly T[], keus: number): T | undefined => lijst[keus % lijst.length]
const tags = (xml: string): RegExpExecArray[] => [...xml.matchAll(TAG)]
const knip = (xml: string, van: number, tot: number, erin: string): string => xml.slice(0, van) + erin + xml.slice(tot)

/** From the start of an element up to and including its end tag. */
function element(xml: string, plek: number): { van: number; tot: number } | null {
  const begin = kies(
    tags(xml).filter((tag) => tag[1] === ''),
    plek,
  )
  if (begin === undefined) return null
  const eind = xml.indexOf(`</${begin[2]}>`, begin.index)
  return eind < 0 ? null : { van: begin.index, tot: eind + `</${begin[2]}>`.length }
}

const VERMINKINGEN: readonly Verminking[] = [
  (xml, plek, keus) => {
    const waarde = kies([...xml.matchAll(/>([^<>]*)<\//g)], plek)
    return waarde
      ? knip(xml, waarde.index + 1, waarde.index + 1 + (waarde[1] ?? '').length, kies(NARE_WAARDEN, keus) ?? '')
      : xml
  },
  (xml, plek) => {
    const deel = element(xml, plek)
    return deel ? knip(xml, deel.van, deel.tot, '') : xml
  },
  (xml, plek) => {
    const deel = element(xml, plek)
    return deel ? knip(xml, deel.tot, deel.tot, xml.slice(deel.van, deel.tot)) : xml
  },
  (xml, plek, keus) => {
    const een = element(xml, plek)
    const ander = element(xml, keus)
    if (!een || !ander || een.tot > ander.van) return xml
    return (
      xml.slice(0, een.van) +
      xml.slice(ander.van, ander.tot) +
      xml.slice(een.tot, ander.van) +
      xml.slice(een.van, een.tot) +
      xml.slice(ander.tot)
    )
  },
  (xml, plek, keus) => {
    const tag = kies(
      tags(xml).filter((gevonden) => gevonden[1] === ''),
      plek,
    )
    const einde = tag ? tag.index + 1 + (tag[2] ?? '').length : 0
    return tag ? knip(xml, einde, einde, kies(NARE_ATTRIBUTEN, keus) ?? '') : xml
  },
  (xml, plek, keus) => {
    const tag = kies(tags(xml), plek)
    return tag ? knip(xml, tag.index, tag.index, kies(NARE_STUKKEN, keus) ?? '') : xml
  },
  (xml, plek) => {
    const deel = element(xml, plek)
    const naam = deel ? /^<([\w:]+)/.exec(xml.slice(deel.van))?.[1] : undefined
    return deel && naam ? knip(xml, deel.van, deel.tot, `<${naam}/>`) : xml
  },
  (xml, plek, keus) => {
    const tag = kies(tags(xml), plek)
    const naar = kies(['iwmo:', EIGEN_PREFIX.exec(xml)?.[0] ?? '', '', 'q:', 'wmo302:'], keus) ?? ''
    return tag ? knip(xml, tag.index, tag.index + tag[0].length, tag[0].replace(/\w+:/, naar)) : xml
  },
  (xml, plek) => xml.slice(0, plek % xml.length),
  (xml, plek, keus) => knip(xml, plek % xml.length, (plek % xml.length) + 1, String.fromCharCode(32 + (keus % 95))),
  (xml, plek) => knip(xml, plek % xml.length, (plek % xml.length) + 1, ''),
  (xml) => xml.replaceAll(/wmo3\d\d:/g, '').replace(/xmlns:wmo3\d\d/, 'xmlns'),
  (xml) => xml.replaceAll('iwmo:', 'b:').replace('xmlns:iwmo', 'xmlns:b'),
  (xml, plek) => xml.replaceAll('\r\n', plek % 2 === 0 ? '\n' : ''),
]

/** A document with one to three changes of a kind that people and programs make. */
export const verminkt = (document: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      document,
      fc.array(fc.tuple(fc.nat(VERMINKINGEN.length - 1), fc.nat(100_000), fc.nat(100_000)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([xml, stappen]) =>
      stappen.reduce((tot, [soort, plek, keus]) => VERMINKINGEN[soort]?.(tot, plek, keus) ?? tot, xml),
    )
