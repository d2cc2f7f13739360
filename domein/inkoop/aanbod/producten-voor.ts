import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { leesProduct, PRODUCTKOLOMMEN, type Product } from '../contracten/product.ts'
import { aanbiedersVoor } from './aanbod.ts'

/** The products of a kind of provision that at least one provider delivers on that day, by code. */
export async function productenVoor(tx: Transactie, voorziening: string, dag: Datum): Promise<Product[]> {
  const aanbod = await aanbiedersVoor(tx, { voorziening, dag })
  const perCode = new Map(aanbod.map(({ product }) => [product.code, product]))
  return [...perCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The product with that code, contracted or not (old assignments keep their code). */
export async function vindProduct(tx: Transactie, code: string): Promise<Product | undefined> {
  const rij = await tx.db
    .selectFrom('inkoop.product')
    .select(PRODUCTKOLOMMEN)
    .where('gemeente', '=', tx.gemeente)
    .where('code', '=', code)
    .executeTakeFirst()
  return rij && leesProduct(rij)
}

/** Every product of the municipality by code, contracted or not. */
export async function haalProducten(tx: Transactie): Promise<Product[]> {
  const rijen = await tx.db
    .selectFrom('inkoop.product')
    .select(PRODUCTKOLOMMEN)
    .where('gemeente', '=', tx.gemeente)
    .orderBy('code')
    .execute()
  return rijen.map(leesProduct)
}
