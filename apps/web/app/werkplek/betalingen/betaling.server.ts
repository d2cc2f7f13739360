import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import type { leesWerkformulier } from '../formulier.server.ts'
import { DADEN, type Daad } from './daden.ts'

/** One payment with what is in it. */
export async function laadBetaling(huis: Huis, id: string) {
  const { levering, toegang } = huis.kamers
  return huis.werk(async (stap) => {
    const beeld = await levering.toonBatch(stap, id)
    if (!beeld.ok) throw data(null, { status: beeld.code === 'batch-onbekend' ? 404 : 403 })
    return { ...beeld.waarde, magBetalen: toegang.mag(stap.wie, 'betalen', {}).ok }
  })
}

const STAPPEN: Readonly<Record<Daad, (huis: Huis, stap: Stap, id: string) => Promise<Uitkomst<undefined>>>> = {
  'aan-bank': ({ kamers }, stap, id) => kamers.levering.geefAanBank(stap, id),
  vervallen: ({ kamers }, stap, id) => kamers.levering.laatVervallen(stap, id),
  betaald: ({ kamers }, stap, id) => kamers.levering.merkBetaald(stap, id),
}

/** One step further with a payment. */
export async function doeMetBetaling(huis: Huis, id: string, inzending: Awaited<ReturnType<typeof leesWerkformulier>>) {
  const daad = DADEN.find((naam) => naam === inzending.tekst('doe'))
  if (!daad) throw data(null, { status: 400 })
  const uitkomst = await doeEenmaal(huis, inzending, (stap) => STAPPEN[daad](huis, stap, id))
  if (!uitkomst.ok) return data({ weigering: uitkomst }, { status: 422 })
  throw redirect(`/werkplek/betalingen/${id}?gedaan=${daad}`)
}

/** The file for the bank, the same bytes every time. */
export async function geefBestand(huis: Huis, id: string): Promise<Response> {
  const bestand = await huis.werk((stap) => huis.kamers.levering.geefBetaalbestand(stap, id))
  if (!bestand.ok) throw data(null, { status: bestand.code === 'batch-onbekend' ? 404 : 403 })
  const { naam, inhoud } = bestand.waarde
  return new Response(Buffer.from(inhoud), {
    headers: {
      'Content-Type': 'application/xml',
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
