import type { AgbCode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Afzender } from '../../verbinding/lees-token.ts'

/** The same step, taken by a program for one of its providers: it may what people of that provider may. */
export const alsAanbieder = (stap: Stap, { id, uitgever }: Afzender, agb: AgbCode): Stap => ({
  ...stap,
  wie: { soort: 'aanbieder', id, naam: uitgever, agb },
})
