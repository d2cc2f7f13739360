import type { Stap } from '@meedoen/toegang'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

/** The house for a page of an administrator, with `werk` that first asks whether this is one: anybody else gets no answer. */
export function alsBeheerder(vraag: Paginavraag, inzending?: Inzending): Huis {
  const huis = bewaak(vraag, 'medewerker', inzending)
  const werk = <T>(taak: (stap: Stap) => Promise<T>): Promise<T> =>
    huis.werk((stap) => {
      ofGeenToegang(huis.kamers.toegang.mag(stap.wie, 'beheer', {}))
      return taak(stap)
    })
  return { ...huis, werk }
}
