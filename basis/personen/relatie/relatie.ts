import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

export const ROLLEN = [
  'partner',
  'huisgenoot',
  'mantelzorger',
  'vertegenwoordiger',
  'contactpersoon',
  'clientondersteuner',
] as const
export type Relatierol = (typeof ROLLEN)[number]

/** Somebody around a person; `ander` is their id when the municipality knows them as a person too. */
export type Relatie = {
  readonly id: string
  readonly persoon: string
  readonly ander: string | null
  readonly naam: string
  readonly telefoon: string | null
  readonly rol: Relatierol
  /** Kind of relation (COD472), for example 16 son or daughter. */
  readonly soort: string
  readonly vanaf: Datum
  /** Last day on which it counts. */
  readonly tot: Datum | null
}

const relatierijen = (tx: Transactie) =>
  tx.db
    .selectFrom('personen.relatie')
    .select(['id', 'persoon', 'ander', 'naam', 'telefoon', 'rol', 'soort', 'vanaf', 'tot'])
    .where('gemeente', '=', tx.gemeente)

const geldendOp = (tx: Transactie, dag: Datum) =>
  relatierijen(tx)
    .where('vanaf', '<=', dag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', dag)]))
    .orderBy('rol')
    .orderBy('vanaf')
    .orderBy('id')

/** The people around somebody on that day: household, carers, representatives, contacts. */
export const relatiesVan = (tx: Transactie, persoon: string, dag: Datum): Promise<Relatie[]> =>
  geldendOp(tx, dag).where('persoon', '=', persoon).execute()

/** The people for whom `ander` has that role on that day, for example for whom somebody is mantelzorger. */
export const relatiesWaarin = (tx: Transactie, ander: string, rol: Relatierol, dag: Datum): Promise<Relatie[]> =>
  geldendOp(tx, dag).where('ander', '=', ander).where('rol', '=', rol).execute()

/** Everybody known here who has that role for somebody on that day, for example all cliëntondersteuners; by id. */
export async function bekendInRol(tx: Transactie, rol: Relatierol, dag: Datum): Promise<string[]> {
  const rijen = await geldendOp(tx, dag).where('rol', '=', rol).where('ander', 'is not', null).execute()
  return [...new Set(rijen.flatMap((rij) => (rij.ander ? [rij.ander] : [])))]
}
