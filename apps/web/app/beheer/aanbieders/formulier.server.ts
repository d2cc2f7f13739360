import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel } from '../../waarden.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'

type Werk = (huis: Huis, stap: Stap, inzending: Inzending) => Promise<Uitkomst<unknown>>

/** Does what a form asks, once per sending, and then goes on; a refusal comes back with what was filled in. */
export async function verwerk(vraag: Paginavraag, werk: Werk, daarna: (inzending: Inzending) => string) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsContractbeheerder(vraag, inzending)
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `inkoop:${inzending.sleutel}`, () => werk(huis, stap, inzending)),
  )
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(daarna(inzending))
}

/** The fields of a form under their own names, as the rooms read them. */
export const velden = (inzending: Inzending, ...namen: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(namen.map((naam) => [naam, enkel(inzending, naam)]))
