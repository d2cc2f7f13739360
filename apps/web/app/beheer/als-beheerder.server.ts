import type { Handeling, Oordeel, Stap } from '@meedoen/toegang'
import { bewaak, ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

/** The house for a page of an administrator, with `werk` that first asks whether this is one: anybody else gets no answer. */
export const alsBeheerder = (vraag: Paginavraag, inzending?: Inzending): Huis => metRecht(vraag, 'beheer', inzending)

/** The same for a page of who keeps contracts. */
export const alsContractbeheerder = (vraag: Paginavraag, inzending?: Inzending): Huis =>
  metRecht(vraag, 'contracten-beheren', inzending)

/** The same for a page about the people of all providers. */
export const alsMensenbeheerder = (vraag: Paginavraag, inzending?: Inzending): Huis =>
  metOordeel(
    vraag,
    ({ kamers }, { wie }) => kamers.toegang.mag(wie, 'aanbiedermensen-beheren', { agb: null }),
    inzending,
  )

const metRecht = (
  vraag: Paginavraag,
  handeling: Extract<Handeling, 'beheer' | 'contracten-beheren'>,
  inzending: Inzending | undefined,
): Huis => metOordeel(vraag, ({ kamers }, { wie }) => kamers.toegang.mag(wie, handeling, {}), inzending)

function metOordeel(
  vraag: Paginavraag,
  oordeel: (huis: Huis, stap: Stap) => Oordeel,
  inzending: Inzending | undefined,
): Huis {
  const huis = bewaak(vraag, 'medewerker', inzending)
  const werk = <T>(taak: (stap: Stap) => Promise<T>): Promise<T> =>
    huis.werk((stap) => {
      ofGeenToegang(oordeel(huis, stap))
      return taak(stap)
    })
  return { ...huis, werk }
}
