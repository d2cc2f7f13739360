import { type Stap, wieId } from '@meedoen/toegang'
import { sql } from 'kysely'
import type { Feitrij, Vastgelegd } from './feitrij.ts'

/** A table of this room that holds facts, and the column in it that says of what they are. */
type Feitentabel =
  | { readonly tabel: 'levering.feit'; readonly van: 'toewijzing' }
  | { readonly tabel: 'levering.pgbfeit'; readonly van: 'budget' }
  | { readonly tabel: 'levering.verzoekfeit'; readonly van: 'verzoek' }
  | { readonly tabel: 'levering.declaratiefeit'; readonly van: 'declaratie' }

type Nieuw = { readonly soort: string; readonly gegevens: unknown }

export type Feitenboek<Feit> = {
  /** Recorded facts of that one, oldest first; one that does not fit its kind is a defect and throws. */
  readonly haal: (stap: Stap, van: string) => Promise<Feit[]>
  /** Adds a fact, which is never changed or removed after this. */
  readonly schrijf: (stap: Stap, van: string, feit: Nieuw & Vastgelegd) => Promise<void>
}

/** The facts in that table, each read with `lees`: the one place that knows how this room keeps them. */
export function feitenboek<Feit>({ tabel, van }: Feitentabel, lees: (rij: Feitrij) => Feit): Feitenboek<Feit> {
  const [waar, eigenaar] = [sql.table(tabel), sql.ref(van)]
  return {
    haal: async ({ tx }, id) => {
      const { rows } = await sql<Feitrij>`
        select soort, gegevens, volgnummer, op, door_soort, door_id from ${waar}
        where gemeente = ${tx.gemeente} and ${eigenaar} = ${id} order by volgnummer`.execute(tx.db)
      return rows.map(lees)
    },
    schrijf: async ({ tx }, id, { volgnummer, soort, op, door, gegevens }) => {
      const inhoud = JSON.stringify(gegevens)
      await sql`
        insert into ${waar} (gemeente, ${eigenaar}, volgnummer, soort, op, door_soort, door_id, gegevens)
        values (${tx.gemeente}, ${id}, ${volgnummer}, ${soort}, ${op}, ${door.soort}, ${door.id}, ${inhoud})`.execute(
        tx.db,
      )
    },
  }
}

/** A fact as it will be recorded: under that number, now, by who takes the step. */
export const genummerd = <Feit extends Nieuw>(stap: Stap, nieuw: Feit, volgnummer: number): Feit & Vastgelegd => ({
  ...nieuw,
  volgnummer,
  op: stap.nu,
  door: { soort: stap.wie.soort, id: wieId(stap.wie) },
})
