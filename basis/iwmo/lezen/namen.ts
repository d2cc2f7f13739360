type Bereik = readonly [van: number, tot: number]

/** XML 1.0 (fifth edition) NameStartChar. */
const BEGIN: readonly Bereik[] = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
]
/** What NameChar adds to it. */
const VERVOLG: readonly Bereik[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
]

const staatIn = (bereiken: readonly Bereik[], code: number): boolean =>
  bereiken.some(([van, tot]) => code >= van && code <= tot)

const ascii = (bereiken: readonly Bereik[]): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (staatIn(bereiken, code) ? 1 : 0))
const ASCII_BEGIN = ascii(BEGIN)
const ASCII_TEKEN = ascii([...BEGIN, ...VERVOLG])

/** Whether a name may start with this character. */
export const isNaambegin = (code: number): boolean => (code < 128 ? ASCII_BEGIN[code] === 1 : staatIn(BEGIN, code))

/** Whether a name may go on with this character. */
export const isNaamteken = (code: number): boolean =>
  code < 128 ? ASCII_TEKEN[code] === 1 : staatIn(BEGIN, code) || staatIn(VERVOLG, code)
