import type { Bevinding } from '../bevinding.ts'
import type { Berichtsoort } from '../model/berichten.ts'
import { Boomlezer } from './boomlezer.ts'
import { Bouwer, type OpRecord } from './bouwer.ts'
import { Cursor } from './cursor.ts'
import { Regelteller } from './regelteller.ts'
import { Scanner } from './scanner.ts'
import { vormfout } from './vooraf.ts'
import { leesKop } from './zijpaden.ts'
import type { Zoekboom } from './zoekboom.ts'

/** The reading of one document: the parts that read it, and in the end the verdict. */
export class Lezing {
  readonly cursor: Cursor
  readonly regels: Regelteller
  readonly bouwer: Bouwer
  readonly #lezer: Boomlezer
  #begonnen = false

  constructor(bytes: Uint8Array, zoek: Zoekboom | null, opRecord: OpRecord | null) {
    this.cursor = new Cursor(bytes)
    this.regels = new Regelteller(bytes)
    this.bouwer = new Bouwer(this.cursor, this.regels, zoek, opRecord)
    this.#lezer = new Boomlezer(new Scanner(this.cursor), this.bouwer)
  }

  /** Reads as far as the bytes go. */
  lees(): void {
    if (!this.#begonnen) leesKop(this.cursor)
    this.#begonnen = true
    this.#lezer.lees()
  }

  /** Whether nothing in later bytes can change the verdict. */
  get klaar(): boolean {
    return this.cursor.breuk !== null || this.#lezer.gestopt
  }

  get soort(): Berichtsoort | null {
    return this.#lezer.soort
  }

  /** All findings, in the order of the file. Ask when everything is read. */
  get bevindingen(): readonly Bevinding[] {
    const { breuk, bereikt, bytes, tekenfout } = this.cursor
    const opHetEinde = breuk === null || bereikt >= bytes.length
    const reden = tekenfout !== null && opHetEinde && !this.#lezer.gestopt ? tekenfout : breuk
    if (reden === null) return this.bouwer.bevindingen.toSorted(opRegel)
    const fout = vormfout('OP192', reden.tekst, this.regels.regelnummer(reden.plaats), this.bouwer.pad())
    return [...this.bouwer.bevindingen, fout].sort(opRegel)
  }
}

const opRegel = (a: Bevinding, b: Bevinding): number => (a.regelnummer ?? 0) - (b.regelnummer ?? 0)
