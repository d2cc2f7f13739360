import { bevat, gelukt, geweigerd, overlapt, type Periode, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Tarief } from './contract.ts'

export type TariefWeigering =
  | 'eind-voor-begin'
  | 'contract-onbekend'
  | 'product-onbekend'
  | 'buiten-contract'
  | 'tarief-overlapt'

/** Adds a tariff to a contract. On any day at most one tariff holds for a product under a contract. */
export async function legTariefVast(tx: Transactie, nieuw: Tarief): Promise<Uitkomst<undefined, TariefWeigering>> {
  const contract = await vergrendelContract(tx, nieuw.contract)
  const oordeel = toetsTarief(nieuw, contract, await periodesVan(tx, nieuw))
  if (!oordeel.ok) return oordeel
  if (!(await bestaatProduct(tx, nieuw.product)))
    return geweigerd(
      'product-onbekend',
      `Product ${nieuw.product} bestaat nog niet. Leg eerst het product vast.`,
      'product',
    )
  await tx.db
    .insertInto('inkoop.tarief')
    .values({
      gemeente: tx.gemeente,
      contract: nieuw.contract,
      product: nieuw.product,
      begin: nieuw.begin,
      eind: nieuw.eind,
      bedrag: nieuw.bedrag,
      wachttijd_weken: nieuw.wachttijdWeken,
    })
    .execute()
  return gelukt()
}

/** The decision: does this tariff fit in its contract and beside the tariffs that are there already? */
export function toetsTarief(
  nieuw: Tarief,
  contract: Periode | undefined,
  bestaand: readonly Periode[],
): Uitkomst<undefined, TariefWeigering> {
  if (!contract)
    return geweigerd(
      'contract-onbekend',
      `Contract ${nieuw.contract} bestaat nog niet. Leg eerst het contract vast.`,
      'contract',
    )
  if (nieuw.eind !== null && nieuw.eind < nieuw.begin)
    return geweigerd('eind-voor-begin', 'De laatste dag ligt voor de eerste dag. Kies een latere einddatum.', 'eind')
  if (!bevat(contract, nieuw.begin) || (nieuw.eind !== null && !bevat(contract, nieuw.eind)))
    return geweigerd(
      'buiten-contract',
      `Contract ${nieuw.contract} geldt ${schrijfPeriode(contract)}. Kies voor het tarief een periode daarbinnen.`,
      'begin',
    )
  const ander = bestaand.find((periode) => overlapt(periode, nieuw))
  if (!ander) return gelukt()
  return geweigerd(
    'tarief-overlapt',
    `Voor product ${nieuw.product} geldt al een tarief ${schrijfPeriode(ander)}. Kies een periode die daarop aansluit.`,
    'begin',
  )
}

const schrijfPeriode = (p: Periode): string =>
  p.eind === null ? `vanaf ${schrijfDatum(p.begin)}` : `van ${schrijfDatum(p.begin)} tot en met ${schrijfDatum(p.eind)}`

/** Two people who add a tariff to the same contract wait for each other, else both might pass the check. */
async function vergrendelContract(tx: Transactie, nummer: string): Promise<Periode | undefined> {
  return await tx.db
    .selectFrom('inkoop.contract')
    .select(['begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('nummer', '=', nummer)
    .forUpdate()
    .executeTakeFirst()
}

async function periodesVan(tx: Transactie, nieuw: Tarief): Promise<Periode[]> {
  return await tx.db
    .selectFrom('inkoop.tarief')
    .select(['begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('contract', '=', nieuw.contract)
    .where('product', '=', nieuw.product)
    .execute()
}

async function bestaatProduct(tx: Transactie, code: string): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('inkoop.product')
    .select('code')
    .where('gemeente', '=', tx.gemeente)
    .where('code', '=', code)
    .executeTakeFirst()
  return rij !== undefined
}
