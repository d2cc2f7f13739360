import type { Datum, Eurocent } from '@meedoen/kern'
import type { Huis } from '../../huis.ts'

/** Support that is counted in time, with what the municipality pays for it per hour; the contracts may differ. */
export type Naturahulp = {
  /** Code of the product. */
  readonly code: string
  readonly naam: string
  /** Kind of voorziening, as the ordinance names those for which the network may be paid. */
  readonly voorziening: string
  readonly laagste: Eurocent
  readonly hoogste: Eurocent
}

/** How many of that unit (iWmo WJ756) go into an hour; other units are no time. */
const PER_UUR: Readonly<Record<string, number>> = { '01': 60, '04': 1 }

/** Every product in time that somebody delivers on that day, by name. */
export async function haalNaturahulp({ kamers, werk, taal }: Huis, op: Datum): Promise<readonly Naturahulp[]> {
  const codes = kamers.catalogus.VOORZIENINGCODES
  const aanbod = await werk(async (stap) => {
    const gevonden = []
    for (const voorziening of codes)
      gevonden.push(...(await kamers.inkoop.aanbiedersVoor(stap.tx, { voorziening, dag: op })))
    return gevonden
  })
  const perProduct = Map.groupBy(aanbod, ({ product }) => product.code)
  return [...perProduct.entries()]
    .flatMap(([code, delen]): Naturahulp[] => {
      const [eerste] = delen
      const keer = PER_UUR[eerste?.product.eenheid ?? '']
      if (eerste === undefined || keer === undefined) return []
      const tarieven = delen.map(({ tarief }) => tarief * keer)
      const { naam, voorziening } = eerste.product
      return [{ code, naam: naam[taal], voorziening, laagste: Math.min(...tarieven), hoogste: Math.max(...tarieven) }]
    })
    .toSorted((a, b) => a.naam.localeCompare(b.naam, taal))
}
