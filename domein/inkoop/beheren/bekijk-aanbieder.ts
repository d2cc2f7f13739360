import { type AgbCode, bevat, type Datum, gelukt, geweigerd, isAgbCode, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import type { Aanbieder } from '../aanbieders/aanbieder.ts'
import { vindAanbieder } from '../aanbieders/haal-aanbieders.ts'
import { stopVan } from '../aanbieders/stop.ts'
import { type Aanbod, aanbodVan } from '../aanbod/aanbod.ts'
import { type Contractrij, type Tariefrij, tariefrijen } from '../contracten/rijen.ts'
import { alsContractbeheerder } from './als-contractbeheerder.ts'
import { type Capaciteit, capaciteitOp } from './capaciteit.ts'
import { magWeg } from './stel-tarief-vast.ts'
import { haalWijzigingen, type Wijzigingen } from './wijziging.ts'
import { type Aanbiederstand, standVan } from './zoek-aanbieders.ts'

/** `magWeg`: it may still be taken away. */
type Tariefbeeld = Tariefrij & { readonly magWeg: boolean }

export type Contractbeeld = Contractrij & {
  /** The tariffs that hold on the day that was asked for. */
  readonly nu: readonly Tariefbeeld[]
  /** Those that begin later. */
  readonly straks: readonly Tariefbeeld[]
}

export type Aanbiederbeeld = {
  readonly aanbieder: Aanbieder
  readonly geenNieuweVanaf: Datum | null
  readonly stand: Aanbiederstand
  readonly contracten: readonly Contractbeeld[]
  readonly aanbod: readonly Aanbod[]
  readonly capaciteit: readonly Capaciteit[]
  readonly wijzigingen: Wijzigingen
}

/** Everything that is kept of one provider, with tariffs, waiting and capacity as they are on `dag`, and a page of what was changed. */
export async function bekijkAanbieder(
  stap: Stap,
  code: string,
  dag: Datum,
  bladWijzigingen = 1,
): Promise<Uitkomst<Aanbiederbeeld, 'aanbieder-onbekend' | BeleidWeigering>> {
  const wie = alsContractbeheerder(stap)
  if (!wie.ok) return wie
  const aanbieder = isAgbCode(code) ? await vindAanbieder(stap.tx, code) : undefined
  if (!isAgbCode(code) || !aanbieder)
    return geweigerd('aanbieder-onbekend', 'Wij kennen deze aanbieder niet. Kies een aanbieder uit de lijst.')
  const wijzigingen = await haalWijzigingen(stap, code, bladWijzigingen)
  if (!wijzigingen.ok) return wijzigingen
  const geenNieuweVanaf = await stopVan(stap.tx, code)
  const contracten = await contractenVan(stap, code, dag)
  const geldig = contracten.filter((contract) => bevat(contract, dag))
  const producten = geldig.flatMap(({ nu }) => nu)
  return gelukt({
    aanbieder,
    geenNieuweVanaf,
    stand: standVan({ geenNieuweVanaf, contracten: geldig.length, producten: producten.length }, dag),
    contracten,
    aanbod: await aanbodVan(stap.tx, code, dag),
    capaciteit: await capaciteitOp(stap.tx, { agb: code }, dag),
    wijzigingen: wijzigingen.waarde,
  })
}

async function contractenVan(stap: Stap, agb: AgbCode, dag: Datum): Promise<Contractbeeld[]> {
  const { tx } = stap
  const contracten = await tx.db
    .selectFrom('inkoop.contract')
    .select(['nummer', 'agb', 'begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .orderBy('begin', 'desc')
    .orderBy('nummer')
    .execute()
  const beelden: Contractbeeld[] = []
  for (const contract of contracten) {
    const tarieven: Tariefbeeld[] = []
    for (const tarief of await tariefrijen(tx, contract.nummer))
      tarieven.push({ ...tarief, magWeg: await magWeg(stap, contract, tarief) })
    const nu = bevat(contract, dag) ? tarieven.filter((tarief) => bevat(tarief, dag)) : []
    beelden.push({ ...contract, nu, straks: tarieven.filter(({ begin }) => begin > dag) })
  }
  return beelden
}
