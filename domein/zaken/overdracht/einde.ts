import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '../zaak/zaak.ts'

/** Job that ends what providers deliver in a case, or only its temporary help, when that has ended; the id is that of the case. */
export const OVERDRACHT_EINDE = 'overdracht-einde'

export const beeindigLevering = (stap: Stap, zaak: Zaak): Promise<void> =>
  stap.tx.zetTaak(OVERDRACHT_EINDE, { gemeente: stap.tx.gemeente, id: zaak.id })
