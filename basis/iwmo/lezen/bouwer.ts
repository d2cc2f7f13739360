import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { ontleed } from '../waarden/ontleed.ts'
import type { Cursor } from './cursor.ts'
import { Kader } from './kader.ts'
import type { Veld } from './plan.ts'
import type { Regelteller } from './regelteller.ts'
import type { Tag } from './tag.ts'
import type { Zoekboom } from './zoekboom.ts'

/**
 * Gets each record; `open` are the elements around it, from the root. Says whether it took the record: then the message
 * does without.
 */
export type OpRecord = (record: Kader, open: readonly Kader[]) => boolean

/** Puts together what is read: the open elements, the values, and the findings with their paths and lines. */
export class Bouwer {
  readonly bevindingen: Bevinding[] = []
  /** The open elements that the description knows. */
  readonly open: Kader[] = []
  /** The innermost of them. */
  top: Kader | null = null
  /** The message, once its root is closed. */
  bericht: unknown = null
  /** One for each depth, used again and again: a message opens elements by the hundred thousand. */
  readonly #kaders: Kader[] = []
  readonly #cursor: Cursor
  readonly #regels: Regelteller
  readonly #zoek: Zoekboom | null
  readonly #opRecord: OpRecord | null

  constructor(cursor: Cursor, regels: Regelteller, zoek: Zoekboom | null, opRecord: OpRecord | null) {
    this.#cursor = cursor
    this.#regels = regels
    this.#zoek = zoek
    this.#opRecord = opRecord
  }

  /** The path of the innermost open element, or of a child of it. */
  pad(kind = ''): string {
    const namen = this.open.map(({ naam }) => naam)
    return `/${kind === '' ? namen.join('/') : [...namen, kind].join('/')}`
  }

  meld(regel: string, tekst: string, plaats: number, kind = ''): void {
    this.#meld({ regel, niveau: 1, pad: this.pad(kind), regelnummer: this.#regels.regelnummer(plaats), tekst })
  }

  #meld(bevinding: Bevinding): void {
    if (this.#cursor.breuk !== null) return
    this.bevindingen.push(bevinding)
    if (this.bevindingen.length >= MEESTE_BEVINDINGEN)
      this.#cursor.breekZeker('Er zijn te veel fouten om verder te lezen.', this.#cursor.plaats)
  }

  /** Enters an element that fits as field `nummer` of the innermost open element; `plaats` is where its tag starts. */
  opent(veld: Veld, tag: Tag | null, nummer: number, plaats: number): void {
    const zoek = this.#schuifOp(veld, nummer, plaats)
    const volgnummer = this.top?.veld.isLijst ? this.top.aantal : 0
    const kader = this.#kaderOp(this.open.length, veld)
    kader.begin(veld, tag, volgnummer, zoek)
    this.top = kader
    this.open.push(kader)
    if (veld.waarde !== null) kader.regelnummer = this.#regels.regelnummer(plaats)
  }

  #kaderOp(diepte: number, veld: Veld): Kader {
    const bekend = this.#kaders[diepte]
    if (bekend !== undefined) return bekend
    const kader = new Kader(veld)
    this.#kaders[diepte] = kader
    return kader
  }

  /** Takes a whole simple element with a right value. */
  neem(veld: Veld, nummer: number, plaats: number, waarde: string | number): void {
    this.#schuifOp(veld, nummer, plaats)
    this.#zet(veld, waarde)
  }

  /** Leaves the innermost open element; `plaats` is where its end tag starts. */
  sluit(plaats: number): void {
    const kader = this.top
    if (kader === null) return
    const waarde = kader.veld.waarde === null ? this.#voltooi(kader, plaats) : this.#ontleed(kader)
    // After a break the path stays where it was, so that the finding about the break can tell it.
    if (this.#cursor.breuk !== null) return
    this.open.pop()
    this.top = this.open.at(-1) ?? null
    if (this.#isRecord(kader) && this.#geefRecord(kader)) return
    if (waarde !== undefined) this.#zet(kader.veld, waarde)
  }

  /** Moves past the fields before `nummer` in the innermost open element, noting the required ones as missed. */
  #schuifOp(veld: Veld, nummer: number, plaats: number): Zoekboom | null {
    const kader = this.top
    if (kader === null) return this.#vind(this.#zoek, veld, 0, plaats)
    if (kader.veld.isLijst) kader.aantal++
    else {
      if (kader.volgende < nummer) this.#mis(kader, nummer, plaats)
      kader.volgende = nummer + 1
    }
    return kader.zoek === null ? null : this.#vind(kader.zoek, veld, kader.aantal, plaats)
  }

  #vind(zoek: Zoekboom | null, veld: Veld, volgnummer: number, plaats: number): Zoekboom | null {
    const tak = zoek?.kind(veld.naam, volgnummer) ?? null
    tak?.gevonden(this.#regels.regelnummer(plaats))
    return tak
  }

  #mis(kader: Kader, tot: number, plaats: number): void {
    for (let nummer = kader.volgende; nummer < tot; nummer++) {
      const veld = kader.veld.velden[nummer]
      if (!veld?.verplicht) continue
      kader.gemist ??= new Map()
      kader.gemist.set(veld, this.#regels.regelnummer(plaats))
    }
  }

  #zet(veld: Veld, waarde: unknown): void {
    const ouder = this.top
    if (ouder === null) this.bericht = waarde
    else if (ouder.veld.isLijst) ouder.items.push(waarde)
    else ouder.inhoud[veld.naam] = waarde
  }

  #voltooi(kader: Kader, plaats: number): unknown {
    const { velden } = kader.veld
    if (!kader.veld.isLijst) this.#mis(kader, velden.length, plaats)
    else if (kader.aantal === 0) for (const veld of velden) this.#meldOntbreekt(veld, this.#regels.regelnummer(plaats))
    if (kader.gemist !== null) for (const [veld, regelnummer] of kader.gemist) this.#meldOntbreekt(veld, regelnummer)
    return kader.waarde
  }

  #meldOntbreekt({ naam }: Veld, regelnummer: number): void {
    const tekst = `Element ${naam} ontbreekt. Het is hier verplicht.`
    this.#meld({ regel: 'XSD', niveau: 1, pad: this.pad(naam), regelnummer, tekst })
  }

  #ontleed({ veld, tekst, regelnummer }: Kader): unknown {
    if (veld.type.basis === 'klasse' || veld.type.basis === 'lijst') return undefined
    const uitkomst = ontleed(veld.type, tekst)
    if (uitkomst.ok) return uitkomst.waarde
    const { regel, niveau } = uitkomst
    this.#meld({ regel, niveau, pad: this.pad(), regelnummer, tekst: `${veld.naam} ${uitkomst.tekst}.` })
    return undefined
  }

  /** A record of a stream: an element with elements in it, of a list that stands in no other list. */
  #isRecord(kader: Kader): boolean {
    if (this.#opRecord === null || kader.volgnummer === 0 || kader.veld.type.basis !== 'klasse') return false
    return this.open.every(({ volgnummer }) => volgnummer === 0)
  }

  /** After a finding nobody gets a record any more, and nobody needs it. */
  #geefRecord(kader: Kader): boolean {
    return this.bevindingen.length > 0 || this.#opRecord?.(kader, this.open) === true
  }
}
