import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { bewaak, type Paginavraag } from '../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { enkel } from '../waarden.ts'
import { idUit } from '../werkplek/id.server.ts'
import { type Daad, daadUit } from './daden.ts'
import { redenUit } from './redenen.ts'

type Doe = (huis: Huis, stap: Stap, id: string, inzending: Inzending) => Promise<Uitkomst<unknown>>

/** What a provider does with an assignment; each makes a message that goes through the inbox like any other. */
const DADEN: Readonly<Record<Daad, Doe>> = {
  aannemen: ({ kamers }, stap, id) => kamers.levering.antwoordMet302(stap, id, { akkoord: true }),
  afwijzen: ({ kamers }, stap, id, inzending) => {
    const reden = redenUit(enkel(inzending, 'reden'))
    if (!reden) return Promise.resolve(kamers.kern.geweigerdeInvoer({ reden: 'kies' }))
    const toelichting = enkel(inzending, 'toelichting')
    return kamers.levering.antwoordMet302(stap, id, { akkoord: false, reden, toelichting })
  },
  start: ({ kamers }, stap, id, inzending) =>
    kamers.levering.meldStart(stap, id, enkel(inzending, 'begindatum'), {
      bevestigd: enkel(inzending, 'bevestigd') === 'ja',
    }),
  'start-weg': ({ kamers }, stap, id) => kamers.levering.verwijderStart(stap, id),
  stop: ({ kamers }, stap, id, inzending) =>
    kamers.levering.meldStop(stap, id, { einddatum: enkel(inzending, 'einddatum'), reden: enkel(inzending, 'reden') }),
  inzet: ({ kamers }, stap, id, inzending) =>
    kamers.levering.meldInzet(stap, id, {
      vanaf: enkel(inzending, 'vanaf'),
      volume: enkel(inzending, 'volume'),
      reden: enkel(inzending, 'reden'),
    }),
  'stop-weg': ({ kamers }, stap, id) => kamers.levering.verwijderStop(stap, id),
}

/** Does it once per sending of the form; a refusal comes back to the form that was sent. */
export async function doe(vraag: Paginavraag, deel: string | undefined) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const id = idUit(deel)
  const daad = daadUit(enkel(inzending, 'doe'))
  if (!daad) throw data(null, { status: 400 })
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `aanbieder:${inzending.sleutel}`, () => DADEN[daad](huis, stap, id, inzending)),
  )
  if (!uitkomst.ok) return data({ daad, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/aanbieder/${id}?gedaan=${daad}`)
}
