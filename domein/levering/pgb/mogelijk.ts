import { type Datum, geweigerd, type Weigering } from '@meedoen/kern'
import type { Budget } from './budget.ts'

export type Pgbdaad =
  | 'plan-indienen'
  | 'plan-beoordelen'
  | 'overeenkomst-voorleggen'
  | 'overeenkomst-beoordelen'
  | 'overeenkomst-beeindigen'
  | 'declareren'
  | 'declaratie-intrekken'
  | 'betaling-boeken'
  | 'bewijs-vragen'
  | 'bewijs-toevoegen'
  | 'bewijs-beoordelen'
  | 'afrekenen'
  | 'beeindigen'

const LOOPT: readonly Budget['stand'][] = ['lopend']
/** What was given before the end is still declared, paid, looked into and settled after it. */
const OOK_NA_EINDE: readonly Budget['stand'][] = ['lopend', 'beeindigd']

/** The one table of what can be done with a budget in which state. */
const MOGELIJK: Readonly<Record<Pgbdaad, readonly Budget['stand'][]>> = {
  'plan-indienen': LOOPT,
  'plan-beoordelen': OOK_NA_EINDE,
  'overeenkomst-voorleggen': LOOPT,
  'overeenkomst-beoordelen': OOK_NA_EINDE,
  'overeenkomst-beeindigen': LOOPT,
  declareren: OOK_NA_EINDE,
  'declaratie-intrekken': OOK_NA_EINDE,
  'betaling-boeken': ['lopend', 'beeindigd', 'ingetrokken'],
  'bewijs-vragen': OOK_NA_EINDE,
  'bewijs-toevoegen': OOK_NA_EINDE,
  'bewijs-beoordelen': OOK_NA_EINDE,
  afrekenen: OOK_NA_EINDE,
  /** Once more to an earlier day: who died after a move was heard of. */
  beeindigen: OOK_NA_EINDE,
}

/** A budget whose last day is over has ended, also when nobody ended it. */
export function kanPgb({ stand, eind }: Pick<Budget, 'stand' | 'eind'>, daad: Pgbdaad, vandaag: Datum): boolean {
  const voorbij = stand === 'lopend' && eind !== null && eind < vandaag
  return MOGELIJK[daad].includes(voorbij ? 'beeindigd' : stand)
}

export const BUDGET_LOOPT_NIET: Weigering<'budget-loopt-niet'> = geweigerd(
  'budget-loopt-niet',
  'Dit budget is gestopt. Dit kan niet meer.',
)
