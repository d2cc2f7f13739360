import { gelukt, type Uitkomst } from '@meedoen/kern'
import { haalMedewerkers, mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'

export type Werkdruk = {
  /** Null: the cases of the team that nobody has taken yet. */
  medewerker: { id: string; naam: string; functie: string; actief: boolean } | null
  /** What asks something now: the figure of the work list. */
  teDoen: number
  /** Every case that is not closed, also help that runs and asks nothing. */
  open: number
  teLaat: number
  spoed: number
}

/** How the open cases of a team are divided, for its team leader: everybody of the team, and what nobody has. */
export async function haalWerkverdeling(stap: Stap, team: string): Promise<Uitkomst<Werkdruk[]>> {
  const oordeel = mag(stap.wie, 'noodinzagen-inzien', { team })
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('zaken.zaak')
    .select('behandelaar')
    .select((eb) => [
      eb.fn.countAll<number>().as('open'),
      sql<number>`count(*) filter (where stand <> 'hulp-gestart' or klok_datum is not null)`.as('teDoen'),
      sql<number>`count(*) filter (where klok_datum < ${stap.vandaag} and not klok_opgeschort)`.as('teLaat'),
      sql<number>`count(*) filter (where klok_soort = 'spoed')`.as('spoed'),
    ])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('team', '=', team)
    .where('fase', '<>', 'afgesloten')
    .groupBy('behandelaar')
    .execute()
  const per = new Map(rijen.map(({ behandelaar, ...aantal }) => [behandelaar, aantal]))
  const niets = { teDoen: 0, open: 0, teLaat: 0, spoed: 0 }
  const mensen = (await haalMedewerkers(stap.tx, team)).filter((m) => m.rollen.includes('consulent') || per.has(m.id))
  return gelukt([
    ...mensen.map(({ id, naam, functie, actief }) => ({
      medewerker: { id, naam, functie, actief },
      ...(per.get(id) ?? niets),
    })),
    { medewerker: null, ...(per.get(null) ?? niets) },
  ])
}
