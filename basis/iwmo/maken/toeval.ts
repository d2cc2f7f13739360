/** Chance that falls the same way for the same seed, on every machine. Not for secrets. */
export class Toeval {
  #stand: number

  constructor(zaad: number) {
    this.#stand = zaad | 0
  }

  /** A number from 0 up to 1 (mulberry32). */
  deel(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) | 0
    let t = Math.imul(this.#stand ^ (this.#stand >>> 15), 1 | this.#stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.deel() * (tot - van + 1))
  }

  /** True in that share of the cases. */
  kans(aandeel: number): boolean {
    return this.deel() < aandeel
  }

  kies<T>(eerste: T, ...rest: readonly T[]): T {
    return rest[this.geheel(0, rest.length) - 1] ?? eerste
  }
}
