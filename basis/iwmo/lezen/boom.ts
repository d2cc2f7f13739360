import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { BASISRUIMTE } from '../model/bericht.ts'
import type { Klasse, Lijst, Simpel, Type } from '../model/bouwstenen.ts'
import { ontleed } from '../waarden/ontleed.ts'
import { Naamruimten, XSI } from './naamruimten.ts'
import { planVan, schematype, type Veldplan } from './plan.ts'
import { type Scanner, Stuk } from './scanner.ts'
import { isGelijk, leesTekst } from './tekens.ts'
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
    return { uri: this.#uri() ?? '', naam: this.#lokaleNaam() }
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
    else if (this.#uri() === undefined)
      cursor.breek('Het voorvoegsel van dit element is nergens bepaald met xmlns.', tagVan)
  }

  #uri(): string | undefined {
    const { cursor, naamVan, dubbelepunt } = this.#scanner
    return this.#naamruimten.van(dubbelepunt < 0 ? '' : leesTekst(cursor.bytes, naamVan, dubbelepunt))
  }

  #lokaalVan(): number {
    return this.#scanner.dubbelepunt < 0 ? this.#scanner.naamVan : this.#scanner.dubbelepunt + 1
  }

  #lokaleNaam(): string {
    return leesTekst(this.#scanner.cursor.bytes, this.#lokaalVan(), this.#scanner.naamTot)
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
      const nummer = velden.findIndex((kandidaat) => this.#past(kandidaat))
      const veld = velden[nummer]
      if (veld === undefined || nummer < volgende) {
        if (veld !== undefined) gemist.delete(veld)
        return this.#slaOver(this.#uitlegOnbekend(velden, volgende))
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

  #past(veld: Veldplan): boolean {
    const { bytes } = this.#scanner.cursor
    if (!isGelijk(bytes, this.#lokaalVan(), this.#scanner.naamTot, veld.bytes)) return false
    return this.#uri() === this.#ruimteVan(veld)
  }

  #ruimteVan(veld: Veldplan): string {
    return veld.inBasis ? BASISRUIMTE : this.#berichtruimte
  }

  #slaOver(uitleg: string): void {
    this.meld('XSD', uitleg, this.#scanner.tagVan, this.#lokaleNaam())
    this.#scanner.slaElementOver()
    this.#naamruimten.sluit()
  }

  #uitlegOnbekend(velden: readonly Veldplan[], volgende: number): string {
    const naam = this.#lokaleNaam()
    const nummer = velden.findIndex((veld) => veld.naam === naam)
    const veld = velden[nummer]
    if (veld === undefined)
      return `Element ${naam} hoort hier niet. Hier kan staan: ${velden.map((kandidaat) => kandidaat.naam).join(', ')}.`
    const ruimte = this.#ruimteVan(veld)
    if (this.#uri() !== ruimte)
      return `Element ${naam} staat in naamruimte "${this.#uri()}". Dat moet zijn: "${ruimte}".`
    return nummer === volgende - 1
      ? `Element ${naam} staat hier twee keer. Het mag maar één keer.`
      : `Element ${naam} staat op de verkeerde plaats of dubbel. De volgorde is: ${velden.map((kandidaat) => kandidaat.naam).join(', ')}.`
  }

  #meldOntbreekt(veld: Veldplan, plaats: number): void {
    this.meld('XSD', `Element ${veld.naam} ontbreekt. Het is hier verplicht.`, plaats, veld.naam)
  }

  #keurAttributen(type: Type): void {
    const { attributen, tagVan } = this.#scanner
    for (const { naam, waarde } of attributen) {
      if (naam === 'xmlns' || naam.startsWith('xmlns:')) continue
      const [prefix, lokaal] = naam.includes(':') ? naam.split(':') : ['', naam]
      const isXsi = prefix !== '' && this.#naamruimten.van(prefix ?? '') === XSI
      if (isXsi && (lokaal === 'schemaLocation' || lokaal === 'noNamespaceSchemaLocation')) continue
      if (isXsi && lokaal === 'type' && this.#isEigenType(type, waarde)) continue
      this.meld('XSD', `Attribuut ${naam} mag hier niet staan. Berichten hebben geen attributen.`, tagVan)
    }
  }

  #isEigenType(type: Type, waarde: string): boolean {
    const eigen = schematype(type, this.#berichtruimte)
    const [prefix, naam] = waarde.includes(':') ? waarde.split(':') : ['', waarde]
    return eigen !== null && naam === eigen.naam && this.#naamruimten.van(prefix ?? '') === eigen.uri
  }
}
