import type { Lezing } from './lezing.ts'
import { type Tekenfout, zoekUtf8fout } from './tekens.ts'

const BEGINRUIMTE = 256 * 1024
const LANGSTE_TEKEN = 4

/** Gives a reader the bytes of a stream, piece by piece, and keeps only what is not read yet. */
export class Aanvoer {
  readonly #lezing: Lezing
  #ruimte: Uint8Array = new Uint8Array(BEGINRUIMTE)
  /** The reader has the bytes from here to `#gekeurd`, which are UTF-8. There are bytes up to `#vol`. */
  #van = 0
  #gekeurd = 0
  #vol = 0

  constructor(lezing: Lezing) {
    this.#lezing = lezing
    this.#toon(0, false)
  }

  /** How many bytes the reader has and did not read yet. */
  get ongelezen(): number {
    const { bytes, plaats } = this.#lezing.cursor
    return bytes.length - plaats
  }

  /** The bytes that are there, right or wrong. */
  get ongekeurd(): Uint8Array {
    return this.#ruimte.subarray(this.#van, this.#vol)
  }

  /** Adds the next piece. */
  voegToe(stuk: Uint8Array): void {
    const weg = this.#laatLos(stuk.length)
    this.#ruimte.set(stuk, this.#vol)
    this.#vol += stuk.length
    const fout = this.#keur()
    // What looks wrong at the very end may be a character of which the rest is still to come.
    const wacht = fout !== null && fout.plaats > this.#vol - LANGSTE_TEKEN
    this.#toon(weg, fout !== null && !wacht, fout)
  }

  /** Tells the reader that nothing more comes. */
  sluitAf(): void {
    const weg = this.#laatLos(0)
    this.#toon(weg, true, this.#keur())
  }

  /** Looks at the bytes that came in last; those before the fault it gives are right. */
  #keur(): Tekenfout | null {
    const fout = zoekUtf8fout(this.#ruimte.subarray(this.#gekeurd, this.#vol))
    if (fout === null) {
      this.#gekeurd = this.#vol
      return null
    }
    this.#gekeurd += fout.plaats
    return { ...fout, plaats: this.#gekeurd }
  }

  /** Lets go of what is read and makes room; gives how many bytes are gone from what the reader had. */
  #laatLos(erbij: number): number {
    const { cursor, regels } = this.#lezing
    // One byte stays: whether a carriage return ends a line depends on what comes after it.
    const weg = Math.max(0, Math.min(cursor.plaats, cursor.bytes.length - 1))
    regels.regelnummer(weg)
    this.#van += weg
    if (this.#vol + erbij > this.#ruimte.length) this.#maakRuimte(erbij)
    return weg
  }

  #maakRuimte(erbij: number): void {
    const rest = this.#ruimte.subarray(this.#van, this.#vol)
    const nodig = 2 * (rest.length + erbij)
    if (nodig > this.#ruimte.length) {
      this.#ruimte = new Uint8Array(nodig)
      this.#ruimte.set(rest)
    } else this.#ruimte.copyWithin(0, this.#van, this.#vol)
    this.#gekeurd -= this.#van
    this.#vol -= this.#van
    this.#van = 0
  }

  #toon(weg: number, laatste: boolean, fout: Tekenfout | null = null): void {
    const { cursor, regels } = this.#lezing
    const bytes = this.#ruimte.subarray(this.#van, this.#gekeurd)
    regels.vervang(bytes)
    cursor.vervang(bytes, cursor.plaats - weg, laatste)
    if (laatste && fout !== null) cursor.tekenfout = { plaats: bytes.length, tekst: fout.tekst }
  }
}
