import type { Stap } from '@meedoen/toegang'
import { data } from 'react-router'
import { bewaak, type Paginavraag } from '../../bewaak.server.ts'
import { leesFormulier } from '../../formulier.server.ts'
import { doeInLijst, laadMensen, nodigUit } from '../../mensen/mensen.server.ts'

const agbVan = ({ wie }: Stap) => {
  if (wie.soort !== 'aanbieder') throw data(null, { status: 403 })
  return wie.agb
}

/** The people of the own organisation, for who manages them; `sluiten` is whose access they are asked about in the address. */
export function haalMensen(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  return huis.werk(async (stap) => {
    const agb = agbVan(stap)
    const beeld = await laadMensen(huis, stap, agb)
    const sluit = new URL(vraag.request.url).searchParams.get('sluit')
    return {
      ...beeld,
      aanbieder: (await huis.kamers.inkoop.vindAanbieder(stap.tx, agb))?.naam ?? agb,
      sluiten: beeld.mensen.find(({ id, actief, zelf }) => id === sluit && actief && !zelf) ?? null,
    }
  })
}

/** Invites a colleague, or does what a button in the lists says. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const plek = { huis, request: vraag.request, pad: '/aanbieder/mensen' }
  if (inzending.waarden.doe !== 'nodig-uit') return doeInLijst(plek, inzending)
  return nodigUit(plek, inzending, await huis.werk(async (stap) => agbVan(stap)))
}
