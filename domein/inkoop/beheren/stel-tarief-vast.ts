import { bevat, type Datum, gelukt, geweigerd, geweigerdeInvoer, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { vindProduct } from '../aanbod/producten-voor.ts'
import { type KeurWeigering, keurTarief, TARIEF_IN_EUROS } from '../contracten/keur-tarief.ts'
import { vraagBevestiging } from '../contracten/ongewoon-tarief.ts'
import { zonderPrijs } from '../contracten/product.ts'
import { type Contractrij, contractrij, type Tariefrij, tariefrijen } from '../contracten/rijen.ts'
import { alsContractbeheerder, leesVanBeheerder } from './als-contractbeheerder.ts'
import { aantalInvoer, bedragInvoer, dagInvoer, ofLeeg } from './invoer.ts'
import { haalVastgelegd, legWijzigingVast } from './wijziging.ts'

const invoerTarief = z.object({
  product: z.string().min(1, 'kies'),
  begin: dagInvoer,
  eind: ofLeeg(dagInvoer),
  /** Eurocents per unit; may stay empty for a product in euros. */
  bedrag: ofLeeg(bedragInvoer),
  /** Weeks until help can start, as agreed; asked with the first tariff of a product only. */
  wachttijd: aantalInvoer(104).nullable(),
  /** The amount that somebody confirmed after they were asked whether it is right. */
  bevestigd: ofLeeg(bedragInvoer).optional(),
})

export type TariefstapWeigering =
  | KeurWeigering
  | 'tarief-ongewoon'
  | 'invoer'
  | 'contract-onbekend'
  | 'product-onbekend'
  | 'tarief-onbekend'
  | 'tarief-geldt-al'
  | 'eind-in-verleden'
  | BeleidWeigering

const GEEN_CONTRACT = geweigerd('contract-onbekend', 'Dit contract is er niet. Kies een contract uit de lijst.')
const GEEN_TARIEF = geweigerd('tarief-onbekend', 'Dit tarief is er niet meer. Kijk in de lijst welke tarieven er zijn.')

/**
 * Records what a product costs under a contract from a day on; the tariff before it holds until the day before. An unusual
 * tariff per minute is recorded only when that amount was confirmed.
 */
export async function stelTariefVast(
  stap: Stap,
  nummer: string,
  invoer: unknown,
): Promise<Uitkomst<undefined, TariefstapWeigering>> {
  const gelezen = leesVanBeheerder(stap, invoerTarief, invoer)
  if (!gelezen.ok) return gelezen
  const nieuw = gelezen.waarde
  const contract = await contractrij(stap.tx, nummer, true)
  if (!contract) return GEEN_CONTRACT
  const product = await vindProduct(stap.tx, nieuw.product)
  if (!product)
    return geweigerd('product-onbekend', 'Dit product is er niet. Kies een product uit de lijst.', 'product')
  const inEuros = zonderPrijs(product)
  const bedrag = nieuw.bedrag ?? (inEuros ? TARIEF_IN_EUROS : null)
  if (bedrag === null) return geweigerdeInvoer({ bedrag: 'verplicht' })
  const { wachttijd, bevestigd = null, ...rest } = nieuw
  const tarief = { ...rest, bedrag }
  const bestaand = (await tariefrijen(stap.tx, nummer)).filter((oud) => oud.product === product.code)
  const bezwaar = keurTarief(tarief, contract, bestaand, stap.vandaag, inEuros)
  if (bezwaar) return bezwaar
  const vraag = await vraagBevestiging(stap.tx, nummer, product, { bedrag, bevestigd }, stap.vandaag)
  if (vraag) return vraag
  await voegTariefToe(stap, contract, {
    ...tarief,
    wachttijdWeken: wachttijd ?? vorigeWachttijd(bestaand, nieuw.begin),
  })
  return gelukt()
}

/** What was agreed on waiting with the tariff before this one; none before the first. */
export const vorigeWachttijd = (bestaand: readonly Tariefrij[], begin: Datum): number =>
  bestaand.findLast((tarief) => tarief.begin < begin)?.wachttijdWeken ?? 0

/** Adds a tariff that was checked. */
export async function voegTariefToe(
  stap: Stap,
  { nummer, agb }: Pick<Contractrij, 'nummer' | 'agb'>,
  { product, begin, eind, bedrag, wachttijdWeken }: Tariefrij,
): Promise<void> {
  await stap.tx.db
    .insertInto('inkoop.tarief')
    .values({
      gemeente: stap.tx.gemeente,
      contract: nummer,
      product,
      begin,
      eind,
      bedrag,
      wachttijd_weken: wachttijdWeken,
    })
    .execute()
  await legWijzigingVast(stap, { soort: 'tarief', agb, contract: nummer, product, wordt: { begin, eind, bedrag } })
}

/** Whether a tariff may still be taken away. */
export async function magWeg(
  stap: Stap,
  { nummer, agb }: Pick<Contractrij, 'nummer' | 'agb'>,
  { product, begin }: Pick<Tariefrij, 'product' | 'begin'>,
): Promise<boolean> {
  if (begin !== stap.vandaag) return begin > stap.vandaag
  const waar = { agb, contract: nummer, product }
  return (await haalVastgelegd(stap.tx, waar)).some((vast) => vast.begin === begin && vast.op === stap.vandaag)
}

type Welk = { readonly product: string; readonly begin: string }

/**
 * Takes away a tariff that does not hold yet, or that was recorded today and begins today: so a slip can be mended at once. The
 * one before it then runs on. One that held longer stays: it may have been declared.
 */
export async function verwijderTarief(
  stap: Stap,
  nummer: string,
  welk: Welk,
): Promise<Uitkomst<undefined, TariefstapWeigering>> {
  const gevonden = await vind(stap, nummer, welk)
  if (!gevonden.ok) return gevonden
  const { contract, tarief } = gevonden.waarde
  if (!(await magWeg(stap, contract, tarief)))
    return geweigerd(
      'tarief-geldt-al',
      `Dit tarief geldt sinds ${schrijfDatum(tarief.begin)}. Stel een nieuw tarief vast: dat volgt het op.`,
    )
  await deze(stap, nummer, tarief).execute()
  const { product, begin, bedrag } = tarief
  await legWijzigingVast(stap, {
    soort: 'tarief-weg',
    agb: contract.agb,
    contract: nummer,
    product,
    was: { begin, bedrag },
  })
  return gelukt()
}

/** Ends a tariff without another after it: from then on the provider does not deliver the product under this contract. */
export async function beeindigTarief(
  stap: Stap,
  nummer: string,
  welk: Welk,
  invoer: unknown,
): Promise<Uitkomst<undefined, TariefstapWeigering>> {
  const gelezen = leesVanBeheerder(stap, z.object({ eind: dagInvoer }), invoer)
  if (!gelezen.ok) return gelezen
  const gevonden = await vind(stap, nummer, welk)
  if (!gevonden.ok) return gevonden
  const { contract, tarief } = gevonden.waarde
  const { eind } = gelezen.waarde
  if (eind < stap.vandaag)
    return geweigerd('eind-in-verleden', 'Kies vandaag of een latere dag: wat al gold, blijft gelden.', 'eind')
  if (!bevat(tarief, eind) || !bevat(contract, eind))
    return geweigerd('buiten-contract', 'Op die dag geldt dit tarief niet. Kies een dag waarop het geldt.', 'eind')
  const { gemeente, db } = stap.tx
  await db
    .updateTable('inkoop.tarief')
    .set({ eind })
    .where('gemeente', '=', gemeente)
    .where('contract', '=', nummer)
    .where('product', '=', tarief.product)
    .where('begin', '=', tarief.begin)
    .execute()
  const waar = { agb: contract.agb, contract: nummer, product: tarief.product }
  await legWijzigingVast(stap, { soort: 'tarief-eind', ...waar, was: { eind: tarief.eind }, wordt: { eind } })
  return gelukt()
}

const deze = ({ tx }: Stap, nummer: string, { product, begin }: Tariefrij) =>
  tx.db
    .deleteFrom('inkoop.tarief')
    .where('gemeente', '=', tx.gemeente)
    .where('contract', '=', nummer)
    .where('product', '=', product)
    .where('begin', '=', begin)

async function vind(stap: Stap, nummer: string, { product, begin }: Welk) {
  const wie = alsContractbeheerder(stap)
  if (!wie.ok) return wie
  const contract = await contractrij(stap.tx, nummer, true)
  if (!contract) return GEEN_CONTRACT
  const tarief = (await tariefrijen(stap.tx, nummer)).find((t) => t.product === product && t.begin === begin)
  return tarief ? gelukt({ contract, tarief }) : GEEN_TARIEF
}
