import type { Aandeel, Aantal } from '@meedoen/monitor'
import type { Taal } from '../huis.ts'
import type { Vertaal } from './bevinding.ts'
import { schrijfGetal } from './cijfers.ts'

/** "1.204", or "minder dan 10". */
export const schrijfAantal = (t: Vertaal, taal: Taal, aantal: Aantal): string =>
  typeof aantal === 'number' ? schrijfGetal(aantal, taal) : t('weggelaten.aantal')

/** "87%", or why it is not there. */
export const schrijfAandeel = (t: Vertaal, aandeel: Aandeel): string =>
  typeof aandeel === 'number' ? `${aandeel}%` : t(`weggelaten.aandeel.${aandeel}`)
