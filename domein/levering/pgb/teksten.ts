import { randomUUID } from 'node:crypto'
import type { Stap } from '@meedoen/toegang'

type Tekstsoort = 'helper' | 'hulp' | 'waarom' | 'kwaliteit' | 'reden'

/** Keeps a name or what somebody wrote in a row of its own, and gives its id for use in a fact. */
export async function bewaarPgbtekst(stap: Stap, budget: string, soort: Tekstsoort, inhoud: string): Promise<string> {
  const id = randomUUID()
  await stap.tx.db
    .insertInto('levering.pgbtekst')
    .values({ gemeente: stap.tx.gemeente, id, budget, soort, inhoud, aangemaakt: stap.nu })
    .execute()
  return id
}

/** All names and words of a budget by id; one that was destroyed is simply absent. */
export async function haalPgbteksten(stap: Stap, budget: string): Promise<Map<string, string>> {
  const rijen = await stap.tx.db
    .selectFrom('levering.pgbtekst')
    .select(['id', 'inhoud'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('budget', '=', budget)
    .execute()
  return new Map(rijen.map((rij) => [rij.id, rij.inhoud]))
}
