import { BASISRUIMTE } from '../model/bericht.ts'
import { type Klasse, type Lijst, type Type, veldtype } from '../model/bouwstenen.ts'
import type { Tag } from './tag.ts'
import { Waardelezer } from './waardelezer.ts'

const utf8 = new TextEncoder()

/**
 * One element that a message may hold, ready to be compared with bytes. Each reader makes its own, because it notes
 * in it how this document writes the element.
 */
export class Veld {
  readonly naam: string
  /** The local name. */
  readonly bytes: Uint8Array
  /** In the basisschema's namespace; otherwise in that of the message. */
  readonly inBasis: boolean
  readonly verplicht: boolean
  readonly type: Type
  /** Null for an element that holds other elements. */
  readonly waarde: Waardelezer | null
  /** What may stand in it, in order; one for a list. */
  readonly velden: readonly Veld[]
  readonly isLijst: boolean
  /** How this document writes the element, while `Naamruimten.versie` is `versie`. */
  tag: Tag | null = null
  versie = -1

  constructor(naam: string, type: Type, inBasis: boolean, verplicht: boolean) {
    this.naam = naam
    this.bytes = utf8.encode(naam)
    this.inBasis = inBasis
    this.verplicht = verplicht
    this.isLijst = type.basis === 'lijst'
    this.type = type
    this.waarde = type.basis === 'klasse' || type.basis === 'lijst' ? null : new Waardelezer(type)
    this.velden = type.basis === 'klasse' || type.basis === 'lijst' ? veldenVan(type) : []
  }
}

function veldenVan(type: Klasse | Lijst): Veld[] {
  if (type.basis === 'lijst') return [new Veld(type.element, type.item, false, true)]
  const inBasis = type.ruimte === 'basis'
  return Object.entries(type.velden).map(([naam, veld]) => {
    const { type: eigen, verplicht } = veldtype(veld)
    return new Veld(naam, eigen, inBasis, verplicht)
  })
}

export type Schematype = { readonly uri: string; readonly naam: string }

/** The name that `xsi:type` may give for this type: namespace and local name; null for a nameless type. */
export function schematype(type: Type, berichtruimte: string): Schematype | null {
  if (type.basis === 'vast' || type.naam === null) return null
  const inBericht = type.basis === 'lijst' || (type.basis === 'klasse' && type.ruimte === 'bericht')
  return { uri: inBericht ? berichtruimte : BASISRUIMTE, naam: type.naam }
}
