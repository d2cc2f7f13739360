import { isNaambegin, isNaamteken } from './namen.ts'
import { codepuntOp, isWit, isXmlTeken, lengteVan, type Tekenfout, zoekVerbodenTeken } from './tekens.ts'

/** Why reading stopped: the bytes are no XML that the standard allows. */
export type Breuk = { readonly plaats: number; readonly tekst: string }

const VASTE_ENTITEITEN = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const KORT = 4

/** No decision looks further ahead than this many bytes from `plaats`, or else it looks as far as the bytes go. */
export const VOORUIT = 1024

/**
 * Walks over the bytes of one document, or over those of a stream that are there. After `breek` it stands at the end
 * and reads nothing more. When more bytes may come and a break could be their absence, it says `tekort` instead.
 */
export class Cursor {
  bytes: Uint8Array
  /** The same bytes, to read more than one at a time. */
  blik: DataView
  #buffer: Buffer
  plaats = 0
  breuk: Breuk | null = null
  /** Where `breek` was called. */
  bereikt = 0
  /** A place where the bytes stop being text that XML allows; what follows it is cut off. */
  tekenfout: Tekenfout | null = null
  /** The end of the bytes was met where more may come. */
  tekort = false
  /** Whether nothing comes after these bytes. */
  laatste = true

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.blik = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Goes on in other bytes of the same document, of which the first `gelezen` are done. */
  vervang(bytes: Uint8Array, gelezen: number, laatste: boolean): void {
    this.bytes = bytes
    this.blik = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.plaats = gelezen
    this.laatste = laatste
  }

  get opEinde(): boolean {
    return this.plaats >= this.bytes.length
  }

  /** The text of a range; short ASCII, of which a message is full, without the decoder. */
  tekst(van: number, tot: number): string {
    if (tot - van > KORT) return this.#buffer.toString('utf8', van, tot)
    let tekst = ''
    for (let i = van; i < tot; i++) {
      const byte = this.bytes[i] ?? 0
      if (byte > 127) return this.#buffer.toString('utf8', van, tot)
      tekst += String.fromCharCode(byte)
    }
    return tekst
  }

  /** Stops reading. Only the first reason counts. */
  breek(tekst: string, plaats = this.plaats): void {
    if (this.breuk === null && !this.tekort) {
      if (!this.laatste && this.plaats + VOORUIT >= this.bytes.length) this.tekort = true
      else {
        this.breuk = { plaats: Math.min(plaats, this.bytes.length), tekst }
        this.bereikt = this.plaats
      }
    }
    this.plaats = this.bytes.length
  }

  /** Stops for a reason that no further bytes can change. */
  breekZeker(tekst: string, plaats: number): void {
    this.breuk ??= { plaats, tekst }
    this.bereikt = plaats
    this.plaats = this.bytes.length
  }

  /** Cuts the document off where a range has a character that XML forbids, and stops there. */
  keur(van: number, tot: number): void {
    if (this.kapAf(van, tot)) this.breekAf()
  }

  /** The same without stopping; says whether there was such a character. The cursor then stands before it. */
  kapAf(van: number, tot: number): boolean {
    const fout = zoekVerbodenTeken(this.bytes, van, tot)
    if (fout === null) return false
    this.vervang(this.bytes.subarray(0, fout.plaats), fout.plaats, true)
    this.tekenfout = fout
    this.tekort = false
    this.breuk = null
    return true
  }

  /** Back to a place, to read on from there when there are more bytes. */
  herstel(plaats: number): void {
    this.tekort = false
    this.plaats = plaats
  }

  /** Stops because the bytes ended in the middle of something. */
  breekAf(): void {
    this.plaats = this.bytes.length
    this.breek('Het bericht houdt hier ineens op. Waarschijnlijk is het bestand niet helemaal overgekomen.')
  }

  begintMet(ascii: string): boolean {
    for (let i = 0; i < ascii.length; i++) if (this.bytes[this.plaats + i] !== ascii.charCodeAt(i)) return false
    return true
  }

  /** Skips white space and says whether there was any. */
  slaWitOver(): boolean {
    const begin = this.plaats
    while (isWit(this.bytes[this.plaats])) this.plaats++
    return this.plaats > begin
  }

  /** Moves behind the next occurrence of this text and gives where it began; -1 when it does not occur. */
  voorbij(ascii: string): number {
    const eerste = ascii.charCodeAt(0)
    for (;;) {
      const gevonden = this.bytes.indexOf(eerste, this.plaats)
      if (gevonden < 0) return -1
      this.plaats = gevonden
      if (this.begintMet(ascii)) {
        this.plaats += ascii.length
        return gevonden
      }
      this.plaats++
    }
  }

  /** Skips an XML name; false when none starts here. */
  slaNaamOver(): boolean {
    if (!isNaambegin(codepuntOp(this.bytes, this.plaats))) return false
    while (!this.opEinde) {
      const code = codepuntOp(this.bytes, this.plaats)
      if (!isNaamteken(code)) break
      this.plaats += lengteVan(code)
    }
    return true
  }

  /** Reads `&…;` and gives the text that it stands for; empty after a break. */
  leesVerwijzing(): string {
    const begin = this.plaats
    const einde = this.bytes.indexOf(0x3b, begin)
    const naam = einde < 0 || einde - begin > 1000 ? '' : this.tekst(begin + 1, einde)
    const cijfers = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(naam)
    const code = cijfers?.[1] === undefined ? Number(cijfers?.[2]) : Number.parseInt(cijfers[1], 16)
    const waarde = isXmlTeken(code) ? String.fromCodePoint(code) : VASTE_ENTITEITEN.get(naam)
    if (waarde === undefined) {
      this.breek('Na een &-teken staat hier geen geldige verwijzing. Schrijf een los &-teken als &amp;.')
      return ''
    }
    this.plaats = einde + 1
    return waarde
  }
}
