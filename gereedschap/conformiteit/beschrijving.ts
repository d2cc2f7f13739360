// What the descriptions of the messages consist of: classes and types, and where they are used.
import { BERICHTEN, type Berichtsoort } from '../../basis/iwmo/model/berichten.ts'
import { type Type, veldtype } from '../../basis/iwmo/model/bouwstenen.ts'

/** An element of a message: the class or list in which it stands, and its type. */
export type Plek = { readonly klasse: string; readonly type: string }

export const SOORTEN: readonly Berichtsoort[] = Object.values(BERICHTEN).map(({ soort }) => soort)

/** Some types have no name in the schema. */
const naamVan = (type: Type): string => (type.basis === 'vast' ? 'vaste waarde' : (type.naam ?? 'naamloos'))

/** Every element of a message by its path without places: `/Bericht/Client/Bsn`. */
export function plekkenIn(soort: Berichtsoort): Map<string, Plek> {
  const plekken = new Map<string, Plek>()
  loop(BERICHTEN[soort].wortel, '/Bericht', plekken)
  return plekken
}

function loop(type: Type, pad: string, plekken: Map<string, Plek>): void {
  const neem = (element: string, eigen: Type): void => {
    plekken.set(`${pad}/${element}`, { klasse: naamVan(type), type: naamVan(eigen) })
    loop(eigen, `${pad}/${element}`, plekken)
  }
  if (type.basis === 'lijst') neem(type.element, type.item)
  else if (type.basis === 'klasse')
    for (const [element, veld] of Object.entries(type.velden)) neem(element, veldtype(veld).type)
}
