import { type Datum, datum, type Eurocent, isDatum } from '@meedoen/kern'

/** Thrown by `Velden` and caught by `rekenRegeling`, where it becomes a refusal; it never leaves this folder. */
export class OngeldigVeld extends Error {
  readonly veld: string
  constructor(veld: string, tekst: string) {
    super(tekst)
    this.veld = veld
  }
}

/** The fields of one worked example, read by name and kind. Absent and null are the same. */
export class Velden {
  readonly #waarden: ReadonlyMap<string, unknown>

  constructor(invoer: object) {
    this.#waarden = new Map(Object.entries(invoer))
  }

  heeft(naam: string): boolean {
    const waarde = this.#waarden.get(naam)
    return waarde !== undefined && waarde !== null
  }

  /** The first of these fields that is filled; refuses when none is. */
  datum(...namen: [string, ...string[]]): Datum {
    for (const naam of namen) {
      const gevonden = this.datumOfNiets(naam)
      if (gevonden !== null) return gevonden
    }
    throw new OngeldigVeld(namen[0], `Vul een datum in bij ${namen.join(' of ')}, zoals 2026-12-31.`)
  }

  datumOfNiets(naam: string): Datum | null {
    if (!this.heeft(naam)) return null
    const waarde = this.#waarden.get(naam)
    if (typeof waarde === 'string' && isDatum(waarde)) return waarde
    throw new OngeldigVeld(naam, `Vul een datum in bij ${naam}, zoals 2026-12-31.`)
  }

  /** "JJJJ-MM" as the first day of that month. */
  maand(naam: string): Datum {
    const waarde = this.#waarden.get(naam)
    if (typeof waarde === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(waarde)) return datum(`${waarde}-01`)
    throw new OngeldigVeld(naam, `Vul een maand in bij ${naam}, zoals 2026-03.`)
  }

  getal(naam: string): number {
    const waarde = this.#waarden.get(naam)
    if (typeof waarde === 'number' && Number.isFinite(waarde)) return waarde
    throw new OngeldigVeld(naam, `Vul een getal in bij ${naam}.`)
  }

  getalOfNiets(naam: string): number | null {
    return this.heeft(naam) ? this.getal(naam) : null
  }

  /** Euros with decimals outside, whole eurocents inside. */
  euro(naam: string): Eurocent {
    return Math.round(this.getal(naam) * 100)
  }

  euroOfNiets(naam: string): Eurocent | null {
    return this.heeft(naam) ? this.euro(naam) : null
  }

  waar(naam: string, anders: boolean): boolean {
    if (!this.heeft(naam)) return anders
    const waarde = this.#waarden.get(naam)
    if (typeof waarde === 'boolean') return waarde
    throw new OngeldigVeld(naam, `Vul true of false in bij ${naam}.`)
  }

  tekst(naam: string, anders?: string): string {
    const waarde = this.heeft(naam) ? this.#waarden.get(naam) : anders
    if (typeof waarde === 'string') return waarde
    throw new OngeldigVeld(naam, `Vul tekst in bij ${naam}.`)
  }

  /** The field as it came, for a reader of its own; undefined when it is absent or null. */
  ruw(naam: string): unknown {
    return this.#waarden.get(naam) ?? undefined
  }

  /** Text, or a number as text: a code or a year is written both ways. */
  tekstOfGetal(naam: string, anders?: string): string {
    const waarde = this.#waarden.get(naam)
    return typeof waarde === 'number' && Number.isFinite(waarde) ? String(waarde) : this.tekst(naam, anders)
  }

  teksten(naam: string, anders: readonly string[]): readonly string[] {
    if (!this.heeft(naam)) return anders
    const waarde = this.#waarden.get(naam)
    if (Array.isArray(waarde) && waarde.every((v) => typeof v === 'string')) return waarde
    throw new OngeldigVeld(naam, `Vul een lijst met teksten in bij ${naam}.`)
  }

  /** One of the given words, found without regard for capitals and spaces. */
  keuze<Woord extends string>(naam: string, woorden: readonly Woord[], anders?: Woord): Woord {
    const gezocht = this.tekst(naam, anders).toLowerCase().replaceAll(' ', '-')
    const gevonden = woorden.find((woord) => woord.toLowerCase() === gezocht)
    if (gevonden !== undefined) return gevonden
    throw new OngeldigVeld(naam, `Kies bij ${naam} uit: ${woorden.join(', ')}.`)
  }
}
