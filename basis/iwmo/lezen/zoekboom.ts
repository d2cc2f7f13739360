/** Element paths that somebody wants the line of, as a tree; `regelnummer` is filled while reading. */
export class Zoekboom {
  readonly #kinderen = new Map<string, Zoekboom>()
  #regelnummer = 0

  /** Adds the path of an element: `/Bericht/Client/Relaties/Relatie[2]`. */
  voegToe(pad: string): void {
    this.#stap(pad.split('/').slice(1))
  }

  #stap([naam, ...rest]: readonly string[]): void {
    if (naam === undefined) return
    const kind = this.#kinderen.get(naam) ?? new Zoekboom()
    this.#kinderen.set(naam, kind)
    kind.#stap(rest)
  }

  /** The branch of a child element; null when nobody asks for it or for what is in it. */
  kind(naam: string, volgnummer: number): Zoekboom | null {
    return this.#kinderen.get(volgnummer === 0 ? naam : `${naam}[${volgnummer}]`) ?? null
  }

  gevonden(regelnummer: number): void {
    this.#regelnummer = regelnummer
  }

  /** The line of this element, or that of the nearest one above it that the document has. */
  regelVan(pad: string): number {
    let tak: Zoekboom = this
    let regelnummer = 1
    for (const naam of pad.split('/').slice(1)) {
      const kind = tak.#kinderen.get(naam)
      if (kind === undefined || kind.#regelnummer === 0) break
      regelnummer = kind.#regelnummer
      tak = kind
    }
    return regelnummer
  }
}
