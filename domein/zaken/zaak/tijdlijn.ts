import { haalMedewerkers, type Stap } from '@meedoen/toegang'
import type { Feit } from '../feiten/feiten.ts'
import { haalFeiten } from './opslaan.ts'

type MetNaam<F extends Feit> = F extends Feit
  ? Omit<F, 'door'> & { door: { soort: string; naam: string | null } }
  : never

/**
 * One fact for the timeline, told apart by `soort`; screens hold the sentence per kind.
 * `door` is a name for an employee, else only the kind of person.
 */
export type Tijdlijnregel = MetNaam<Feit>

/** The history of a case, newest first. */
export async function haalTijdlijn(stap: Stap, zaak: string): Promise<Tijdlijnregel[]> {
  const feiten = await haalFeiten(stap, zaak)
  const namen = new Map((await haalMedewerkers(stap.tx)).map((m) => [m.id, m.naam]))
  return feiten
    .map((f): Tijdlijnregel => ({ ...f, door: { soort: f.door.soort, naam: namen.get(f.door.id) ?? null } }))
    .toReversed()
}
