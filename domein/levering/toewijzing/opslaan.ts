import type { Stap } from '@meedoen/toegang'
import { feitenboek, genummerd } from '../feitenboek.ts'
import { type Feit, leesFeit, type NieuwFeit } from './feiten.ts'
import { type Toewijzing, vouwToewijzing } from './toewijzing.ts'

const BOEK = feitenboek({ tabel: 'levering.feit', van: 'toewijzing' }, leesFeit)

/** The assignment with that id in this municipality, or null. */
export const vindToewijzing = (stap: Stap, id: string): Promise<Toewijzing | null> => vind(stap, id, false)

/** As `vindToewijzing`, and holds the assignment until the end of the transaction. */
export const vindToewijzingVoorWijziging = (stap: Stap, id: string): Promise<Toewijzing | null> => vind(stap, id, true)

/** The assignment with that id; throws when there is none, so only for an id that came from our own tables. */
export async function haalToewijzing(stap: Stap, id: string): Promise<Toewijzing> {
  const gevonden = await vindToewijzing(stap, id)
  if (!gevonden) throw new Error('deze toewijzing bestaat niet in deze gemeente')
  return gevonden
}

async function vind(stap: Stap, id: string, vast: boolean): Promise<Toewijzing | null> {
  const vraag = stap.tx.db
    .selectFrom('levering.toewijzing')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
  const rij = await (vast ? vraag.forUpdate() : vraag).executeTakeFirst()
  return rij ? vouwToewijzing(rij.id, await haalFeiten(stap, rij.id)) : null
}

/** Recorded facts of an assignment, oldest first. */
export const haalFeiten = BOEK.haal

/** The first fact of an assignment. */
export function legEersteVast(stap: Stap, id: string, nieuw: NieuwFeit): Promise<Toewijzing> {
  const feit = genummerd(stap, nieuw, 1)
  return schrijf(stap, vouwToewijzing(id, [feit]), feit)
}

/** Records a fact on an assignment that was loaded for change, and writes what lists need in the same transaction. */
export async function legVast(stap: Stap, toewijzing: Toewijzing, nieuw: NieuwFeit): Promise<Toewijzing> {
  const feit = genummerd(stap, nieuw, toewijzing.versie + 1)
  const feiten = [...(await haalFeiten(stap, toewijzing.id)), feit]
  return schrijf(stap, vouwToewijzing(toewijzing.id, feiten), feit)
}

async function schrijf(stap: Stap, toewijzing: Toewijzing, feit: Feit): Promise<Toewijzing> {
  await schrijfProjectie(stap, toewijzing)
  await BOEK.schrijf(stap, toewijzing.id, feit)
  return toewijzing
}

/** Writes the row that lists and messages read; it can be rebuilt from the facts. */
async function schrijfProjectie(stap: Stap, toewijzing: Toewijzing): Promise<void> {
  const { id, nummer, ...rij } = toewijzingrij(toewijzing)
  await stap.tx.db
    .insertInto('levering.toewijzing')
    .values({ gemeente: stap.tx.gemeente, id, nummer, ...rij })
    .onConflict((c) => c.columns(['gemeente', 'id']).doUpdateSet(rij))
    .execute()
}

/** An assignment as columns, without the municipality. */
export function toewijzingrij(toewijzing: Toewijzing) {
  const {
    startbericht,
    toegewezenOp,
    redenWijziging,
    gestartOp,
    gestoptOp,
    hulp,
    afwijzing: _,
    vervangt: __,
    metBudget,
    inzet: ___,
    wijzigingAfgewezen: ____,
    ...vast
  } = toewijzing
  return {
    ...vast,
    met_budget: metBudget,
    toegewezen_op: toegewezenOp,
    reden_wijziging: redenWijziging,
    start_uiterlijk: startbericht.datum,
    gestart_op: gestartOp,
    gestopt_op: gestoptOp,
    hulp: JSON.stringify(hulp),
  }
}
