import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { bewaak } from '../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import type { Geweigerd } from '../weigering.ts'
import { idUit } from '../werkplek/id.server.ts'
import type { Gedaan } from './gedaan.ts'

type Stapwerk = (stap: Stap, zaak: string) => Promise<Uitkomst<unknown>>
/** Reads what was sent, before any transaction, and gives the step to take. */
type Voorbereiding = (huis: Huis, inzending: Inzending) => Promise<Uitkomst<Stapwerk>> | Uitkomst<Stapwerk>

/**
 * A step on a case that somebody sent: once, however often the button is pressed. When it worked on to the address that
 * `naar` gives, below the case; when not, the words of the refusal with all that was filled in.
 */
export async function doeStap(
  vraag: ActionFunctionArgs,
  naar: (inzending: Inzending) => string,
  bereidVoor: Voorbereiding,
) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'inwoner', inzending)
  const zaak = idUit(vraag.params.zaak)
  const { doeEenmaal } = huis.kamers.zaken
  const voorbereid = await bereidVoor(huis, inzending)
  const uitkomst = voorbereid.ok
    ? await huis.werk((stap) => doeEenmaal(stap, `${zaak}.${inzending.sleutel}`, () => voorbereid.waarde(stap, zaak)))
    : voorbereid
  if (uitkomst.ok) throw redirect(`/mijn/${zaak}${naar(inzending)}`)
  return data<Geweigerd>({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
}

/** The page of the case, which then says what was done. */
export const metBericht = (gedaan: Gedaan) => (): string => `?gedaan=${gedaan}`
