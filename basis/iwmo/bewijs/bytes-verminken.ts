// Damages the bytes of a document in ways that files get damaged; the same number always gives the same damage.

/** Gives whole numbers below a bound, always the same ones for one seed (mulberry32). */
export type Toeval = (tot: number) => number

export function toevalMet(zaad: number): Toeval {
  let stand = zaad
  return (tot) => {
    stand = (stand + 0x6d2b79f5) | 0
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal
    return ((getal ^ (getal >>> 14)) >>> 0) % tot
  }
}

/** Pieces that mean something to an XML reader, or look as if they do. */
const STUKKEN = [
  '<', '>', '</', '/>', '<a>', '</a>', '<a/>', '<a b="c">', '<!--', '-->', '--', '<!-- x -->', '<![CDATA[', ']]>', '<![CDATA[x]]>', '<?', '?>',
  '<?xml version="1.0"?>', '<?x y?>', '<!DOCTYPE a>', '<!', '&', '&amp;', '&lt;', '&#10;', '&#13;', '&#x20;', '&#0;', '&#xD800;', '&#x110000;',
  '&#99999999999;', '&x;', ';', '"', "'", '=', ' a="b"', ' a=\'<\'', ' xmlns=""', ' xmlns="urn:x"', ' xmlns:iwmo="urn:x"', ' xmlns:x="urn:x"',
  ' xml:lang="nl"', ' xml:space="preserve"', ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"', ':', 'iwmo:', '\r', '\n', '\r\n', '\t', ' ', '\0', '\u0001', '\u007f', '\u0085', '\u00a0', '\u2028', '\ufeff', '\ufffd', '\ufffe', '\uffff',
  '😀', 'é', '0', '-1', '+1', '1.0', '99999999999999999999', '2026-02-30', '24:00:00', '12026-01-01', '',
] // biome-ignore format: one list to read across
const RAUW: readonly Uint8Array[] = [
  [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0xff], [0xfe, 0xff], [0xef, 0xbb, 0xbf],
].map((bytes) => Uint8Array.from(bytes)) // biome-ignore format: one list to read across

const plak = (bytes: Uint8Array, van: number, tot: number, erin: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, van), erin, bytes.subarray(tot)])

function ingreep(bytes: Uint8Array, ander: Uint8Array, toeval: Toeval): Uint8Array {
  const van = toeval(bytes.length + 1)
  const tot = Math.min(bytes.length, van + toeval(1 << toeval(9)))
  switch (toeval(8)) {
    case 0:
      return plak(bytes, van, tot, new Uint8Array(0))
    case 1:
      return plak(bytes, van, van, bytes.subarray(van, tot))
    case 2:
      return plak(bytes, van, van + 1, Uint8Array.of(toeval(256)))
    case 3:
      return plak(bytes, van, van, RAUW[toeval(RAUW.length)] ?? new Uint8Array(0))
    case 4: {
      const begin = toeval(ander.length)
      return plak(bytes, van, tot, ander.subarray(begin, begin + toeval(300)))
    }
    case 5:
      return toeval(8) === 0
        ? bytes.subarray(0, van)
        : plak(bytes, van, van + 1, Uint8Array.of((bytes[van] ?? 0) ^ (1 << toeval(8))))
    default:
      return plak(
        bytes,
        van,
        toeval(2) === 0 ? van : Math.min(tot, van + 4),
        Buffer.from(STUKKEN[toeval(STUKKEN.length)] ?? ''),
      )
  }
}

/** The document with one to four changes; `ander` is where strange pieces come from. */
export function verminkBytes(bytes: Uint8Array, ander: Uint8Array, toeval: Toeval): Uint8Array {
  let verminkt = bytes
  for (let keer = 0; keer <= toeval(4); keer++) verminkt = ingreep(verminkt, ander, toeval)
  return verminkt
}
