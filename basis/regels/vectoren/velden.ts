/** Thrown while fields are read and caught by `rekenRegeling`, where it becomes a refusal; it never leaves this folder. */
export class OngeldigVeld extends Error {
  readonly veld: string
  constructor(veld: string, tekst: string) {
    super(tekst)
    this.veld = veld
  }
}

/** The input of one regeling as it came from outside, by name. Absent and null are the same. */
export class Velden {
  readonly #waarden: ReadonlyMap<string, unknown>
  /** Where these fields stand in the input, such as `huisgenoten[1].`; empty at the top. */
  readonly plaats: string

  constructor(invoer: object, plaats = '') {
    this.#waarden = new Map(Object.entries(invoer))
    this.plaats = plaats
  }

  heeft(naam: string): boolean {
    return this.ruw(naam) !== undefined
  }

  ruw(naam: string): unknown {
    return this.#waarden.get(naam) ?? undefined
  }
}

/** A word as the descriptions write it: capitals and spaces do not matter. */
export const alsWoord = (waarde: string): string => waarde.toLowerCase().replaceAll(' ', '-')
