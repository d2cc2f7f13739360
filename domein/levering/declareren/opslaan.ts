import type { Stap } from '@meedoen/toegang'
import { feitenboek, genummerd } from '../feitenboek.ts'
import { type Declaratie, vouwDeclaratie } from './declaratie.ts'
import { type EersteFeit, leesFeit, type NieuwFeit } from './feiten.ts'

const BOEK = feitenboek({ tabel: 'levering.declaratiefeit', van: 'declaratie' }, leesFeit)

/** The first fact of a declaration, with the row that lists read. */
export async function legEersteVast(stap: Stap, id: string, nieuw: EersteFeit): Promise<void> {
  const { gemeente, db } = stap.tx
  const { gegevens: g } = nieuw
  await db
    .insertInto('levering.declaratie')
    .values({
      gemeente,
      id,
      agb: g.agb,
      nummer: g.nummer,
      bericht: g.bericht,
      periode_begin: g.periodeBegin,
      periode_eind: g.periodeEind,
      ontvangen_op: g.ontvangenOp,
      antwoord_uiterlijk: g.antwoordUiterlijk,
      ingediend: g.ingediend,
      toegekend: g.toegekend,
      regels: g.regels,
      afgewezen: g.afgewezen,
      stand: 'beoordeeld',
      versie: 1,
    })
    .execute()
  await BOEK.schrijf(stap, id, genummerd(stap, nieuw, 1))
}

/** The declaration with that id in this municipality, or null. */
export async function vindDeclaratie(stap: Stap, id: string): Promise<Declaratie | null> {
  const [gevonden] = await haalDeclaratiesMet(stap, [id], false)
  return gevonden ?? null
}

/** Those with these ids, in the order of their ids, held until the end of the transaction. */
export const haalVoorWijziging = (stap: Stap, ids: readonly string[]): Promise<Declaratie[]> =>
  haalDeclaratiesMet(stap, ids, true)

async function haalDeclaratiesMet(stap: Stap, ids: readonly string[], vast: boolean): Promise<Declaratie[]> {
  if (ids.length === 0) return []
  const { gemeente, db } = stap.tx
  // Everybody takes them in the same order, so that two never wait for each other.
  const vraag = db
    .selectFrom('levering.declaratie')
    .select('id')
    .where('gemeente', '=', gemeente)
    .where('id', 'in', ids)
    .orderBy('id')
  const rijen = await (vast ? vraag.forUpdate() : vraag).execute()
  const feiten = await db
    .selectFrom('levering.declaratiefeit')
    .select(['declaratie', 'soort', 'gegevens', 'volgnummer', 'op', 'door_soort', 'door_id'])
    .where('gemeente', '=', gemeente)
    .where('declaratie', 'in', ids)
    .orderBy('volgnummer')
    .execute()
  const perDeclaratie = Map.groupBy(feiten, ({ declaratie }) => declaratie)
  return rijen.map(({ id }) => vouwDeclaratie(id, (perDeclaratie.get(id) ?? []).map(leesFeit)))
}

/** Recorded facts of a declaration, oldest first. */
export const haalFeiten = BOEK.haal

/** Records a fact on a declaration that was loaded for change, and what lists need of it. */
export async function legVast(stap: Stap, declaratie: Declaratie, nieuw: NieuwFeit): Promise<void> {
  const feit = genummerd(stap, nieuw, declaratie.versie + 1)
  const feiten = [...(await haalFeiten(stap, declaratie.id)), feit]
  const { stand, versie } = vouwDeclaratie(declaratie.id, feiten)
  await BOEK.schrijf(stap, declaratie.id, feit)
  await stap.tx.db
    .updateTable('levering.declaratie')
    .set({ stand, versie })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', declaratie.id)
    .execute()
}
