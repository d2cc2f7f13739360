/** How often something was judged: messages that had to be let through and messages that had to be stopped. */
export type Telling = {
  /** Right messages, let through. */
  doorgelaten: number
  /** Wrong messages, stopped by the right rule at the right place. */
  tegengehouden: number
  /** What did not do what it should. */
  mis: string[]
}

/** Counts under names; a name that was never counted has zeroes. */
export class Tellingen {
  readonly #perNaam = new Map<string, Telling>()

  van(naam: string): Telling {
    const bestaand = this.#perNaam.get(naam)
    if (bestaand !== undefined) return bestaand
    const nieuw: Telling = { doorgelaten: 0, tegengehouden: 0, mis: [] }
    this.#perNaam.set(naam, nieuw)
    return nieuw
  }

  /** Counts one judgement under each of these names. */
  tel(namen: Iterable<string>, wat: 'doorgelaten' | 'tegengehouden', mis: string | null): void {
    for (const naam of new Set(namen)) {
      const telling = this.van(naam)
      if (mis === null) telling[wat]++
      else telling.mis.push(mis)
    }
  }

  get namen(): string[] {
    return [...this.#perNaam.keys()].sort()
  }
}
