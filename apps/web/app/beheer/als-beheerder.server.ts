import type { Handeling, Stap } from '@meedoen/toegang'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

/** The house for a page of an administrator, with `werk` that first asks whether this is one: anybody else gets no answer. */
export const alsBeheerder = (vraag: Paginavraag, inzending?: Inzending): Huis => metRecht(vraag, 'beheer', inzending)

/** The same for a page of who keeps contracts. */
export const alsContractbeheerder = (vraag: Paginavraag, inzending?: Inzending): Huis =>
  metRecht(vraag, 'contracten-beheren', inzending)

function metRecht(
  vraag: Paginavraag,
  handeling: Extract<Handeling, 'beheer' | 'contracten-beheren'>,
  inzending: Inzending | undefined,
): Huis {
  const huis = bewaak(vraag, 'medewerker', inzending)
  const werk = <T>(taak: (stap: Stap) => Promise<T>): Promise<T> =>
    huis.werk((stap) => {
      ofGeenToegang(huis.kamers.toegang.mag(stap.wie, handeling, {}))
      return taak(stap)
    })
  return { ...huis, werk }
}
