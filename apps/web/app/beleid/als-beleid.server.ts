import type { Stap } from '@meedoen/toegang'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import type { Huis } from '../huis.ts'

/** The house for a page with figures, with `werk` that first asks whether somebody may see figures: anybody else gets no answer. */
export function alsBeleid(vraag: Paginavraag): Huis {
  const huis = bewaak(vraag, 'medewerker')
  const werk = <T>(taak: (stap: Stap) => Promise<T>): Promise<T> =>
    huis.werk((stap) => {
      ofGeenToegang(huis.kamers.toegang.mag(stap.wie, 'beleid-inzien', {}))
      return taak(stap)
    })
  return { ...huis, werk }
}
