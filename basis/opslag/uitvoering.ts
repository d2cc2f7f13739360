import { type Datum, type Gemeentecode, isGemeentecode } from '@meedoen/kern'
import type { PgBoss } from 'pg-boss'
import type { Opslag } from './opslag.ts'

/** What a job carries: the municipality and the id of what it is about; the step loads the rest itself. */
export type TaakGegevens = { readonly gemeente: Gemeentecode; readonly id: string }

/** Does one job, given what stands in the queue. */
export type Uitvoerder = (inhoud: unknown) => Promise<void>

export function leesGegevens(inhoud: unknown): TaakGegevens {
  if (typeof inhoud === 'object' && inhoud !== null && 'gemeente' in inhoud && 'id' in inhoud) {
    const { gemeente, id } = inhoud
    if (typeof gemeente === 'string' && isGemeentecode(gemeente) && typeof id === 'string') return { gemeente, id }
  }
  throw new Error('een taak draagt een gemeente en een id')
}

/** One job for each municipality, with the day as id: work for all of them fans out, so that one cannot hold up another. */
export async function waaierUit(opslag: Opslag, naam: string, dag: Datum): Promise<void> {
  const gemeenten = await opslag.opPlatform((db) =>
    db.selectFrom('platform.gemeente').select('code').orderBy('code').execute(),
  )
  for (const { code } of gemeenten) {
    await opslag.inGemeente(code, (tx) => tx.zetTaak(naam, { gemeente: code, id: dag }, { sleutel: dag }))
  }
}

/** Runs what is due, and what that work puts in line, until nothing is due. A failed job waits for its next attempt. */
export async function verwerk(
  boss: PgBoss,
  uitvoerders: ReadonlyMap<string, Uitvoerder>,
): Promise<{ gedaan: number; mislukt: number }> {
  const telling = { gedaan: 0, mislukt: 0 }
  for (let vorige = -1; vorige !== telling.gedaan + telling.mislukt; ) {
    vorige = telling.gedaan + telling.mislukt
    for (const [naam, uitvoerder] of uitvoerders) {
      const taken = await boss.fetch<unknown>(naam, { batchSize: 100, includeMetadata: true })
      for (const taak of taken.sort((a, b) => a.createdOn.getTime() - b.createdOn.getTime())) {
        telling[await probeer(boss, naam, taak.id, () => uitvoerder(taak.data))] += 1
      }
    }
  }
  return telling
}

async function probeer(
  boss: PgBoss,
  naam: string,
  id: string,
  werk: () => Promise<void>,
): Promise<'gedaan' | 'mislukt'> {
  try {
    await werk()
  } catch (fout) {
    const { message, stack } = fout instanceof Error ? fout : new Error(String(fout))
    await boss.fail(naam, id, { message, stack })
    return 'mislukt'
  }
  await boss.complete(naam, id)
  return 'gedaan'
}
