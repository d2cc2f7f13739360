import type { AgbCode, Datum, Eurocent } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { type Eenheid, eenheidVeld } from '../contracten/product.ts'

/** What was agreed to pay for a unit of a product, on the days on which both contract and tariff hold. */
export type Tariefperiode = {
  readonly product: string
  readonly categorie: string
  readonly eenheid: Eenheid
  readonly bedrag: Eurocent
  readonly begin: Datum
  readonly eind: Datum | null
}

/** Every tariff of one provider that held at any time from `vanaf` on, for checking what is declared. */
export async function tarievenVan(tx: Transactie, agb: AgbCode, vanaf: Datum): Promise<Tariefperiode[]> {
  const rijen = await tx.db
    .selectFrom('inkoop.tariefperiode as tarief')
    .innerJoin('inkoop.contract as contract', (j) =>
      j.onRef('contract.gemeente', '=', 'tarief.gemeente').onRef('contract.nummer', '=', 'tarief.contract'),
    )
    .innerJoin('inkoop.product as product', (j) =>
      j.onRef('product.gemeente', '=', 'tarief.gemeente').onRef('product.code', '=', 'tarief.product'),
    )
    .select(['tarief.product', 'product.categorie', 'product.eenheid', 'tarief.bedrag'])
    .select(({ fn }) => [
      fn<Datum>('greatest', ['tarief.begin', 'contract.begin']).as('begin'),
      fn<Datum | null>('least', ['tarief.eind', 'contract.eind']).as('eind'),
    ])
    .where('tarief.gemeente', '=', tx.gemeente)
    .where('contract.agb', '=', agb)
    .where((eb) => eb.or([eb('tarief.eind', 'is', null), eb('tarief.eind', '>=', vanaf)]))
    .where((eb) => eb.or([eb('contract.eind', 'is', null), eb('contract.eind', '>=', vanaf)]))
    .orderBy('tarief.product')
    .orderBy('begin')
    .execute()
  return rijen
    .filter(({ begin, eind }) => eind === null || begin <= eind)
    .map((rij) => ({ ...rij, eenheid: eenheidVeld.parse(rij.eenheid) }))
}
