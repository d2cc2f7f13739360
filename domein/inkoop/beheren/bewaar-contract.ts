import {
  type AgbCode,
  bevat,
  type Datum,
  gelukt,
  geweigerd,
  type Periode,
  schrijfDatum,
  type Uitkomst,
} from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { type ContractWeigering, legContractVast } from '../contracten/leg-contract-vast.ts'
import { contractrij, tariefrijen } from '../contracten/rijen.ts'
import { leesVanBeheerder } from './als-contractbeheerder.ts'
import { dagInvoer, ofLeeg, tekstInvoer } from './invoer.ts'
import { legWijzigingVast } from './wijziging.ts'

const periode = z.object({ begin: dagInvoer, eind: ofLeeg(dagInvoer) })

export type ContractstapWeigering =
  | ContractWeigering
  | 'invoer'
  | 'contract-bestaat'
  | 'contract-onbekend'
  | 'tarief-na-contract'
  | BeleidWeigering

/** Records a new contract with a provider; answers its number. Refuses a number that is in use. */
export async function sluitContract(
  stap: Stap,
  agb: AgbCode,
  invoer: unknown,
): Promise<Uitkomst<string, ContractstapWeigering>> {
  const gelezen = leesVanBeheerder(stap, periode.extend({ nummer: tekstInvoer(40) }), invoer)
  if (!gelezen.ok) return gelezen
  const { nummer, ...nieuw } = gelezen.waarde
  if (await contractrij(stap.tx, nummer))
    return geweigerd(
      'contract-bestaat',
      `Contract ${nummer} is er al. Kies een ander nummer, of wijzig dat contract.`,
      'nummer',
    )
  const gelegd = await legContractVast(stap.tx, { nummer, agb, ...nieuw })
  if (!gelegd.ok) return gelegd
  await legWijzigingVast(stap, { soort: 'contract', agb, contract: nummer, wordt: nieuw })
  return gelukt(nummer)
}

/** Changes the days between which a contract holds. Tariffs must still fit in it. */
export async function wijzigContract(
  stap: Stap,
  nummer: string,
  invoer: unknown,
): Promise<Uitkomst<undefined, ContractstapWeigering>> {
  const gelezen = leesVanBeheerder(stap, periode, invoer)
  if (!gelezen.ok) return gelezen
  const nu = await contractrij(stap.tx, nummer, true)
  if (!nu) return geweigerd('contract-onbekend', 'Dit contract is er niet. Kies een contract uit de lijst.')
  const knelt = steektUit(gelezen.waarde, await tariefrijen(stap.tx, nummer))
  if (knelt) return geweigerd('tarief-na-contract', woordenVoor(knelt), knelt.veld)
  const gelegd = await legContractVast(stap.tx, { nummer, agb: nu.agb, ...gelezen.waarde })
  if (!gelegd.ok) return gelegd
  const was = { begin: nu.begin, eind: nu.eind }
  await legWijzigingVast(stap, { soort: 'contract', agb: nu.agb, contract: nummer, was, wordt: gelezen.waarde })
  return gelukt()
}

type Knelpunt = { readonly product: string; readonly dag: Datum; readonly veld: 'begin' | 'eind' }

/** The first tariff that would hold on days outside the contract; one without a last day ends with the contract. */
function steektUit(contract: Periode, tarieven: readonly (Periode & { readonly product: string })[]): Knelpunt | null {
  for (const { product, begin, eind } of tarieven) {
    if (begin < contract.begin) return { product, dag: begin, veld: 'begin' }
    if (!bevat(contract, begin)) return { product, dag: begin, veld: 'eind' }
    if (eind !== null && !bevat(contract, eind)) return { product, dag: eind, veld: 'eind' }
  }
  return null
}

const woordenVoor = ({ product, dag, veld }: Knelpunt): string =>
  veld === 'begin'
    ? `Voor product ${product} geldt al een tarief vanaf ${schrijfDatum(dag)}. Laat het contract uiterlijk die dag beginnen.`
    : `Voor product ${product} staat een tarief tot ${schrijfDatum(dag)}. Laat het contract tot die dag doorlopen, of beëindig of verwijder eerst dat tarief.`
