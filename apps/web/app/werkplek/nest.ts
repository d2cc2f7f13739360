type Vlak = Readonly<Record<string, string | readonly string[] | undefined>>
type Genest = { [naam: string]: string | readonly string[] | Genest }

/** Fields named with dots as the tree that a room reads: `treden.mantelzorg.antwoord` becomes `{treden: {mantelzorg: {…}}}`. */
export function nest(waarden: Vlak): Genest {
  const boom: Genest = {}
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (waarde === undefined) continue
    const delen = naam.split('.')
    const laatste = delen.pop()
    if (laatste !== undefined) Object.defineProperty(tak(boom, delen), laatste, eigen(waarde))
  }
  return boom
}

/** Own and plain, whatever the name is; `__proto__` too. */
const eigen = (waarde: Genest[string]) => ({ value: waarde, enumerable: true, writable: true, configurable: true })

function tak(boom: Genest, delen: readonly string[]): Genest {
  return delen.reduce<Genest>((hier, deel) => {
    const bestaand = Object.hasOwn(hier, deel) ? hier[deel] : undefined
    if (typeof bestaand === 'object' && !Array.isArray(bestaand) && isTak(bestaand)) return bestaand
    const nieuw: Genest = {}
    Object.defineProperty(hier, deel, eigen(nieuw))
    return nieuw
  }, boom)
}

const isTak = (waarde: readonly string[] | Genest): waarde is Genest => !Array.isArray(waarde)

/** The branches under numbered names, in order: `voorzieningen.0.…`, `voorzieningen.1.…`. */
export function alsLijst(waarde: Genest[string] | undefined): Genest[] {
  if (typeof waarde !== 'object' || !isTak(waarde)) return []
  return Object.entries(waarde)
    .sort(([een], [ander]) => Number(een) - Number(ander))
    .flatMap(([, deel]) => (typeof deel === 'object' && isTak(deel) ? [deel] : []))
}
export type { Genest }
