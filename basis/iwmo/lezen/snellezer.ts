import type { Attribuut } from './attributen.ts'
import type { Bouwer } from './bouwer.ts'
import type { Cursor } from './cursor.ts'
import type { Kader } from './kader.ts'
import type { Naamruimten } from './naamruimten.ts'
import type { Veld } from './plan.ts'
import type { Scanner } from './scanner.ts'
import type { Tag } from './tag.ts'
import { isWit } from './tekens.ts'

const KLEINER = 0x3c
const SCHUIN = 0x2f
const GEEN_ATTRIBUTEN: readonly Attribuut[] = []

/**
 * Reads on as long as the document does what is expected: the elements of the description in their order, without
 * attributes, each named as the first of its kind was, with plain and right values. That is nearly all of a right
 * message. It takes an element or end tag whole or leaves it untouched, and never finds fault: whatever is different
 * is left to the `Boomlezer`, which knows all of XML.
 */
export class Snellezer {
  readonly #cursor: Cursor
  readonly #scanner: Scanner
  readonly #naamruimten: Naamruimten
  readonly #bouwer: Bouwer

  constructor(scanner: Scanner, naamruimten: Naamruimten, bouwer: Bouwer) {
    this.#cursor = scanner.cursor
    this.#scanner = scanner
    this.#naamruimten = naamruimten
    this.#bouwer = bouwer
  }

  lees(): void {
    const { bytes } = this.#cursor
    for (let kader = this.#bouwer.top; kader !== null; kader = this.#bouwer.top) {
      if (kader.veld.waarde !== null) return
      let plaats = this.#cursor.plaats
      while (isWit(bytes[plaats])) plaats++
      if (plaats + 1 >= bytes.length || bytes[plaats] !== KLEINER) return
      const verder = bytes[plaats + 1] === SCHUIN ? this.#sluit(kader, plaats) : this.#element(kader, plaats)
      if (!verder) return
    }
  }

  #sluit(kader: Kader, plaats: number): boolean {
    const { tag } = kader
    if (tag === null || !tag.staatOp(this.#cursor.blik, plaats + 2)) return false
    this.#scanner.open.pop()
    this.#naamruimten.sluit()
    this.#cursor.plaats = plaats + tag.lengte + 2
    this.#bouwer.sluit(plaats)
    return true
  }

  /** Looks for the field that starts here, past optional ones that are not there. */
  #element(kader: Kader, plaats: number): boolean {
    const { velden } = kader.veld
    for (let nummer = kader.volgende; nummer < velden.length; nummer++) {
      const veld = velden[nummer]
      if (veld === undefined) return false
      const { tag } = veld
      if (tag !== null && veld.versie === this.#naamruimten.versie && tag.staatOp(this.#cursor.blik, plaats + 1))
        return this.#neem(veld, tag, nummer, plaats)
      if (veld.verplicht) return false
    }
    return false
  }

  #neem(veld: Veld, tag: Tag, nummer: number, plaats: number): boolean {
    const inhoud = plaats + tag.lengte + 1
    if (veld.waarde === null) {
      this.#scanner.open.push(tag.begin)
      this.#naamruimten.open(GEEN_ATTRIBUTEN)
      this.#cursor.plaats = inhoud
      this.#bouwer.opent(veld, tag, nummer, plaats)
      return true
    }
    const waarde = veld.waarde.lees(this.#cursor, inhoud)
    const einde = veld.waarde.tot
    if (waarde === undefined || this.#cursor.bytes[einde + 1] !== SCHUIN) return false
    if (!tag.staatOp(this.#cursor.blik, einde + 2)) return false
    this.#cursor.plaats = einde + tag.lengte + 2
    this.#bouwer.neem(veld, nummer, plaats, waarde)
    return true
  }
}
