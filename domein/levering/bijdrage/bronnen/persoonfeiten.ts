import type { Eurocent } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { sql } from 'kysely'
import type { Vrijstellingsperiode } from '../bepalen/persoonbron.ts'
import { type Bijdragefeit, leesBijdragefeit } from '../feiten.ts'

/** Cost prices by provision, and the months without contribution that were established. */
export type Persoonfeiten = {
  readonly kostprijzen: ReadonlyMap<string, Eurocent>
  readonly vrij: readonly Vrijstellingsperiode[]
}
export const ZONDER_FEITEN: Persoonfeiten = { kostprijzen: new Map(), vrij: [] }

/** What finance recorded about each of these people. */
export async function haalPersoonfeiten(tx: Transactie, ids: readonly string[]): Promise<Map<string, Persoonfeiten>> {
  const rijen = await tx.db
    .selectFrom('levering.bijdragefeit')
    .select(['onderwerp', 'soort', 'gegevens'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`onderwerp = any(${ids.map((id) => `persoon:${id}`)}::text[])`)
    .orderBy('onderwerp')
    .orderBy('volgnummer')
    .execute()
  const perPersoon = Map.groupBy(rijen, ({ onderwerp }) => onderwerp.slice('persoon:'.length))
  return new Map([...perPersoon].map(([id, feiten]) => [id, vouw(feiten.map(leesBijdragefeit))]))
}

function vouw(feiten: readonly Bijdragefeit[]): Persoonfeiten {
  const kostprijzen = new Map<string, Eurocent>()
  const vrij = new Map<string, Vrijstellingsperiode>()
  for (const feit of feiten) {
    if (feit.soort === 'kostprijsVastgelegd') kostprijzen.set(feit.gegevens.voorziening, feit.gegevens.kostprijs)
    if (feit.soort !== 'vrijstellingVastgesteld') continue
    const { ingetrokken, ...periode } = feit.gegevens
    if (ingetrokken) vrij.delete(`${periode.reden} ${periode.vanaf}`)
    else vrij.set(`${periode.reden} ${periode.vanaf}`, periode)
  }
  return { kostprijzen, vrij: [...vrij.values()] }
}
