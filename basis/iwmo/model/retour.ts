import {
  type Klasse,
  klasse,
  type Lijst,
  lijst,
  type Optioneel,
  optioneel,
  type Type,
  type Velden,
} from './bouwstenen.ts'
import { LDT_RetourCode } from './ldt.ts'

export const RetourCodes = lijst('RetourCodes', 'RetourCode', LDT_RetourCode)

type RetourVelden<V extends Velden> = {
  readonly [K in keyof V]: V[K] extends Optioneel<infer T> ? Optioneel<RetourVan<T>> : RetourVan<V[K]>
} & { readonly RetourCodes: typeof RetourCodes }

/** What `retourVan` makes of a type. */
export type RetourVan<T> =
  T extends Lijst<infer I>
    ? Lijst<RetourVan<I>>
    : T extends Klasse<infer V, 'bericht'>
      ? Klasse<RetourVelden<V>, 'bericht'>
      : T

/**
 * Derives the retour form of a class: every class of the message, at any depth, gets `RetourCodes` as its last
 * element; containers and data types stay as they are. (The signature above the body says to the compiler what
 * the body does at run time; the differential proofs hold both to the schemas.)
 */
export function retourVan<T extends Type>(type: T): RetourVan<T>
export function retourVan(type: Type): Type {
  if (type.basis === 'lijst') {
    const item = retourVan<Type>(type.item)
    return item.basis === 'lijst' ? type : lijst(type.naam, type.element, item)
  }
  if (type.basis !== 'klasse' || type.ruimte === 'basis') return type
  const velden: Record<string, Type | Optioneel> = {}
  for (const [naam, veld] of Object.entries(type.velden))
    velden[naam] = veld.basis === 'optioneel' ? optioneel(retourVan<Type>(veld.type)) : retourVan<Type>(veld)
  return { ...klasse(type.naam, { ...velden, RetourCodes }), sleutel: type.sleutel }
}
