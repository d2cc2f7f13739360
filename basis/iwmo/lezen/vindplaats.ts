/** Where the reader is: the element path, and the line of a place in the bytes. */
export class Vindplaats {
  readonly #bytes: Uint8Array
  readonly #namen: string[] = []
  readonly #volgnummers: number[] = []
  #geteldTot = 0
  #regels = 1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Enters an element; `volgnummer` from 1 for elements of a list, 0 for others. */
  in(naam: string, volgnummer: number): void {
    this.#namen.push(naam)
    this.#volgnummers.push(volgnummer)
  }

  uit(): void {
    this.#namen.pop()
    this.#volgnummers.pop()
  }

  /** Name of the element entered last. */
  get naam(): string {
    return this.#namen.at(-1) ?? ''
  }

  /** The path of the element entered last, or of a child of it. */
  pad(kind = ''): string {
    const delen = this.#namen.map((naam, i) => (this.#volgnummers[i] ? `${naam}[${this.#volgnummers[i]}]` : naam))
    return `/${kind === '' ? delen.join('/') : [...delen, kind].join('/')}`
  }

  /** Line number from 1; LF, CR LF and a lone CR each end a line. */
  regelnummer(plaats: number): number {
    if (plaats < this.#geteldTot) {
      this.#geteldTot = 0
      this.#regels = 1
    }
    for (; this.#geteldTot < plaats; this.#geteldTot++) {
      const byte = this.#bytes[this.#geteldTot]
      if (byte === 0x0a || (byte === 0x0d && this.#bytes[this.#geteldTot + 1] !== 0x0a)) this.#regels++
    }
    return this.#regels
  }
}
