import type { Attribuut } from './attributen.ts'
import { isGelijk } from './tekens.ts'

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

const teken = (extra: string): string => `(?:[A-Za-z0-9._~!$&'()*+,;=@${extra}-]|%[0-9A-Fa-f]{2})`
const TEKEN = teken(':')
const ZONDER_DUBBELEPUNT = teken('')
const ADRES = `//(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._~!$&'()*+,;=%-]*)(?::[0-9]*)?`
const STAART = `(?:/${TEKEN}*)*(?:\\?(?:${TEKEN}|[/?])*)?(?:#(?:${TEKEN}|[/?])*)?`
const URI = new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:${ADRES}|(?!//)${TEKEN}*)|${ADRES}|(?!//)${ZONDER_DUBBELEPUNT}*)${STAART}$`,
)
const isUri = (tekst: string): boolean => tekst.length < 2000 && URI.test(tekst)

function foutInDeclaratie(prefix: string, uri: string): string | null {
  if (prefix === 'xmlns' || uri === XMLNS) return 'De naam xmlns is voor XML zelf en mag niet opnieuw bepaald worden.'
  if ((prefix === 'xml') !== (uri === XML)) return 'De naam xml hoort vast bij de naamruimte van XML zelf.'
  if (prefix !== '' && uri === '') return `De naamruimte van xmlns:${prefix} mag niet leeg zijn.`
  return isUri(uri) ? null : `De naamruimte van xmlns${prefix && `:${prefix}`} is geen geldig webadres.`
}

const utf8 = new TextEncoder()

/** Which prefix means which namespace, at the place where the reader is. */
export class Naamruimten {
  readonly #prefixen: string[] = ['xml']
  readonly #prefixbytes: Uint8Array[] = [utf8.encode('xml')]
  readonly #uris: string[] = [XML]
  readonly #begin: number[] = []

  /** Enters an element; gives what is wrong with its declarations, or null. */
  open(attributen: readonly Attribuut[]): string | null {
    this.#begin.push(this.#prefixen.length)
    for (const { naam, waarde } of attributen) {
      if (naam !== 'xmlns' && !naam.startsWith('xmlns:')) continue
      const prefix = naam.slice('xmlns:'.length)
      const fout = foutInDeclaratie(prefix, waarde)
      if (fout !== null) return fout
      this.#prefixen.push(prefix)
      this.#prefixbytes.push(utf8.encode(prefix))
      this.#uris.push(waarde)
    }
    return attributen.length === 0 ? null : this.#foutInPrefixen(attributen)
  }

  /** Leaves the element entered last. */
  sluit(): void {
    const lengte = this.#begin.pop() ?? this.#prefixen.length
    if (this.#prefixen.length === lengte) return
    this.#prefixen.length = lengte
    this.#prefixbytes.length = lengte
    this.#uris.length = lengte
  }

  /** The namespace of a prefix; an empty text for none, undefined when the prefix is unknown. */
  van(prefix: string): string | undefined {
    const plaats = this.#prefixen.lastIndexOf(prefix)
    return plaats >= 0 ? this.#uris[plaats] : prefix === '' ? '' : undefined
  }

  /** The same for a prefix that stands in the bytes. */
  vanBytes(bytes: Uint8Array, van: number, tot: number): string | undefined {
    for (let i = this.#prefixbytes.length - 1; i >= 0; i--) {
      const prefix = this.#prefixbytes[i]
      if (prefix !== undefined && isGelijk(bytes, van, tot, prefix)) return this.#uris[i]
    }
    return van === tot ? '' : undefined
  }

  #foutInPrefixen(attributen: readonly Attribuut[]): string | null {
    const gezien = new Set<string>()
    for (const { naam } of attributen) {
      const [prefix, lokaal] = naam.includes(':') ? naam.split(':') : ['', naam]
      if (prefix === '' || prefix === 'xmlns' || prefix === undefined) continue
      const uri = this.van(prefix)
      if (uri === undefined) return `Het voorvoegsel ${prefix} is nergens bepaald met xmlns:${prefix}.`
      if (gezien.has(`${uri} ${lokaal}`)) return `Attribuut ${lokaal} staat twee keer in dezelfde tag.`
      gezien.add(`${uri} ${lokaal}`)
    }
    return null
  }
}
