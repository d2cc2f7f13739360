// A message as the elements that it is written with, so that a mutant can have elements that no message may have.
import { BASISRUIMTE } from '../model/bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { type Type, veldtype } from '../model/bouwstenen.ts'
import { isVelddata } from '../waarden/als-bericht.ts'

export type Element = {
  /** With prefix: `iwmo:Datum`. */
  readonly tag: string
  /** The element path, as in a finding. */
  readonly pad: string
  /** What it should hold; null for an element that the standard does not have. */
  readonly type: Type | null
  readonly verplicht: boolean
  readonly inhoud: string | readonly Element[]
  readonly attribuut?: string
}

type Plek = Pick<Element, 'tag' | 'pad' | 'verplicht'>

/** The elements of a message that fits its description. */
export function alsElementen(soort: Berichtsoort, bericht: unknown): Element {
  const prefix = soort.toLowerCase()
  return maak({ tag: `${prefix}:Bericht`, pad: '/Bericht', verplicht: true }, BERICHTEN[soort].wortel, bericht, prefix)
}

function maak(plek: Plek, type: Type, waarde: unknown, prefix: string): Element {
  if (type.basis === 'lijst') {
    const items = Array.isArray(waarde) ? waarde : []
    return {
      ...plek,
      type,
      inhoud: items.map((item: unknown, i) => maakItem(plek, type.element, i, items.length, type.item, item, prefix)),
    }
  }
  if (type.basis !== 'klasse') return { ...plek, type, inhoud: String(waarde) }
  const velden = isVelddata(waarde) ? waarde : {}
  const inhoud = Object.entries(type.velden).flatMap(([naam, veld]) => {
    const tag = `${type.ruimte === 'basis' ? 'iwmo' : prefix}:${naam}`
    const { type: eigen, verplicht } = veldtype(veld)
    const kind = { tag, pad: `${plek.pad}/${naam}`, verplicht }
    return velden[naam] === undefined ? [] : [maak(kind, eigen, velden[naam], prefix)]
  })
  return { ...plek, type, inhoud }
}

function maakItem(
  lijst: Plek,
  naam: string,
  i: number,
  aantal: number,
  type: Type,
  waarde: unknown,
  prefix: string,
): Element {
  return maak(
    { tag: `${prefix}:${naam}`, pad: `${lijst.pad}/${naam}[${i + 1}]`, verplicht: aantal === 1 },
    type,
    waarde,
    prefix,
  )
}

/** The tree with one element, the one at this path, replaced by none, one or more. */
export function vervang(element: Element, pad: string, door: (element: Element) => readonly Element[]): Element {
  if (typeof element.inhoud === 'string') return element
  const inhoud = element.inhoud.flatMap((kind) => {
    if (kind.pad === pad) return door(kind)
    return pad.startsWith(`${kind.pad}/`) ? [vervang(kind, pad, door)] : [kind]
  })
  return { ...element, inhoud }
}

const utf8 = new TextEncoder()

/** The elements as a file, whether they are right or not. */
export function schrijfElementen(soort: Berichtsoort, wortel: Element): Uint8Array {
  const regels = ['<?xml version="1.0" encoding="UTF-8"?>']
  const ruimten = ` xmlns:${soort.toLowerCase()}="${BERICHTEN[soort].naamruimte}" xmlns:iwmo="${BASISRUIMTE}"`
  schrijf({ ...wortel, attribuut: ruimten }, '', regels)
  return utf8.encode(`${regels.join('\r\n')}\r\n`)
}

function schrijf({ tag, attribuut = '', inhoud }: Element, inspringing: string, regels: string[]): void {
  if (typeof inhoud === 'string') {
    regels.push(`${inspringing}<${tag}${attribuut}>${veilig(inhoud)}</${tag}>`)
    return
  }
  regels.push(`${inspringing}<${tag}${attribuut}>`)
  for (const kind of inhoud) schrijf(kind, `${inspringing}  `, regels)
  regels.push(`${inspringing}</${tag}>`)
}

const veilig = (tekst: string): string => tekst.replace(/[&<>\r]/g, (teken) => `&#${teken.charCodeAt(0)};`)
