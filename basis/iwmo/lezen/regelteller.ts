const CR = 0x0d
const LF = 0x0a

/** Line numbers, counted only when somebody asks for one. LF, CR LF and a lone CR each end a line. */
export class Regelteller {
  #bytes: Uint8Array
  #geteldTot = 0
  #regels = 1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The line of a place in the bytes, from 1. Asking in the order of the file costs one walk over it. */
  regelnummer(plaats: number): number {
    if (plaats < this.#geteldTot) this.#regels -= this.#einden(plaats, this.#geteldTot)
    else this.#regels += this.#einden(this.#geteldTot, plaats)
    this.#geteldTot = plaats
    return this.#regels
  }

  /** Goes on in other bytes of the same document; they start at the place that was asked for last. */
  vervang(bytes: Uint8Array): void {
    this.#bytes = bytes
    this.#geteldTot = 0
  }

  #einden(van: number, tot: number): number {
    const bytes = this.#bytes
    let aantal = 0
    for (let i = van; i < tot; i++) {
      const byte = bytes[i] ?? 0
      if (byte <= CR && (byte === LF || (byte === CR && bytes[i + 1] !== LF))) aantal++
    }
    return aantal
  }
}
