const WOORD = 4

/** The name of an element as a document writes it, ready to be found again quickly. */
export class Tag {
  /** `<` and the name with its prefix. */
  readonly begin: Uint8Array
  /** The name and `>`. */
  readonly #bytes: Uint8Array
  /** The same, four bytes a number; the last number may overlap the one before. Empty for a very short name. */
  readonly #woorden: Int32Array
  readonly lengte: number

  constructor(begin: Uint8Array) {
    this.begin = begin
    this.lengte = begin.length
    this.#bytes = new Uint8Array(begin.length)
    this.#bytes.set(begin.subarray(1))
    this.#bytes[begin.length - 1] = 0x3e
    const blik = new DataView(this.#bytes.buffer)
    const aantal = begin.length < WOORD ? 0 : Math.ceil(begin.length / WOORD)
    this.#woorden = Int32Array.from({ length: aantal }, (_, i) =>
      blik.getInt32(Math.min(WOORD * i, begin.length - WOORD), true),
    )
  }

  /** Whether the name and `>` stand at a place. */
  staatOp(blik: DataView, plaats: number): boolean {
    const woorden = this.#woorden
    const laatste = woorden.length - 1
    const einde = plaats + this.lengte
    if (einde > blik.byteLength) return false
    if (laatste < 0) return this.#staatKortOp(blik, plaats)
    for (let i = 0; i < laatste; i++) if (blik.getInt32(plaats + WOORD * i, true) !== woorden[i]) return false
    return blik.getInt32(einde - WOORD, true) === woorden[laatste]
  }

  #staatKortOp(blik: DataView, plaats: number): boolean {
    return this.#bytes.every((byte, i) => blik.getUint8(plaats + i) === byte)
  }
}
