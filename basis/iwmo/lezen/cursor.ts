import { isNaambegin, isNaamteken } from './namen.ts'
import { codepuntOp, isWit, isXmlTeken, lengteVan } from './tekens.ts'

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

/** Walks over the bytes of one document. After `breek` it stands at the end and reads nothing more. */
export class Cursor {
  readonly bytes: Uint8Array
  readonly #buffer: Buffer
  plaats = 0
  breuk: Breuk | null = null

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
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
    this.breuk ??= { plaats: Math.min(plaats, this.bytes.length), tekst }
    this.plaats = this.bytes.length
  }

  /** Stops because the document ended in the middle of something. */
  breekAf(): void {
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
