import { type Attribuut, leesAttributen } from './attributen.ts'
import type { Cursor } from './cursor.ts'
import { isNaambegin } from './namen.ts'
import { codepuntOp, isWit } from './tekens.ts'
import { leesCdata, slaCommentaarOver, slaInstructieOver } from './zijpaden.ts'

/** What the scanner met. `EINDE` also stands for a break; see `Cursor.breuk`. `MEER`: it needs more bytes to say. */
export const Stuk = { EINDE: 0, OPEN: 1, SLUIT: 2, TEKST: 3, CDATA: 4, MEER: 5 } as const
export type Stuk = (typeof Stuk)[keyof typeof Stuk]

const GEEN_ATTRIBUTEN: readonly Attribuut[] = []
const DIEPSTE = 100
const KLEINER = 0x3c
const GROTER = 0x3e
const AMP = 0x26
const HAAK = 0x5d
const DUBBELEPUNT = 0x3a

/** Cuts the document into tags and texts, and keeps start and end tags in step. Names stay byte ranges. */
export class Scanner {
  readonly cursor: Cursor
  /** Of the tag met last: where it starts, its name, its colon (-1 for none). */
  tagVan = 0
  naamVan = 0
  naamTot = 0
  dubbelepunt = -1
  /** Where the text met last starts. */
  tekstVan = 0
  attributen: readonly Attribuut[] = GEEN_ATTRIBUTEN
  #tekstTot = 0
  #vervanging: string | null = null
  /** Of each open element `<` and its name, as written. */
  readonly open: Uint8Array[] = []
  /** The start tag met last closes its element too: what comes next is its end. */
  leeg = false
  #wortelGehad = false

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  /** Goes to the next tag or text; skips comments and processing instructions. After `MEER` nothing has changed. */
  volgende(): Stuk {
    if (this.leeg) return this.#sluit()
    const { cursor } = this
    while (!cursor.opEinde) {
      const begin = cursor.plaats
      const stuk = this.#stuk()
      if (cursor.breuk !== null) cursor.keur(begin, cursor.bereikt + 1)
      if (cursor.tekort) {
        cursor.herstel(begin)
        return Stuk.MEER
      }
      if (stuk !== null) return stuk
    }
    if (cursor.breuk !== null) return Stuk.EINDE
    if (!cursor.laatste) return Stuk.MEER
    if (this.open.length > 0 || !this.#wortelGehad) cursor.breekAf()
    return Stuk.EINDE
  }

  /** Reads one piece; null when it is one to pass over. */
  #stuk(): Stuk | null {
    const { cursor } = this
    if (cursor.bytes[cursor.plaats] !== KLEINER) {
      if (this.open.length > 0) return this.#tekst()
      this.#buiten()
      return null
    }
    const teken = cursor.bytes[cursor.plaats + 1]
    if (teken === 0x2f) return this.#eindtag()
    if (teken === 0x3f) slaInstructieOver(cursor)
    else if (teken !== 0x21) return this.#begintag()
    else if (cursor.begintMet('<!--')) slaCommentaarOver(cursor)
    else if (this.open.length > 0 && cursor.begintMet('<![CDATA[')) return this.#cdata()
    else this.#vreemd()
    return null
  }

  /** The text met last, line ends as XML wants them. */
  tekst(): string {
    if (this.#vervanging !== null) return this.#vervanging
    const tekst = this.cursor.tekst(this.tekstVan, this.#tekstTot)
    return tekst.includes('\r') ? tekst.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : tekst
  }

  /** Whether the text met last is white space only. */
  isWit(): boolean {
    if (this.#vervanging !== null) return ' \t\n\r'.includes(this.#vervanging)
    for (let i = this.tekstVan; i < this.#tekstTot; i++) if (!isWit(this.cursor.bytes[i])) return false
    return true
  }

  #tekst(): Stuk {
    const { bytes } = this.cursor
    this.tekstVan = this.cursor.plaats
    if (bytes[this.cursor.plaats] === AMP) {
      this.#vervanging = this.cursor.leesVerwijzing()
      return this.#tenzijBreuk(Stuk.TEKST)
    }
    this.#vervanging = null
    let i = this.cursor.plaats
    for (let byte = bytes[i]; byte !== undefined && byte !== KLEINER && byte !== AMP; byte = bytes[++i]) {
      if (byte !== HAAK || bytes[i + 1] !== HAAK || bytes[i + 2] !== GROTER) continue
      this.cursor.breek('De tekens ]]> mogen niet in gewone tekst staan. Schrijf ]]&gt;.', i)
      return Stuk.EINDE
    }
    this.cursor.plaats = i
    if (!this.cursor.kapAf(this.tekstVan, i) && i === bytes.length && !this.cursor.laatste) this.cursor.breekAf()
    this.#tekstTot = this.cursor.plaats
    return Stuk.TEKST
  }

  #tenzijBreuk(stuk: Stuk): Stuk {
    return this.cursor.breuk === null ? stuk : Stuk.EINDE
  }

  #cdata(): Stuk {
    const { van, tot } = leesCdata(this.cursor)
    this.#vervanging = null
    this.tekstVan = van
    this.#tekstTot = tot
    return this.#tenzijBreuk(Stuk.CDATA)
  }

  #begintag(): Stuk {
    const { cursor } = this
    this.tagVan = cursor.plaats
    if (this.open.length === 0 && this.#wortelGehad) cursor.breek('Na het einde van het bericht mag niets meer staan.')
    if (this.open.length >= DIEPSTE) cursor.breek('De elementen in dit bestand zitten te diep in elkaar.')
    cursor.plaats++
    this.naamVan = cursor.plaats
    if (!cursor.slaNaamOver() && cursor.breuk === null)
      cursor.breek(
        'Na een <-teken hoort de naam van een element te staan. Schrijf een los <-teken als &lt;.',
        this.tagVan,
      )
    this.#onthoudNaam()
    this.attributen = cursor.bytes[cursor.plaats] === GROTER ? GEEN_ATTRIBUTEN : leesAttributen(cursor)
    this.leeg = cursor.begintMet('/>')
    if (!this.leeg && !cursor.begintMet('>')) cursor.breek('Deze tag is niet goed afgesloten: hier hoort > te staan.')
    if (cursor.breuk !== null || cursor.tekort) return this.#geenTag()
    cursor.plaats += this.leeg ? 2 : 1
    this.open.push(cursor.bytes.slice(this.tagVan, this.naamTot))
    this.#wortelGehad = true
    return Stuk.OPEN
  }

  #onthoudNaam(): void {
    const { cursor } = this
    this.naamTot = cursor.plaats
    this.dubbelepunt = -1
    let aantal = 0
    for (let i = this.naamVan; i < this.naamTot; i++)
      if (cursor.bytes[i] === DUBBELEPUNT) {
        this.dubbelepunt = i
        aantal++
      }
    if (aantal === 0 || (aantal === 1 && this.dubbelepunt > this.naamVan && this.#heeftLokaleNaam())) return
    const naam = cursor.tekst(this.naamVan, this.naamTot)
    cursor.breek(`${naam} is geen geldige naam voor een element.`, this.tagVan)
  }

  #geenTag(): Stuk {
    this.leeg = false
    return Stuk.EINDE
  }

  #heeftLokaleNaam(): boolean {
    const begin = this.dubbelepunt + 1
    return begin < this.naamTot && isNaambegin(codepuntOp(this.cursor.bytes, begin))
  }

  #eindtag(): Stuk {
    const { cursor } = this
    this.tagVan = cursor.plaats
    cursor.plaats += 2
    const tag = this.open.at(-1)
    if (tag === undefined) {
      cursor.breek('Hier sluit een element dat niet open staat.', this.tagVan)
      return Stuk.EINDE
    }
    for (let i = 1; i < tag.length; i++)
      if (tag[i] !== cursor.bytes[cursor.plaats++]) {
        this.#verkeerdeEindtag(tag)
        return Stuk.EINDE
      }
    cursor.slaWitOver()
    if (cursor.opEinde) cursor.breekAf()
    else if (cursor.bytes[cursor.plaats] !== GROTER) this.#verkeerdeEindtag(tag)
    if (cursor.breuk !== null || cursor.tekort) return Stuk.EINDE
    cursor.plaats++
    return this.#sluit()
  }

  #verkeerdeEindtag(tag: Uint8Array): void {
    const naam = Buffer.from(tag.buffer, tag.byteOffset + 1, tag.length - 1).toString('utf8')
    if (this.cursor.opEinde) this.cursor.breekAf()
    else this.cursor.breek(`Hier hoort </${naam}> te staan: dat element staat nog open.`, this.tagVan)
  }

  #sluit(): Stuk {
    this.leeg = false
    this.open.length -= 1
    return Stuk.SLUIT
  }

  #buiten(): void {
    if (this.cursor.slaWitOver()) return
    this.cursor.breek(
      this.#wortelGehad
        ? 'Na het einde van het bericht mag niets meer staan.'
        : 'Dit bestand begint niet met XML. Kijk of u het goede bestand hebt.',
    )
  }

  #vreemd(): void {
    this.cursor.breek(
      this.cursor.begintMet('<!DOCTYPE')
        ? 'Een DOCTYPE mag niet in een bericht staan. Haal die regel weg.'
        : 'Na <! hoort hier commentaar te staan (<!-- … -->).',
    )
  }
}
