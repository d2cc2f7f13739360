import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { leesFormulier } from '../../formulier.server.ts'
import { huisContext } from '../../huis.ts'
import type { Geweigerd } from '../../weigering.ts'

type Zet = (stap: Stap, zaak: string, invoer: unknown) => Promise<Uitkomst<undefined>>

/** Does one step on the melding that was just sent, as who holds its link, and goes back to the confirmation. */
export async function doeNaMelding(
  { request, context, params }: ActionFunctionArgs,
  zet: Zet,
  gedaan: 'aangevuld' | 'ingetrokken',
) {
  const { waarden, sleutel } = await leesFormulier(request, context)
  const { werk, kamers } = context.get(huisContext)
  const { zaken } = kamers
  const token = params.token ?? ''
  const uitkomst = await werk(async (stap) => {
    const houder = await zaken.alsLinkhouder(stap, token, 'na-melding')
    if (!houder.ok) return houder
    const { zaak } = houder.waarde
    return zaken.doeEenmaal(stap, `${zaak}.${sleutel}`, () => zet(houder.waarde.stap, zaak, waarden))
  })
  if (!uitkomst.ok) return data<Geweigerd>({ weigering: uitkomst, waarden }, { status: 422 })
  throw redirect(`/melding/klaar/${token}?gedaan=${gedaan}`)
}
