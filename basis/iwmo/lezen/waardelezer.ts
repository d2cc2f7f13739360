import type { Keuze, Simpel } from '../model/bouwstenen.ts'
import { bestaatDag } from '../waarden/kalender.ts'
import { ontleed } from '../waarden/ontleed.ts'
import type { Cursor } from './cursor.ts'
import { isVerdacht } from './tekens.ts'

const KLEINER = 0x3c
const NUL = 0x30
const STREEPJE = 0x2d
/** So many digits always fit a number exactly. */
const MEESTE_CIJFERS = 15
const DATUMLENGTE = 10
/** How many different dates are kept as text; a document with more starts again. */
const MEESTE_DATUMS = 1000
const LANGSTE_CODE = 4

/** 1 for the bytes that end plain text or make it less plain: `<`, `&`, `]`, a carriage return, what XML may forbid. */
const EINDE_KALE_TEKST = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === KLEINER || byte === 0x26 || byte === 0x5d || byte === 0x0d || isVerdacht(byte) ? 1 : 0,
)

const Soort = { GETAL: 0, DATUM: 1, CODE: 2, TEKST: 3 } as const
type Soort = (typeof Soort)[keyof typeof Soort]

function soortVan(type: Simpel): Soort {
  switch (type.basis) {
    case 'getal':
      return Soort.GETAL
    case 'datum':
      return Soort.DATUM
    case 'keuze':
      return Soort.CODE
    default:
      return Soort.TEKST
  }
}

/** The short codes of a list, by the number that their bytes make. */
function codesVan({ lijst }: Keuze): Map<number, string> {
  const kort = Object.keys(lijst.waarden).filter((code) => code.length <= LANGSTE_CODE)
  return new Map(kort.map((code) => [[...Buffer.from(code)].reduce((getal, byte) => (getal << 8) | byte, 0), code]))
}

/**
 * Reads the values of one simple element, when they are written plainly and right. What is written in another way,
 * or is wrong, is left to `ontleed`, which gives the verdict.
 */
export class Waardelezer {
  readonly #type: Simpel
  readonly #soort: Soort
  readonly #maximum: number
  readonly #codes: Map<number, string>
  readonly #datums = new Map<number, string>()
  /** The value read last and where it stands: values often come again, and are then right again. */
  #bytes: Uint8Array | null = null
  #van = 0
  #vorige: string | number = ''
  /** Where the value read last ends: at the `<` after it. */
  tot = 0

  constructor(type: Simpel) {
    this.#type = type
    this.#soort = soortVan(type)
    this.#maximum = type.basis === 'getal' ? type.maximum : 0
    this.#codes = type.basis === 'keuze' ? codesVan(type) : new Map()
  }

  /** The value that starts at `van`; undefined when it is not plain or not right. Then `tot` says nothing. */
  lees(cursor: Cursor, van: number): string | number | undefined {
    if (this.#soort === Soort.GETAL) return this.#getal(cursor.bytes, van)
    if (this.#isVorige(cursor.bytes, van)) return this.#vorige
    const waarde = this.#nieuwe(cursor, van)
    this.#bytes = waarde === undefined ? null : cursor.bytes
    this.#van = van
    if (waarde !== undefined) this.#vorige = waarde
    return waarde
  }

  #isVorige(bytes: Uint8Array, van: number): boolean {
    const lengte = this.tot - this.#van
    if (bytes !== this.#bytes || van + lengte >= bytes.length || bytes[van + lengte] !== KLEINER) return false
    for (let i = 0; i < lengte; i++) if (bytes[van + i] !== bytes[this.#van + i]) return false
    this.#van = van
    this.tot = van + lengte
    return true
  }

  #nieuwe(cursor: Cursor, van: number): string | number | undefined {
    if (this.#soort === Soort.DATUM) return this.#datum(cursor, van)
    return this.#soort === Soort.CODE ? this.#code(cursor.bytes, van) : this.#tekst(cursor, van)
  }

  #getal(bytes: Uint8Array, van: number): number | undefined {
    let getal = 0
    let i = van
    for (; i < bytes.length; i++) {
      const cijfer = (bytes[i] ?? 0) - NUL
      if (cijfer < 0 || cijfer > 9) break
      getal = 10 * getal + cijfer
    }
    if (i === van || i - van > MEESTE_CIJFERS || bytes[i] !== KLEINER || getal > this.#maximum) return undefined
    this.tot = i
    return getal
  }

  #datum(cursor: Cursor, van: number): string | undefined {
    const { bytes } = cursor
    const tot = van + DATUMLENGTE
    if (tot >= bytes.length || bytes[tot] !== KLEINER) return undefined
    if (bytes[van + 4] !== STREEPJE || bytes[van + 7] !== STREEPJE) return undefined
    const jaar = 100 * tweeCijfers(bytes, van) + tweeCijfers(bytes, van + 2)
    const maand = tweeCijfers(bytes, van + 5)
    const dag = tweeCijfers(bytes, van + 8)
    if (!bestaatDag(jaar, maand, dag)) return undefined
    this.tot = tot
    const nummer = 512 * jaar + 32 * maand + dag
    const bekend = this.#datums.get(nummer)
    if (bekend !== undefined) return bekend
    if (this.#datums.size >= MEESTE_DATUMS) this.#datums.clear()
    const datum = cursor.tekst(van, tot)
    this.#datums.set(nummer, datum)
    return datum
  }

  #code(bytes: Uint8Array, van: number): string | undefined {
    let getal = 0
    for (let i = van; i < bytes.length && i <= van + LANGSTE_CODE; i++) {
      const byte = bytes[i] ?? 0
      if (byte === KLEINER) {
        this.tot = i
        return this.#codes.get(getal)
      }
      getal = (getal << 8) | byte
    }
    return undefined
  }

  #tekst(cursor: Cursor, van: number): string | number | undefined {
    const { bytes } = cursor
    let i = van
    while (i < bytes.length && EINDE_KALE_TEKST[bytes[i] ?? 0] === 0) i++
    if (i >= bytes.length || bytes[i] !== KLEINER) return undefined
    const uitkomst = ontleed(this.#type, cursor.tekst(van, i))
    if (!uitkomst.ok) return undefined
    this.tot = i
    return uitkomst.waarde
  }
}

/** The number that two digits make; far below zero when they are none. */
function tweeCijfers(bytes: Uint8Array, plaats: number): number {
  const tien = (bytes[plaats] ?? 0) - NUL
  const een = (bytes[plaats + 1] ?? 0) - NUL
  return tien < 0 || tien > 9 || een < 0 || een > 9 ? -100_000 : 10 * tien + een
}
