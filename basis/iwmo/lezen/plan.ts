import { BASISRUIMTE } from '../model/bericht.ts'
import { type Klasse, type Lijst, type Type, veldtype } from '../model/bouwstenen.ts'

/** One child element that a class or a list may hold, ready to be compared with bytes. */
export type Veldplan = {
  readonly naam: string
  readonly bytes: Uint8Array
  /** In the basisschema's namespace; otherwise in that of the message. */
  readonly inBasis: boolean
  readonly verplicht: boolean
  readonly type: Type
}

const utf8 = new TextEncoder()
const plannen = new WeakMap<Klasse | Lijst, readonly Veldplan[]>()

function maakPlan(type: Klasse | Lijst): readonly Veldplan[] {
  if (type.basis === 'lijst')
    return [{ naam: type.element, bytes: utf8.encode(type.element), inBasis: false, verplicht: true, type: type.item }]
  return Object.entries(type.velden).map(([naam, veld]) => ({
    naam,
    bytes: utf8.encode(naam),
    inBasis: type.ruimte === 'basis',
    ...veldtype(veld),
  }))
}

/** The children of a class or list in their order; made once per description. */
export function planVan(type: Klasse | Lijst): readonly Veldplan[] {
  const bekend = plannen.get(type)
  if (bekend !== undefined) return bekend
  const plan = maakPlan(type)
  plannen.set(type, plan)
  return plan
}

export type Schematype = { readonly uri: string; readonly naam: string }

/** The name that `xsi:type` may give for this type: namespace and local name; null for a nameless type. */
export function schematype(type: Type, berichtruimte: string): Schematype | null {
  if (type.basis === 'vast' || type.naam === null) return null
  const inBericht = type.basis === 'lijst' || (type.basis === 'klasse' && type.ruimte === 'bericht')
  return { uri: inBericht ? berichtruimte : BASISRUIMTE, naam: type.naam }
}
