import { bevat, gelukt, geweigerd, overlapt, type Periode, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Tarief } from './contract.ts'
import { contractrij, tariefrijen } from './rijen.ts'

export type TariefWeigering =
  | 'eind-ligt-eerder'
  | 'contract-onbekend'
  | 'product-onbekend'
  | 'buiten-contract'
  | 'tarief-overlapt'

/** Adds a tariff to a contract. On any day at most one tariff holds for a product under a contract. */
export const legTariefVast = (tx: Transactie, nieuw: Tarief): Promise<Uitkomst<undefined, TariefWeigering>> =>
  legTarievenVast(tx, nieuw.contract, [nieuw])

/** Adds the tariffs of one contract, such as a price list: all of them, or none when one does not fit. */
export async function legTarievenVast(
  tx: Transactie,
  nummer: string,
  tarieven: readonly Tarief[],
): Promise<Uitkomst<undefined, TariefWeigering>> {
  const contract = await contractrij(tx, nummer, true)
  const bestaand = await tariefrijen(tx, nummer)
  for (const [i, tarief] of tarieven.entries()) {
    const ernaast = [...bestaand, ...tarieven.slice(0, i)].filter(({ product }) => product === tarief.product)
    const oordeel = toetsTarief(tarief, contract, ernaast)
    if (!oordeel.ok) return oordeel
  }
  const vreemd = await onbekendProduct(tx, tarieven)
  if (vreemd) {
    return geweigerd('product-onbekend', `Product ${vreemd} bestaat nog niet. Leg eerst het product vast.`, 'product')
  }
  if (tarieven.length > 0)
    await tx.db
      .insertInto('inkoop.tarief')
      .values(tarieven.map((t) => alsRij(tx, nummer, t)))
      .execute()
  return gelukt()
}

const alsRij = (
  { gemeente }: Transactie,
  contract: string,
  { product, begin, eind, bedrag, wachttijdWeken }: Tarief,
) => ({
  gemeente,
  contract,
  product,
  begin,
  eind,
  bedrag,
  wachttijd_weken: wachttijdWeken,
})

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
    return geweigerd('eind-ligt-eerder', 'De laatste dag ligt voor de eerste dag. Kies een latere einddatum.', 'eind')
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

/** The first product code that this municipality does not know. */
async function onbekendProduct(tx: Transactie, tarieven: readonly Tarief[]): Promise<string | undefined> {
  const rijen = await tx.db.selectFrom('inkoop.product').select('code').where('gemeente', '=', tx.gemeente).execute()
  const bekend = new Set(rijen.map(({ code }) => code))
  return tarieven.find(({ product }) => !bekend.has(product))?.product
}
