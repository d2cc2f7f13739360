import type { AgbCode, Datum, Eurocent } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { AANBIEDERKOLOMMEN, type Aanbieder, leesAanbieder } from '../aanbieders/aanbieder.ts'
import { leesProduct, PRODUCTKOLOMMEN, type Product } from '../contracten/product.ts'

/** A product that a provider delivers on a day: under which contract, at what tariff, and how long people wait for it. */
export type Aanbod = {
  readonly aanbieder: Aanbieder
  readonly product: Product
  readonly contract: string
  /** Eurocents per unit of the product. */
  readonly tarief: Eurocent
  readonly wachttijdWeken: number
}

/** Which offer: everything of one kind of provision, or one product; on one day. */
export type Aanbodvraag = { readonly dag: Datum } & (
  | { readonly voorziening: string; readonly product?: undefined }
  | { readonly product: string; readonly voorziening?: undefined }
)

/** Who may deliver this on that day, shortest waiting time first. Contract and tariff must both hold on the day. */
export async function aanbiedersVoor(tx: Transactie, vraag: Aanbodvraag): Promise<Aanbod[]> {
  const alle = geldigOp(tx, vraag.dag)
  const gezocht =
    vraag.product === undefined
      ? alle.where('product.voorziening', '=', vraag.voorziening)
      : alle.where('product.code', '=', vraag.product)
  const rijen = await gezocht
    .orderBy('tarief.wachttijd_weken')
    .orderBy('aanbieder.naam')
    .orderBy('product.code')
    .execute()
  return rijen.map(leesAanbod)
}

/** What one provider delivers on that day, by product code. */
export async function aanbodVan(tx: Transactie, agb: AgbCode, dag: Datum): Promise<Aanbod[]> {
  const rijen = await geldigOp(tx, dag).where('aanbieder.agb', '=', agb).orderBy('product.code').execute()
  return rijen.map(leesAanbod)
}

/** The offer of one product by one provider on a day; of several contracts the cheapest counts. */
export async function vindAanbod(
  tx: Transactie,
  vraag: { readonly agb: AgbCode; readonly product: string; readonly dag: Datum },
): Promise<Aanbod | undefined> {
  const rij = await geldigOp(tx, vraag.dag)
    .where('aanbieder.agb', '=', vraag.agb)
    .where('product.code', '=', vraag.product)
    .orderBy('tarief.bedrag')
    .orderBy('contract.nummer')
    .limit(1)
    .executeTakeFirst()
  return rij && leesAanbod(rij)
}

const geldigOp = (tx: Transactie, dag: Datum) =>
  tx.db
    .selectFrom('inkoop.tarief as tarief')
    .innerJoin('inkoop.contract as contract', (j) =>
      j.onRef('contract.gemeente', '=', 'tarief.gemeente').onRef('contract.nummer', '=', 'tarief.contract'),
    )
    .innerJoin('inkoop.aanbieder as aanbieder', (j) =>
      j.onRef('aanbieder.gemeente', '=', 'contract.gemeente').onRef('aanbieder.agb', '=', 'contract.agb'),
    )
    .innerJoin('inkoop.product as product', (j) =>
      j.onRef('product.gemeente', '=', 'tarief.gemeente').onRef('product.code', '=', 'tarief.product'),
    )
    .select(AANBIEDERKOLOMMEN.map((kolom) => `aanbieder.${kolom}` as const))
    .select(
      PRODUCTKOLOMMEN.filter((kolom) => kolom !== 'naam_nl' && kolom !== 'naam_en').map(
        (kolom) => `product.${kolom}` as const,
      ),
    )
    .select(['product.naam_nl as product_nl', 'product.naam_en as product_en'])
    .select(['contract.nummer as contract', 'tarief.bedrag', 'tarief.wachttijd_weken'])
    .where('tarief.gemeente', '=', tx.gemeente)
    .where('tarief.begin', '<=', dag)
    .where((eb) => eb.or([eb('tarief.eind', 'is', null), eb('tarief.eind', '>=', dag)]))
    .where('contract.begin', '<=', dag)
    .where((eb) => eb.or([eb('contract.eind', 'is', null), eb('contract.eind', '>=', dag)]))

type Aanbodrij = Awaited<ReturnType<ReturnType<typeof geldigOp>['execute']>>[number]

const leesAanbod = (rij: Aanbodrij): Aanbod => ({
  aanbieder: leesAanbieder(rij),
  product: leesProduct({ ...rij, naam_nl: rij.product_nl, naam_en: rij.product_en }),
  contract: rij.contract,
  tarief: rij.bedrag,
  wachttijdWeken: rij.wachttijd_weken,
})
