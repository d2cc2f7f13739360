import type { AgbCode, Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { leesBijdragefeit } from '../feiten.ts'

export type Herinnering = {
  readonly op: Date
  readonly starts: number
  readonly declaraties: number
  readonly maand: Datum
}

/** The last reminder to each provider. */
export async function laatsteHerinneringen({ db, gemeente }: Transactie): Promise<Map<AgbCode, Herinnering>> {
  const rijen = await db
    .selectFrom('levering.bijdragefeit')
    .select(['soort', 'gegevens', 'op'])
    .where('gemeente', '=', gemeente)
    .where('onderwerp', 'like', 'aanbieder:%')
    .orderBy('op')
    .execute()
  const laatste = new Map<AgbCode, Herinnering>()
  for (const { op, ...rij } of rijen) {
    const feit = leesBijdragefeit(rij)
    if (feit.soort !== 'aanbiederHerinnerd') continue
    const { agb, ...rest } = feit.gegevens
    laatste.set(agb, { op, ...rest })
  }
  return laatste
}
