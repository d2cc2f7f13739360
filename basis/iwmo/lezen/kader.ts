import type { Veld } from './plan.ts'
import type { Tag } from './tag.ts'
import type { Zoekboom } from './zoekboom.ts'

export type Inhoud = { [element: string]: unknown }

// A list holds no elements by name, and a class none by number; these stay empty.
const GEEN_INHOUD: Inhoud = {}
const GEEN_ITEMS: unknown[] = []

/** An element that is open, and what was read of it. Once it is closed, the next element as deep takes its place. */
export class Kader {
  veld: Veld
  /** How its name is written; null when the reader does not know that by heart. */
  tag: Tag | null = null
  /** From 1 for elements of a list, 0 for others. */
  volgnummer = 0
  /** Of a class: the place of the first field that may still come. */
  volgende = 0
  /** Of a list: how many elements it has so far. */
  aantal = 0
  /** What a class holds. */
  inhoud: Inhoud = GEEN_INHOUD
  /** What a list holds; without the records that a stream gave away. */
  items: unknown[] = GEEN_ITEMS
  /** Required elements that were passed over, with the line where each had to stand. */
  gemist: Map<Veld, number> | null = null
  /** Of a simple element: its text so far, and its line. */
  tekst = ''
  regelnummer = 0
  zoek: Zoekboom | null = null

  constructor(veld: Veld) {
    this.veld = veld
  }

  /** Starts with the next element; of the one before nothing is left. */
  begin(veld: Veld, tag: Tag | null, volgnummer: number, zoek: Zoekboom | null): void {
    this.veld = veld
    this.tag = tag
    this.volgnummer = volgnummer
    this.volgende = 0
    this.aantal = 0
    this.inhoud = veld.isLijst ? GEEN_INHOUD : {}
    this.items = veld.isLijst ? [] : GEEN_ITEMS
    this.gemist = null
    this.tekst = ''
    this.regelnummer = 0
    this.zoek = zoek
  }

  get naam(): string {
    return this.volgnummer === 0 ? this.veld.naam : `${this.veld.naam}[${this.volgnummer}]`
  }

  /** What it holds, as a value of the message. */
  get waarde(): unknown {
    return this.veld.isLijst ? this.items : this.inhoud
  }
}

/** What was read of the elements around the first record, without the list that it stands in. */
export function kopVan([wortel, ...rest]: readonly Kader[]): Inhoud {
  const [kind] = rest
  if (wortel === undefined) return {}
  if (kind === undefined || kind.veld.isLijst) return { ...wortel.inhoud }
  return { ...wortel.inhoud, [kind.veld.naam]: kopVan(rest) }
}
