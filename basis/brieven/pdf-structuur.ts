import { inflateSync } from 'node:zlib'

/** A node of the tag tree: role, written-out title of a heading, children in the order of reading. */
export type Tag = { readonly rol: string; readonly titel: string | null; readonly kinderen: readonly Tag[] }

/** What a screen reader is told about a PDF. */
export type PdfStructuur = {
  readonly taal: string | null
  readonly getagd: boolean
  readonly titel: string | null
  readonly toontTitel: boolean
  /** Part of PDF/UA in the metadata; '1' for PDF/UA-1. */
  readonly uaDeel: string | null
  readonly bladzijden: number
  readonly boom: readonly Tag[]
}

/** Reads the tag tree of a PDF as Typst writes it, so that tests can follow the order of reading. Not a general PDF reader. */
export function leesPdfStructuur(pdf: Uint8Array): PdfStructuur {
  const ruw = Buffer.from(pdf).toString('latin1')
  const objecten = leesObjecten(ruw)
  const catalogus = [...objecten.values()].find((o) => /\/Type\s*\/Catalog/.test(o)) ?? ''
  const wortel = objecten.get(Number(/\/StructTreeRoot (\d+) 0 R/.exec(catalogus)?.[1])) ?? ''
  const xmp = [...stromen(ruw)].find((s) => s.inhoud.includes('<x:xmpmeta'))?.inhoud ?? ''
  return {
    taal: tekstVan(catalogus, 'Lang'),
    getagd: /\/Marked true/.test(catalogus),
    titel: ontsnapXml(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1]),
    toontTitel: /\/DisplayDocTitle true/.test(catalogus),
    uaDeel: /pdfuaid:part>(\d)</.exec(xmp)?.[1] ?? /pdfuaid:part="(\d)"/.exec(xmp)?.[1] ?? null,
    bladzijden: [...objecten.values()].filter((o) => /\/Type\s*\/Page\b(?!s)/.test(o)).length,
    boom: kinderenVan(wortel, objecten),
  }
}

function kinderenVan(knoop: string, objecten: ReadonlyMap<number, string>): readonly Tag[] {
  const lijst = /\/K\s*\[([^\]]*)\]/.exec(knoop)?.[1] ?? /\/K\s+(\d+ 0 R)/.exec(knoop)?.[1] ?? ''
  return [...lijst.matchAll(/(\d+) 0 R/g)].flatMap((m) => {
    const kind = objecten.get(Number(m[1])) ?? ''
    const rol = /\/S\s*\/(\w+)/.exec(kind)?.[1]
    return rol && /\/Type\s*\/StructElem/.test(kind)
      ? [{ rol, titel: tekstVan(kind, 'T'), kinderen: kinderenVan(kind, objecten) }]
      : []
  })
}

type Stroom = { readonly kop: string; readonly inhoud: string }

function* stromen(ruw: string): Generator<Stroom> {
  for (const m of ruw.matchAll(/\d+ 0 obj\s*(<<(?:(?!endobj).)*?>>)\s*stream\r?\n/gs)) {
    const kop = m[1] ?? ''
    const begin = m.index + m[0].length
    const bytes = Buffer.from(ruw.slice(begin, begin + Number(/\/Length (\d+)/.exec(kop)?.[1])), 'latin1')
    const uit = kop.includes('/FlateDecode') ? inflateSync(bytes) : bytes
    yield { kop, inhoud: uit.toString(kop.includes('/Metadata') ? 'utf8' : 'latin1') }
  }
}

/** Objects by number: those in the file itself and those packed in object streams. */
function leesObjecten(ruw: string): ReadonlyMap<number, string> {
  const objecten = new Map<number, string>()
  for (const m of ruw.matchAll(/(\d+) 0 obj\s*(.*?)(?:stream\r?\n|endobj)/gs)) objecten.set(Number(m[1]), m[2] ?? '')
  for (const { kop, inhoud } of stromen(ruw)) {
    if (!/\/Type\s*\/ObjStm/.test(kop)) continue
    const eerste = Number(/\/First (\d+)/.exec(kop)?.[1])
    const getallen = inhoud.slice(0, eerste).trim().split(/\s+/).map(Number)
    for (let i = 0; i + 1 < getallen.length; i += 2) {
      const van = eerste + (getallen[i + 1] ?? 0)
      const tot = getallen[i + 3] === undefined ? undefined : eerste + (getallen[i + 3] ?? 0)
      objecten.set(getallen[i] ?? -1, inhoud.slice(van, tot))
    }
  }
  return objecten
}

/** A text value: in brackets, or as hexadecimal UTF-16. */
function tekstVan(object: string, sleutel: string): string | null {
  const hex = new RegExp(`/${sleutel}\\s*<FEFF([0-9A-F]*)>`, 'i').exec(object)?.[1]
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const begin = new RegExp(`/${sleutel}\\s*\\(`).exec(object)
  const plat = begin ? totSluithaak(object.slice(begin.index + begin[0].length)) : undefined
  if (plat === undefined) return null
  const kaal = plat.replace(/\\(\d{3}|.)/gs, (_, teken: string) =>
    teken.length === 3 ? String.fromCharCode(Number.parseInt(teken, 8)) : teken,
  )
  return kaal.startsWith('\u00fe\u00ff') ? Buffer.from(kaal.slice(2), 'latin1').swap16().toString('utf16le') : kaal
}

/** Text up to the bracket that closes it; brackets in pairs belong to the text, as do those with a backslash. */
function totSluithaak(tekst: string): string {
  let diepte = 1
  for (const m of tekst.matchAll(/\\.|[()]/gs)) {
    if (m[0] === '(') diepte++
    if (m[0] === ')') diepte--
    if (diepte === 0) return tekst.slice(0, m.index)
  }
  return tekst
}

const ontsnapXml = (tekst: string | undefined): string | null =>
  tekst
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&') ?? null
