import { geweigerd, type Weigering } from '@meedoen/kern'
import type { RedenWijziging } from '../toewijzing/feiten.ts'

/** The provider asked for it, or nobody can deliver any more: the client died or moved away. */
const ZONDER_OVERLEG: readonly RedenWijziging[] = ['12', '02', '07']

/** Less help or an earlier end needs the agreement of the provider, unless it asked for that itself. */
export const zonderAkkoord = (reden: RedenWijziging, akkoord: boolean): Weigering | null =>
  akkoord || ZONDER_OVERLEG.includes(reden)
    ? null
    : geweigerd(
        'akkoord-nodig',
        'Minder of korter kan alleen als de aanbieder het ermee eens is. Overleg eerst, en vink dat dan aan.',
        'akkoord',
      )
