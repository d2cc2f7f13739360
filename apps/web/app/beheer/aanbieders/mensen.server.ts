import { isAgbCode } from '@meedoen/kern'
import { redirect } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeInLijst, geweigerd, laadMensen, nodigUit } from '../../mensen/mensen.server.ts'
import { nogNiemandBeheert } from '../../mensen/nog-niemand.ts'
import { enkel } from '../../waarden.ts'
import { alsMensenbeheerder } from '../als-beheerder.server.ts'

const PAD = '/beheer/aanbieders/mensen'

/** People of providers who may log in or were invited, and the providers there are. */
export function haalAanbiedermedewerkers(vraag: Paginavraag) {
  const huis = alsMensenbeheerder(vraag)
  const gekozen = new URL(vraag.request.url).searchParams.get('aanbieder') ?? ''
  return huis.werk(async (stap) => {
    const beeld = await laadMensen(huis, stap, null)
    return {
      ...beeld,
      aanbieders: (await huis.kamers.inkoop.haalAanbieders(stap.tx)).map(({ agb, naam }) => ({ agb, naam })),
      gekozen,
      // The first of a provider may invite the others, unless who invites says otherwise.
      eersteBeheerder: nogNiemandBeheert(gekozen, beeld.mensen, beeld.uitnodigingen),
      magToelaten: huis.kamers.toegang.mag(stap.wie, 'beheer', {}).ok,
    }
  })
}

/** Invites somebody, lets somebody in whose log-in name is known, or does what a button in the lists says. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsMensenbeheerder(vraag, inzending)
  const plek = { huis, request: vraag.request, pad: PAD }
  switch (inzending.waarden.doe) {
    case 'nodig-uit':
      return nodigUit(plek, inzending, await bestaandeAanbieder(huis, inzending))
    case 'laat-toe':
      return laatToe(huis, inzending)
    default:
      return doeInLijst(plek, inzending)
  }
}

/** Null for a choice that is no provider of this municipality. */
function bestaandeAanbieder(huis: Huis, inzending: Inzending) {
  const agb = enkel(inzending, 'agb')
  return huis.werk(async (stap) =>
    isAgbCode(agb) && (await huis.kamers.inkoop.vindAanbieder(stap.tx, agb)) ? agb : null,
  )
}

async function laatToe(huis: Huis, inzending: Inzending) {
  const { toegang, zaken, kern } = huis.kamers
  const agb = await bestaandeAanbieder(huis, inzending)
  const [sub, naam] = [enkel(inzending, 'sub'), enkel(inzending, 'naam')]
  const uitkomst = await huis.werk(async (stap) => {
    if (agb === null) return kern.geweigerdeInvoer({ agb: 'kies' })
    return zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, () =>
      toegang.laatAanbiedermedewerkerToe(stap, { sub, naam, agb }),
    )
  })
  if (!uitkomst.ok) return geweigerd(uitkomst, inzending)
  throw redirect(`${PAD}?gedaan=toegevoegd`)
}
