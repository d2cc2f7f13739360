import type { Attribuut } from './attributen.ts'

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

/** Which prefix means which namespace, at the place where the reader is. */
export class Naamruimten {
  /** Of each prefix its namespaces, the inner one last. */
  readonly #uris = new Map<string, string[]>([['xml', [XML]]])
  /** The prefixes declared by the open elements, and how many there were when each element opened. */
  readonly #bepaald: string[] = []
  readonly #begin: number[] = []
  /** Between two moments with the same number every prefix means the same. */
  versie = 0

  /** Enters an element; gives what is wrong with its declarations, or null. */
  open(attributen: readonly Attribuut[]): string | null {
    this.#begin.push(this.#bepaald.length)
    if (attributen.length === 0) return null
    for (const { naam, waarde } of attributen) {
      if (naam !== 'xmlns' && !naam.startsWith('xmlns:')) continue
      const prefix = naam.slice('xmlns:'.length)
      const fout = foutInDeclaratie(prefix, waarde)
      if (fout !== null) return fout
      this.#bepaal(prefix, waarde)
    }
    return this.#foutInPrefixen(attributen)
  }

  /** Leaves the element entered last. */
  sluit(): void {
    const lengte = this.#begin.pop() ?? this.#bepaald.length
    if (this.#bepaald.length === lengte) return
    for (let prefix = this.#bepaald.pop(); prefix !== undefined; prefix = this.#bepaald.pop()) {
      this.#uris.get(prefix)?.pop()
      if (this.#bepaald.length === lengte) break
    }
    this.versie++
  }

  /** The namespace of a prefix; an empty text for none, undefined when the prefix is unknown. */
  van(prefix: string): string | undefined {
    return this.#uris.get(prefix)?.at(-1) ?? (prefix === '' ? '' : undefined)
  }

  #bepaal(prefix: string, uri: string): void {
    const uris = this.#uris.get(prefix)
    if (uris === undefined) this.#uris.set(prefix, [uri])
    else uris.push(uri)
    this.#bepaald.push(prefix)
    this.versie++
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
