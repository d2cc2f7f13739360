import type { Product } from '@meedoen/inkoop'
import { geweigerd, type Weigering } from '@meedoen/kern'
import { alphahulp } from '@meedoen/regels'
import { z } from 'zod'
import type { Zaak } from '../zaak/zaak.ts'

const oordeelVeld = z.object({ toegestaan: z.boolean() })
const redenVeld = z.object({ stappen: z.array(z.object({ tekst: z.object({ nl: z.string() }) })) })

/**
 * Why an alphahulp cannot give this help: by the computation in the case the resident needs more than simple help (HH2 or HH3).
 * Null when the product is no alphahulp, or when nothing was computed that forbids it.
 */
export function alphahulpBezwaar(
  { hulpberekening }: Pick<Zaak, 'hulpberekening'>,
  product: Product,
): Weigering<'alphahulp-past-niet'> | null {
  const berekening = product.alphahulp ? hulpberekening?.alphahulp : undefined
  if (berekening?.regeling !== alphahulp.regeling || oordeelVeld.parse(berekening.uitkomst).toegestaan) return null
  const redenen = redenVeld.safeParse(berekening.uitleg).data?.stappen ?? []
  const waarom = redenen.map(({ tekst }) => tekst.nl).join(' ')
  return geweigerd(
    'alphahulp-past-niet',
    `${product.naam.nl} is hulp van een alphahulp. Dat mag hier niet. ${waarom} Kies een ander product.`,
    'product',
  )
}
