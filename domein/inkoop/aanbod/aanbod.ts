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
  /** As it was told last; before anybody told, as it was agreed with the tariff. */
  readonly wachttijdWeken: number
  /** Places that are free, when the provider told it. */
  readonly vrijePlaatsen: number | null
  /** When and by whom waiting time and free places were told; null when nobody told anything yet. */
  readonly gemeld: { readonly op: Date; readonly door: 'aanbieder' | 'medewerker' } | null
  /** False from the day on which the provider stopped taking new people. */
  readonly neemtNieuwe: boolean
}

/** Which offer: everything of one kind of provision, or one product; on one day. */
export type Aanbodvraag = { readonly dag: Datum } & (
  | { readonly voorziening: string; readonly product?: undefined }
  | { readonly product: string; readonly voorziening?: undefined }
)

/**
 * Who may deliver this on that day, shortest waiting time first. Contract and tariff must both hold on the day. Nothing that is
 * carried out as a task: nobody is assigned to it one by one.
 */
export async function aanbiedersVoor(tx: Transactie, vraag: Aanbodvraag): Promise<Aanbod[]> {
  const alle = geldigOp(tx, vraag.dag).where('product.variant', '<>', 'taakgericht')
  const gezocht =
    vraag.product === undefined
      ? alle.where('product.voorziening', '=', vraag.voorziening)
      : alle.where('product.code', '=', vraag.product)
  const rijen = await gezocht
    .orderBy(({ fn }) => fn.coalesce('laatste.wachttijd_weken', 'tarief.wachttijd_weken'))
    .orderBy('aanbieder.naam')
    .orderBy('product.code')
    .execute()
  return rijen.map((rij) => leesAanbod(rij, vraag.dag))
}

/** What one provider delivers on that day, by product code. */
export async function aanbodVan(tx: Transactie, agb: AgbCode, dag: Datum): Promise<Aanbod[]> {
  const rijen = await geldigOp(tx, dag).where('aanbieder.agb', '=', agb).orderBy('product.code').execute()
  return rijen.map((rij) => leesAanbod(rij, dag))
}

/** The offer of one product by one provider on a day; of several contracts the cheapest counts. */
export async function vindAanbod(
  tx: Transactie,
  vraag: { readonly agb: AgbCode; readonly product: string; readonly dag: Datum },
): Promise<Aanbod | undefined> {
  const rij = await geldigOp(tx, vraag.dag)
    .where('aanbieder.agb', '=', vraag.agb)
    .where('product.code', '=', vraag.product)
    .where('product.variant', '<>', 'taakgericht')
    .orderBy('tarief.bedrag')
    .orderBy('contract.nummer')
    .limit(1)
    .executeTakeFirst()
  return rij && leesAanbod(rij, vraag.dag)
}

const geldigOp = (tx: Transactie, dag: Datum) =>
  tx.db
    .selectFrom('inkoop.tariefperiode as tarief')
    .innerJoin('inkoop.contract as contract', (j) =>
      j.onRef('contract.gemeente', '=', 'tarief.gemeente').onRef('contract.nummer', '=', 'tarief.contract'),
    )
    .innerJoin('inkoop.aanbieder as aanbieder', (j) =>
      j.onRef('aanbieder.gemeente', '=', 'contract.gemeente').onRef('aanbieder.agb', '=', 'contract.agb'),
    )
    .innerJoin('inkoop.product as product', (j) =>
      j.onRef('product.gemeente', '=', 'tarief.gemeente').onRef('product.code', '=', 'tarief.product'),
    )
    .leftJoin('inkoop.laatste_beschikbaarheid as laatste', (j) =>
      j
        .onRef('laatste.gemeente', '=', 'contract.gemeente')
        .onRef('laatste.agb', '=', 'contract.agb')
        .onRef('laatste.product', '=', 'tarief.product'),
    )
    .select(AANBIEDERKOLOMMEN.map((kolom) => `aanbieder.${kolom}` as const))
    .select(
      PRODUCTKOLOMMEN.filter((kolom) => kolom !== 'naam_nl' && kolom !== 'naam_en').map(
        (kolom) => `product.${kolom}` as const,
      ),
    )
    .select(['product.naam_nl as product_nl', 'product.naam_en as product_en'])
    .select(['contract.nummer as contract', 'tarief.bedrag', 'tarief.wachttijd_weken', 'aanbieder.geen_nieuwe_vanaf'])
    .select(['laatste.wachttijd_weken as gemeld_weken', 'laatste.vrije_plaatsen', 'laatste.op', 'laatste.door_soort'])
    .where('tarief.gemeente', '=', tx.gemeente)
    .where('tarief.begin', '<=', dag)
    .where((eb) => eb.or([eb('tarief.eind', 'is', null), eb('tarief.eind', '>=', dag)]))
    .where('contract.begin', '<=', dag)
    .where((eb) => eb.or([eb('contract.eind', 'is', null), eb('contract.eind', '>=', dag)]))

type Aanbodrij = Awaited<ReturnType<ReturnType<typeof geldigOp>['execute']>>[number]

const leesAanbod = (rij: Aanbodrij, dag: Datum): Aanbod => ({
  aanbieder: leesAanbieder(rij),
  product: leesProduct({ ...rij, naam_nl: rij.product_nl, naam_en: rij.product_en }),
  contract: rij.contract,
  tarief: rij.bedrag,
  wachttijdWeken: rij.gemeld_weken ?? rij.wachttijd_weken,
  vrijePlaatsen: rij.vrije_plaatsen,
  gemeld: rij.op === null ? null : { op: rij.op, door: rij.door_soort === 'aanbieder' ? 'aanbieder' : 'medewerker' },
  neemtNieuwe: rij.geen_nieuwe_vanaf === null || dag < rij.geen_nieuwe_vanaf,
})
