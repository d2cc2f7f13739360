import { haalMedewerkers, type Stap } from '@meedoen/toegang'
import type { Feit, Feitsoort } from '../feiten/feiten.ts'
import { haalFeiten } from './opslaan.ts'

/** One fact for the timeline; screens hold the sentence per kind. `door` is a name for an employee, else only the kind of person. */
export type Tijdlijnregel = {
  volgnummer: number
  soort: Feitsoort
  op: Date
  door: { soort: string; naam: string | null }
  mandaat: string | null
  gegevens: Feit['gegevens']
}

/** The history of a case, newest first. */
export async function haalTijdlijn(stap: Stap, zaak: string): Promise<Tijdlijnregel[]> {
  const feiten = await haalFeiten(stap, zaak)
  const namen = new Map((await haalMedewerkers(stap.tx)).map((m) => [m.id, m.naam]))
  return feiten
    .map((f) => ({
      volgnummer: f.volgnummer,
      soort: f.soort,
      op: f.op,
      door: { soort: f.door.soort, naam: namen.get(f.door.id) ?? null },
      mandaat: f.mandaat,
      gegevens: f.gegevens,
    }))
    .toReversed()
}
