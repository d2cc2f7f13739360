import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { BASISRUIMTE } from '../model/bericht.ts'
import type { Klasse, Lijst, Simpel, Type } from '../model/bouwstenen.ts'
import { ontleed } from '../waarden/ontleed.ts'
import { verbodenAttributen } from './attribuutkeuring.ts'
import { Naamruimten } from './naamruimten.ts'
import { planVan, schematype, type Veldplan } from './plan.ts'
import { type Scanner, Stuk } from './scanner.ts'
import { isGelijk } from './tekens.ts'
import { uitlegOnbekend } from './uitleg.ts'
import type { Vindplaats } from './vindplaats.ts'

type Inhoud = { [element: string]: unknown }

/** Reads elements as their description says, and notes everything that differs from it. */
export class Boomlezer {
  readonly bevindingen: Bevinding[] = []
  readonly #scanner: Scanner
  readonly #plaats: Vindplaats
  readonly #naamruimten = new Naamruimten()
  /** Called on entering each known element. */
  readonly #opElement: ((pad: string, plaats: number) => void) | null
  #berichtruimte = ''
  #ruimte: string | undefined = ''

  constructor(scanner: Scanner, plaats: Vindplaats, opElement: ((pad: string, plaats: number) => void) | null) {
    this.#scanner = scanner
    this.#plaats = plaats
    this.#opElement = opElement
  }

  meld(regel: string, tekst: string, plaats: number, kind = '', niveau: 1 | 2 = 1): void {
    if (this.#scanner.cursor.breuk !== null) return
    this.bevindingen.push({
      regel,
      niveau,
      pad: this.#plaats.pad(kind),
      regelnummer: this.#plaats.regelnummer(plaats),
      tekst,
    })
    if (this.bevindingen.length >= MEESTE_BEVINDINGEN)
      this.#scanner.cursor.breek('Er zijn te veel fouten om verder te lezen.', plaats)
  }

  /** Namespace and local name of the root element, whose start tag was met last. */
  openWortel(): { readonly uri: string; readonly naam: string } {
    this.#open()
    return { uri: this.#ruimte ?? '', naam: this.#lokaleNaam() }
  }

  /** Reads the root, after `openWortel`. */
  leesWortel(wortel: Klasse, berichtruimte: string): Inhoud {
    this.#berichtruimte = berichtruimte
    this.#plaats.in('Bericht', 0)
    this.#opElement?.(this.#plaats.pad(), this.#scanner.tagVan)
    this.#keurAttributen(wortel)
    const inhoud = this.#leesKlasse(wortel)
    if (this.#scanner.cursor.breuk === null) this.#plaats.uit()
    return inhoud
  }

  #open(): void {
    const { attributen, cursor, tagVan } = this.#scanner
    const fout = this.#naamruimten.open(attributen)
    if (fout !== null) cursor.breek(fout, tagVan)
    else this.#ruimte = this.#zoekUri()
    if (this.#ruimte === undefined)
      cursor.breek('Het voorvoegsel van dit element is nergens bepaald met xmlns.', tagVan)
  }

  /** Namespace of the element entered last. */
  #zoekUri(): string | undefined {
    const { cursor, naamVan, dubbelepunt } = this.#scanner
    return this.#naamruimten.vanBytes(cursor.bytes, naamVan, dubbelepunt < 0 ? naamVan : dubbelepunt)
  }

  #lokaalVan(): number {
    return this.#scanner.dubbelepunt < 0 ? this.#scanner.naamVan : this.#scanner.dubbelepunt + 1
  }

  #lokaleNaam(): string {
    return this.#scanner.cursor.tekst(this.#lokaalVan(), this.#scanner.naamTot)
  }

  #lees(veld: Veldplan, volgnummer: number): unknown {
    this.#plaats.in(veld.naam, volgnummer)
    this.#opElement?.(this.#plaats.pad(), this.#scanner.tagVan)
    this.#keurAttributen(veld.type)
    const waarde = this.#leesType(veld.type)
    // After a break the path stays where it was, so that the finding about the break can tell it.
    if (this.#scanner.cursor.breuk === null) this.#plaats.uit()
    return waarde
  }

  #leesType(type: Type): unknown {
    if (type.basis === 'klasse') return this.#leesKlasse(type)
    return type.basis === 'lijst' ? this.#leesLijst(type) : this.#leesSimpel(type)
  }

  #leesSimpel(type: Simpel): unknown {
    const scanner = this.#scanner
    const begin = scanner.tagVan
    let tekst = ''
    for (let stuk = scanner.volgende(); stuk !== Stuk.SLUIT; stuk = scanner.volgende()) {
      if (stuk === Stuk.EINDE) return undefined
      if (stuk === Stuk.OPEN) {
        this.#open()
        this.#slaOver(`In ${this.#plaats.naam} hoort alleen tekst te staan, geen element ${this.#lokaleNaam()}.`)
      } else tekst += scanner.tekst()
    }
    this.#naamruimten.sluit()
    const uitkomst = ontleed(type, tekst)
    if (uitkomst.ok) return uitkomst.waarde
    this.meld(uitkomst.regel, `${this.#plaats.naam} ${uitkomst.tekst}.`, begin, '', uitkomst.niveau)
    return undefined
  }

  #leesLijst(lijst: Lijst): unknown[] {
    const items: unknown[] = []
    const velden = planVan(lijst)
    this.#kinderen(() => {
      const veld = velden.find((kandidaat) => this.#past(kandidaat))
      if (veld === undefined) this.#slaOver(this.#uitlegOnbekend(velden, 0))
      else items.push(this.#lees(veld, items.length + 1))
    })
    if (items.length === 0) for (const veld of velden) this.#meldOntbreekt(veld, this.#scanner.tagVan)
    return items
  }

  #leesKlasse(klasse: Klasse): Inhoud {
    const velden = planVan(klasse)
    const inhoud: Inhoud = {}
    const gemist = new Map<Veldplan, number>()
    let volgende = 0
    const mis = (tot: number): void => {
      for (; volgende < tot; volgende++) {
        const veld = velden[volgende]
        if (veld?.verplicht) gemist.set(veld, this.#scanner.tagVan)
      }
    }
    this.#kinderen(() => {
      const nummer = this.#zoekVeld(velden, volgende)
      const veld = velden[nummer]
      if (veld === undefined) {
        for (const eerder of velden) if (this.#past(eerder)) gemist.delete(eerder)
        this.#slaOver(this.#uitlegOnbekend(velden, volgende))
        return
      }
      mis(nummer)
      volgende = nummer + 1
      const waarde = this.#lees(veld, 0)
      if (waarde !== undefined) inhoud[veld.naam] = waarde
    })
    mis(velden.length)
    for (const [veld, plaats] of gemist) this.#meldOntbreekt(veld, plaats)
    return inhoud
  }

  /** Goes through the children of the element entered last; only white space may stand between them. */
  #kinderen(opKind: () => void): void {
    const scanner = this.#scanner
    for (let stuk = scanner.volgende(); stuk !== Stuk.EINDE; stuk = scanner.volgende()) {
      if (stuk === Stuk.SLUIT) {
        this.#naamruimten.sluit()
        return
      }
      if (stuk === Stuk.OPEN) {
        this.#open()
        if (scanner.cursor.breuk === null) opKind()
      } else if (stuk === Stuk.CDATA || !scanner.isWit())
        this.meld('XSD', 'Hier horen alleen elementen te staan, geen losse tekst.', scanner.tekstVan)
    }
  }

  #zoekVeld(velden: readonly Veldplan[], vanaf: number): number {
    for (let nummer = vanaf; nummer < velden.length; nummer++) {
      const veld = velden[nummer]
      if (veld !== undefined && this.#past(veld)) return nummer
    }
    return -1
  }

  #past(veld: Veldplan): boolean {
    const { bytes } = this.#scanner.cursor
    if (!isGelijk(bytes, this.#lokaalVan(), this.#scanner.naamTot, veld.bytes)) return false
    return this.#ruimte === (veld.inBasis ? BASISRUIMTE : this.#berichtruimte)
  }

  #slaOver(uitleg: string): void {
    this.meld('XSD', uitleg, this.#scanner.tagVan, this.#lokaleNaam())
    this.#scanner.slaElementOver()
    this.#naamruimten.sluit()
  }

  #uitlegOnbekend(velden: readonly Veldplan[], volgende: number): string {
    const ruimten = { bericht: this.#berichtruimte, gevonden: this.#ruimte ?? '' }
    return uitlegOnbekend(velden, volgende, this.#lokaleNaam(), ruimten)
  }

  #meldOntbreekt(veld: Veldplan, plaats: number): void {
    this.meld('XSD', `Element ${veld.naam} ontbreekt. Het is hier verplicht.`, plaats, veld.naam)
  }

  #keurAttributen(type: Type): void {
    const { attributen, tagVan } = this.#scanner
    if (attributen.length === 0) return
    for (const naam of verbodenAttributen(attributen, this.#naamruimten, schematype(type, this.#berichtruimte)))
      this.meld('XSD', `Attribuut ${naam} mag hier niet staan. Berichten hebben geen attributen.`, tagVan)
  }
}
