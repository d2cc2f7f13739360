import { legProductVast, legTariefVast, type ProductInvoer } from '@meedoen/inkoop'
import { datum, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

type Proefproduct = Pick<ProductInvoer, 'code' | 'eenheid' | 'frequentie' | 'metBudget'> & {
  /** Eurocents per unit. */
  readonly bedrag?: number
  /** Of De Linde only, unless told otherwise. */
  readonly contracten?: readonly string[]
}

/** Puts household help that is counted in another way in contracts, from as early as both providers have one. */
export async function legProefproductVast(tx: Transactie, wens: Proefproduct): Promise<void> {
  const { bedrag = 1, contracten = ['L1'], ...product } = wens
  await legProductVast(tx, {
    ...product,
    categorie: '01',
    voorziening: 'hulp-bij-het-huishouden',
    naam: { nl: `Hulp ${product.code}`, en: `Help ${product.code}` },
  })
  for (const contract of contracten) {
    const begin = datum(contract === 'L1' ? '2024-01-01' : '2026-11-01')
    const tarief = { contract, product: product.code, begin, eind: null, bedrag, wachttijdWeken: 0 }
    vastGelukt(await legTariefVast(tx, tarief))
  }
}

/** Help by the category: the provider gets an amount, and chooses the help (iWmo "aspecifiek"). */
export const BUDGET = { code: '01B01', eenheid: '83', frequentie: '6', metBudget: true } as const
