/** One entry of a tar archive (POSIX ustar); `pad` uses forward slashes, a folder has size 0. */
export type Kop = { pad: string; soort: 'bestand' | 'map'; grootte: number; rechten: number; gewijzigd: number }

/** Archives come in blocks of this many bytes. */
export const BLOK = 512
const MEESTE_BYTES = 8 ** 11 - 1

/** The 512 bytes in front of each file. Throws for a path or size that ustar cannot hold. */
export function schrijfKop(kop: Kop): Buffer {
  const { naam, voorvoegsel } = splits(kop.pad)
  if (kop.grootte > MEESTE_BYTES) throw new Error(`${kop.pad} is te groot voor een reservekopie (meer dan 8 GB)`)
  const blok = Buffer.alloc(BLOK)
  blok.write(naam, 0, 100)
  blok.write(getal(kop.rechten & 0o7777, 8), 100)
  blok.write(getal(0, 8), 108)
  blok.write(getal(0, 8), 116)
  blok.write(getal(kop.grootte, 12), 124)
  blok.write(getal(Math.floor(kop.gewijzigd / 1000), 12), 136)
  blok.write(kop.soort === 'map' ? '5' : '0', 156)
  blok.write('ustar\u000000', 257)
  blok.write(voorvoegsel, 345, 155)
  blok.write(`${getal(som(blok), 7)} `, 148)
  return blok
}

/** Null for the block of zeroes that ends an archive; throws when the block is no header of ours. */
export function leesKop(blok: Buffer): Kop | null {
  if (blok.every((byte) => byte === 0)) return null
  if (Number.parseInt(tekst(blok, 148, 8), 8) !== som(blok)) throw new Error('een kop in het archief klopt niet')
  const voorvoegsel = tekst(blok, 345, 155)
  const naam = tekst(blok, 0, 100)
  return {
    pad: voorvoegsel === '' ? naam : `${voorvoegsel}/${naam}`,
    soort: tekst(blok, 156, 1) === '5' ? 'map' : 'bestand',
    grootte: Number.parseInt(tekst(blok, 124, 12), 8),
    rechten: Number.parseInt(tekst(blok, 100, 8), 8),
    gewijzigd: Number.parseInt(tekst(blok, 136, 12), 8) * 1000,
  }
}

/** Zeroes that fill the last block of a file. */
export const vulling = (grootte: number): Buffer => Buffer.alloc((BLOK - (grootte % BLOK)) % BLOK)

const getal = (waarde: number, breedte: number): string => `${waarde.toString(8).padStart(breedte - 1, '0')}\u0000`

const tekst = (blok: Buffer, begin: number, lengte: number): string =>
  blok
    .toString('utf8', begin, begin + lengte)
    .split('\u0000')[0]
    ?.trim() ?? ''

/** The sum of all bytes, with spaces where the sum itself stands. */
function som(blok: Buffer): number {
  return blok.reduce((totaal, byte, plaats) => totaal + (plaats >= 148 && plaats < 156 ? 32 : byte), 0)
}

/** A long path is cut at a slash: at most 100 bytes behind it and 155 before it. */
function splits(pad: string): { naam: string; voorvoegsel: string } {
  if (Buffer.byteLength(pad) <= 100) return { naam: pad, voorvoegsel: '' }
  for (let plaats = pad.indexOf('/'); plaats !== -1; plaats = pad.indexOf('/', plaats + 1)) {
    const voorvoegsel = pad.slice(0, plaats)
    const naam = pad.slice(plaats + 1)
    if (Buffer.byteLength(naam) <= 100 && Buffer.byteLength(voorvoegsel) <= 155) return { naam, voorvoegsel }
  }
  throw new Error(`${pad} is een te lange naam voor een reservekopie`)
}
