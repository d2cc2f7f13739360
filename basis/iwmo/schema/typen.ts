// Types of the model as types of XML Schema.
import { type Klasse, type Lijst, type Simpel, type Tekst, type Type, veldtype } from '../model/bouwstenen.ts'
import { type Knoop, uitleg, xs } from './xml.ts'

const grens = (naam: string, waarde: string | number): Knoop => xs(naam, { value: String(waarde) })

const ALLES = '[\\s\\S]*'

/** A pattern of XML Schema always covers the whole text, and knows no anchors. */
function patroon({ source }: RegExp): string {
  const van = source.startsWith('^') ? source.slice(1) : `${ALLES}${source}`
  return van.endsWith('$') ? van.slice(0, -1) : `${van}${ALLES}`
}

function tekstgrenzen({ maximum, vorm }: Tekst): Knoop[] {
  return [...(maximum === undefined ? [] : [grens('maxLength', maximum)]), grens('pattern', patroon(vorm.expressie))]
}

/** Without a time zone: neither `Z` nor an offset, which has a colon in a date and a sign in a time. */
const DATUM_ZONDER_ZONE = '[^:Z]*'
const TIJD_ZONDER_ZONE = '[^Z+\\-]*'

function beperking(type: Simpel): Knoop {
  const op = (basis: string, ...grenzen: readonly (Knoop | readonly Knoop[])[]): Knoop =>
    xs('restriction', { base: `xs:${basis}` }, ...grenzen)
  switch (type.basis) {
    case 'tekst':
      return op('string', tekstgrenzen(type))
    case 'keuze':
      return op(
        'string',
        Object.entries(type.lijst.waarden)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, naam]) => xs('enumeration', { value: code }, uitleg(naam))),
      )
    case 'getal':
      return op('integer', grens('minInclusive', 0), grens('maxInclusive', type.maximum))
    case 'vast':
      // As a pattern, because a number has more spellings than the one that is allowed.
      return op(typeof type.waarde === 'number' ? 'integer' : 'string', grens('pattern', type.waarde))
    case 'datum':
      return op('date', grens('pattern', DATUM_ZONDER_ZONE))
    case 'tijd':
      return op('time', grens('pattern', TIJD_ZONDER_ZONE))
  }
}

function toelichting(type: Simpel): Knoop[] {
  if (type.basis === 'tekst') return [uitleg(`${type.vorm.regel}: ${type.vorm.uitleg}.`)]
  return type.basis === 'keuze' ? [uitleg(`Codelijst ${type.lijst.nummer}.`)] : []
}

/** The name that a schema knows a type by; null when an element bears the restriction itself. */
const naamVan = (type: Type): string | null => (type.basis === 'vast' ? null : type.naam)

/** Whether the type is the message's own; the others are in the basisschema. */
const isEigen = (type: Type): boolean =>
  type.basis === 'lijst' || (type.basis === 'klasse' && type.ruimte === 'bericht')

function element(naam: string, type: Type, aantal: Knoop['attributen'], prefix: string): Knoop {
  const soort = naamVan(type)
  if (soort !== null)
    return xs('element', { name: naam, type: `${isEigen(type) ? prefix : 'iwmo'}:${soort}`, ...aantal })
  const hier = type.basis === 'klasse' || type.basis === 'lijst' ? [] : simpelType({}, type)
  return xs('element', { name: naam, ...aantal }, hier)
}

const simpelType = (attributen: Knoop['attributen'], type: Simpel): Knoop =>
  xs('simpleType', attributen, toelichting(type), beperking(type))

function complexType(type: Klasse | Lijst, prefix: string): Knoop {
  const elementen =
    type.basis === 'lijst'
      ? [element(type.element, type.item, { maxOccurs: 'unbounded' }, prefix)]
      : Object.entries(type.velden).map(([naam, veld]) => {
          const { type: van, verplicht } = veldtype(veld)
          return element(naam, van, verplicht ? {} : { minOccurs: '0' }, prefix)
        })
  return xs('complexType', { name: type.naam }, xs('sequence', {}, elementen))
}

/** A type of a schema: its name, whether the message has it for itself, and how it is written. */
export type Typedeclaratie = { readonly naam: string; readonly eigen: boolean; readonly knoop: Knoop }

/** Every type with a name in a type and below it, as often as it is used; `prefix` is that of the message. */
export function declaratiesIn(type: Type, prefix: string): Typedeclaratie[] {
  const naam = naamVan(type)
  if (naam === null) return []
  if (type.basis !== 'klasse' && type.basis !== 'lijst')
    return [{ naam, eigen: false, knoop: simpelType({ name: naam }, type) }]
  const hier = { naam, eigen: isEigen(type), knoop: complexType(type, prefix) }
  const kinderen = type.basis === 'lijst' ? [type.item] : Object.values(type.velden).map((veld) => veldtype(veld).type)
  return [hier, ...kinderen.flatMap((kind) => declaratiesIn(kind, prefix))]
}
