import { BASISRUIMTE } from '../model/bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { verbodenAttributen } from './attribuutkeuring.ts'
import type { Bouwer } from './bouwer.ts'
import type { Kader } from './kader.ts'
import { Naamruimten } from './naamruimten.ts'
import { schematype, Veld } from './plan.ts'
import { type Scanner, Stuk } from './scanner.ts'
import { Snellezer } from './snellezer.ts'
import { Tag } from './tag.ts'
import { isGelijk } from './tekens.ts'
import { uitlegOnbekend } from './uitleg.ts'
import { soortVan, uitlegWortel } from './wortel.ts'

/** Reads elements as their description says, and notes everything that differs from it. */
export class Boomlezer {
  /** Which message it is; null as long as the root does not say so. */
  soort: Berichtsoort | null = null
  /** Reading has ended because this is no message of ours. */
  gestopt = false
  readonly #scanner: Scanner
  readonly #bouwer: Bouwer
  readonly #naamruimten = new Naamruimten()
  readonly #snel: Snellezer
  #berichtruimte = ''
  /** Namespace of the element entered last. */
  #ruimte = ''
  /** How many elements are open inside and including the one that is skipped; 0 for none. */
  #overslaan = 0

  constructor(scanner: Scanner, bouwer: Bouwer) {
    this.#scanner = scanner
    this.#bouwer = bouwer
    this.#snel = new Snellezer(scanner, this.#naamruimten, bouwer)
  }

  /** Reads to the end of the document, up to a break, or as far as the bytes go. */
  lees(): void {
    while (!this.gestopt) {
      if (this.#overslaan === 0 && !this.#scanner.leeg) this.#snel.lees()
      const stuk = this.#scanner.volgende()
      if (stuk === Stuk.EINDE || stuk === Stuk.MEER) return
      if (this.#overslaan > 0) this.#slaOver(stuk)
      else if (stuk === Stuk.OPEN) this.#opent()
      else if (stuk === Stuk.SLUIT) this.#sluit()
      else this.#tekst(stuk)
    }
  }

  #slaOver(stuk: Stuk): void {
    if (stuk === Stuk.OPEN) this.#overslaan++
    else if (stuk === Stuk.SLUIT && --this.#overslaan === 0) this.#naamruimten.sluit()
  }

  #sluit(): void {
    this.#naamruimten.sluit()
    this.#bouwer.sluit(this.#scanner.tagVan)
  }

  #tekst(stuk: Stuk): void {
    const kader = this.#bouwer.top
    if (kader?.veld.waarde) kader.tekst += this.#scanner.tekst()
    else if (stuk === Stuk.CDATA || !this.#scanner.isWit())
      this.#bouwer.meld('XSD', 'Hier horen alleen elementen te staan, geen losse tekst.', this.#scanner.tekstVan)
  }

  #opent(): void {
    const { attributen, cursor, tagVan, naamVan, dubbelepunt } = this.#scanner
    const fout = this.#naamruimten.open(attributen)
    const ruimte = this.#naamruimten.van(dubbelepunt < 0 ? '' : cursor.tekst(naamVan, dubbelepunt))
    if (fout !== null) cursor.breekZeker(fout, tagVan)
    else if (ruimte === undefined)
      cursor.breekZeker('Het voorvoegsel van dit element is nergens bepaald met xmlns.', tagVan)
    else {
      this.#ruimte = ruimte
      this.#plaats(this.#bouwer.top)
    }
  }

  #plaats(kader: Kader | null): void {
    if (kader === null) this.#opentWortel()
    else if (kader.veld.waarde !== null)
      this.#vreemd(`In ${kader.veld.naam} hoort alleen tekst te staan, geen element ${this.#lokaleNaam()}.`)
    else this.#opentKind(kader)
  }

  #opentWortel(): void {
    const naam = this.#lokaleNaam()
    const soort = soortVan(this.#ruimte)
    if (soort === null || naam !== 'Bericht') {
      const regel = soort === null ? 'OP047' : 'XSD'
      this.#bouwer.meld(regel, uitlegWortel(this.#ruimte, naam), this.#scanner.tagVan)
      this.gestopt = true
      return
    }
    this.soort = soort
    this.#berichtruimte = BERICHTEN[soort].naamruimte
    this.#betreed(new Veld('Bericht', BERICHTEN[soort].wortel, false, true), 0)
  }

  #opentKind(kader: Kader): void {
    const { velden } = kader.veld
    const nummer = velden.findIndex((veld, i) => i >= kader.volgende && this.#past(veld))
    const veld = velden[nummer]
    if (veld !== undefined) {
      this.#betreed(veld, nummer)
      return
    }
    if (kader.gemist !== null) for (const eerder of velden) if (this.#past(eerder)) kader.gemist.delete(eerder)
    const ruimten = { bericht: this.#berichtruimte, gevonden: this.#ruimte }
    this.#vreemd(uitlegOnbekend(velden, kader.volgende, this.#lokaleNaam(), ruimten))
  }

  #betreed(veld: Veld, nummer: number): void {
    const { attributen, tagVan } = this.#scanner
    this.#bouwer.opent(veld, this.#tagVan(veld), nummer, tagVan)
    if (attributen.length === 0) return
    for (const naam of verbodenAttributen(attributen, this.#naamruimten, schematype(veld.type, this.#berichtruimte)))
      this.#bouwer.meld('XSD', `Attribuut ${naam} mag hier niet staan. Berichten hebben geen attributen.`, tagVan)
  }

  /** Learns how this document writes an element; null when it wrote this one in another way before. */
  #tagVan(veld: Veld): Tag | null {
    const begin = this.#scanner.open.at(-1)
    if (begin === undefined) return null
    if (veld.tag === null || veld.versie !== this.#naamruimten.versie) {
      veld.tag = new Tag(begin)
      veld.versie = this.#naamruimten.versie
    }
    return isGelijk(begin, 0, begin.length, veld.tag.begin) ? veld.tag : null
  }

  /** Notes an element that does not belong here, and skips it. */
  #vreemd(uitleg: string): void {
    this.#bouwer.meld('XSD', uitleg, this.#scanner.tagVan, this.#lokaleNaam())
    this.#overslaan = 1
  }

  #past(veld: Veld): boolean {
    const { cursor, naamTot } = this.#scanner
    if (!isGelijk(cursor.bytes, this.#lokaalVan(), naamTot, veld.bytes)) return false
    return this.#ruimte === (veld.inBasis ? BASISRUIMTE : this.#berichtruimte)
  }

  #lokaalVan(): number {
    return this.#scanner.dubbelepunt < 0 ? this.#scanner.naamVan : this.#scanner.dubbelepunt + 1
  }

  #lokaleNaam(): string {
    return this.#scanner.cursor.tekst(this.#lokaalVan(), this.#scanner.naamTot)
  }
}
