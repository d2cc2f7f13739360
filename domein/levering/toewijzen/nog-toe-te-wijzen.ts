import { type Datum, gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { NOOIT_VERSTUURD } from '../toewijzing/mogelijk.ts'
import { IN_TOTAAL } from '../toewijzing/omvang.ts'

type Besloten = {
  readonly id: string
  readonly begin: Datum
  readonly eind: Datum | null
  readonly volume: number
  readonly frequentie: string
}

/** What a new assignment of a provision can be. */
export type Rest = {
  readonly begin: Datum
  readonly volume: number
  /** The assignment after which it comes, if any. */
  readonly vervangt: string | null
}

/**
 * What of a granted provision is left to assign: from the day after those who gave it before, and of a total what they do not hold. An
 * assignment that was rejected or taken back never was. Refuses when nothing is left.
 */
export async function nogToeTeWijzen(stap: Stap, voorziening: Besloten): Promise<Uitkomst<Rest, 'niets-over'>> {
  const eerdere = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'eind', 'volume'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('voorziening', '=', voorziening.id)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .orderBy('begin')
    .execute()
  const laatste = eerdere.at(-1)
  // One that does not end stands in the way; who assigns hears so from the rule against stacking.
  const eind = laatste?.eind ?? null
  const begin = eind !== null && eind >= voorziening.begin ? plusDagen(eind, 1) : voorziening.begin
  const gehad = eerdere.reduce((som, { volume }) => som + volume, 0)
  const volume = voorziening.frequentie === IN_TOTAAL ? voorziening.volume - gehad : voorziening.volume
  if (volume <= 0 || (voorziening.eind !== null && begin > voorziening.eind))
    return geweigerd(
      'niets-over',
      'Alles wat is besloten, is al toegewezen. Is er meer hulp nodig, neem dan eerst een nieuw besluit.',
    )
  return gelukt({ begin, volume, vervangt: laatste?.id ?? null })
}
