import { gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { vindAanbieder } from '../aanbieders/haal-aanbieders.ts'
import type { Contract } from './contract.ts'

export type ContractWeigering = 'eind-ligt-eerder' | 'aanbieder-onbekend' | 'contract-van-ander'

/** Adds a contract, or changes the period of the contract with that number. */
export async function legContractVast(
  tx: Transactie,
  nieuw: Contract,
): Promise<Uitkomst<undefined, ContractWeigering>> {
  if (nieuw.eind !== null && nieuw.eind < nieuw.begin)
    return geweigerd(
      'eind-ligt-eerder',
      `Contract ${nieuw.nummer} eindigt op ${schrijfDatum(nieuw.eind)}, voor de eerste dag. Kies een latere einddatum.`,
      'eind',
    )
  if (!(await vindAanbieder(tx, nieuw.agb)))
    return geweigerd(
      'aanbieder-onbekend',
      `Aanbieder ${nieuw.agb} staat nog niet in de lijst. Leg eerst de aanbieder vast en daarna het contract.`,
      'agb',
    )
  const periode = { begin: nieuw.begin, eind: nieuw.eind }
  const geraakt = await tx.db
    .insertInto('inkoop.contract')
    .values({ gemeente: tx.gemeente, nummer: nieuw.nummer, agb: nieuw.agb, ...periode })
    .onConflict((botsing) =>
      botsing.columns(['gemeente', 'nummer']).doUpdateSet(periode).where('inkoop.contract.agb', '=', nieuw.agb),
    )
    .returning('nummer')
    .executeTakeFirst()
  if (geraakt) return gelukt()
  return geweigerd(
    'contract-van-ander',
    `Contract ${nieuw.nummer} is al van een andere aanbieder. Kies een ander nummer voor dit contract.`,
    'nummer',
  )
}
