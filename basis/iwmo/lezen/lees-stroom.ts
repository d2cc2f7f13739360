import type { Berichtsoort, BerichtVan } from '../model/berichten.ts'
import { Aanvoer } from './aanvoer.ts'
import { VOORUIT } from './cursor.ts'
import { type Kader, kopVan } from './kader.ts'
import type { Leesuitkomst } from './lees-bericht.ts'
import { Lezing } from './lezing.ts'
import { foutInBegin, GROOTSTE, TE_GROOT } from './vooraf.ts'

/** The elements that the outer lists of a message hold: each Client of a declaration, each ToegewezenProduct of a 301. */
type RecordIn<T> = T extends string | number
  ? never
  : T extends readonly (infer I)[]
    ? Exclude<I, string>
    : T extends object
      ? { [K in keyof T]: RecordIn<T[K]> }[keyof T]
      : never

/** A message of which a part may be missing: what is not read yet, and the records. */
type Deels<T> = T extends string | number | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Deels<T[K]> }
    : T

type Kop<Soort extends Berichtsoort> = Pick<BerichtVan<Soort>, 'Header'> & Deels<Omit<BerichtVan<Soort>, 'Header'>>

type DeelVan<Soort extends Berichtsoort> =
  | { readonly deel: 'kop'; readonly soort: Soort; readonly kop: Kop<Soort> }
  | {
      readonly deel: 'record'
      readonly soort: Soort
      /** Element path, as in a finding. */
      readonly pad: string
      readonly record: RecordIn<BerichtVan<Soort>>
    }
  | { readonly deel: 'oordeel'; readonly ok: true; readonly soort: Soort; readonly rest: Kop<Soort> }

/**
 * What a stream gives: once the `kop`, the message up to its first record; then each `record`; in the end the
 * `oordeel`, with either the findings or the message without its records. Nothing but the `oordeel` comes after the
 * first thing that is wrong, and what came before it only holds when the `oordeel` is good.
 */
export type Stroomdeel =
  | { readonly [S in Berichtsoort]: DeelVan<S> }[Berichtsoort]
  | ({ readonly deel: 'oordeel' } & Extract<Leesuitkomst, { ok: false }>)

type Onbewezen =
  | { readonly deel: 'kop'; readonly soort: Berichtsoort; readonly kop: unknown }
  | { readonly deel: 'record'; readonly soort: Berichtsoort; readonly pad: string; readonly record: unknown }
  | { readonly deel: 'oordeel'; readonly ok: true; readonly soort: Berichtsoort; readonly rest: unknown }
  | ({ readonly deel: 'oordeel' } & Extract<Leesuitkomst, { ok: false }>)

/**
 * Reads one message from a stream of bytes, with the same findings as `leesBericht` (OP192, OP179, level 1), but holds
 * no more of it than one record and what is not read yet. Stops asking for bytes as soon as the verdict is certain.
 * Only throws what the stream throws.
 */
export function leesStroom(bron: AsyncIterable<Uint8Array>): AsyncGenerator<Stroomdeel, void>
export async function* leesStroom(bron: AsyncIterable<Uint8Array>): AsyncGenerator<Onbewezen, void> {
  const stroom = new Stroom()
  for await (const stuk of bron) {
    stroom.neem(stuk)
    yield* stroom.geef()
    if (stroom.klaar) break
  }
  stroom.sluitAf()
  yield* stroom.geef()
  yield stroom.oordeel()
}

class Stroom {
  klaar = false
  readonly #lezing: Lezing
  readonly #aanvoer: Aanvoer
  #delen: Onbewezen[] = []
  #kopGegeven = false
  #totaal = 0
  /** Why reading does not even start, or goes no further. */
  #weigering: ReturnType<typeof foutInBegin> = null
  #begonnen = false
  /** Reading goes on when this many bytes are there: enough to decide something. */
  #nodig = VOORUIT + 1

  constructor() {
    this.#lezing = new Lezing(new Uint8Array(0), null, (record, open) => this.#opRecord(record, open))
    this.#aanvoer = new Aanvoer(this.#lezing)
  }

  neem(stuk: Uint8Array): void {
    this.#totaal += stuk.length
    if (this.#totaal > GROOTSTE) this.#weiger(TE_GROOT)
    if (this.klaar) return
    this.#aanvoer.voegToe(stuk)
    if (this.#aanvoer.ongelezen >= this.#nodig || this.#lezing.cursor.laatste) this.#lees()
  }

  sluitAf(): void {
    if (this.klaar) return
    this.#aanvoer.sluitAf()
    this.#lees()
  }

  /** What was read since the last time. */
  geef(): Onbewezen[] {
    const delen = this.#delen
    this.#delen = []
    return delen
  }

  oordeel(): Onbewezen {
    const { soort, bevindingen, bouwer } = this.#lezing
    if (this.#weigering !== null) return { deel: 'oordeel', ok: false, soort, bevindingen: [this.#weigering] }
    return soort !== null && bevindingen.length === 0
      ? { deel: 'oordeel', ok: true, soort, rest: bouwer.bericht }
      : { deel: 'oordeel', ok: false, soort, bevindingen }
  }

  #lees(): void {
    if (!this.#begonnen) this.#weiger(foutInBegin(this.#aanvoer.ongekeurd))
    this.#begonnen = true
    if (this.klaar) return
    this.#lezing.lees()
    this.klaar = this.#lezing.klaar
    // Twice what is left: a piece of text of many megabytes is not read again with every few bytes.
    this.#nodig = 2 * this.#aanvoer.ongelezen + 1
  }

  #weiger(reden: ReturnType<typeof foutInBegin>): void {
    this.#weigering = reden
    this.klaar = reden !== null
  }

  #opRecord(record: Kader, open: readonly Kader[]): boolean {
    const { soort } = this.#lezing
    if (soort === null) return false
    if (!this.#kopGegeven) this.#delen.push({ deel: 'kop', soort, kop: kopVan(open) })
    this.#kopGegeven = true
    const pad = `/${[...open, record].map(({ naam }) => naam).join('/')}`
    this.#delen.push({ deel: 'record', soort, pad, record: record.inhoud })
    return true
  }
}
