import { data, redirect } from 'react-router'
import type { Huis } from '../../huis.ts'
import { meerdere } from '../../waarden.ts'
import type { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

const TERUG = '/werkplek/declaraties?lijst=te-betalen'

/** What a payment of these declarations would be. */
export async function laadVoorbeeld(huis: Huis, ids: readonly string[]) {
  const gekozen = ids.map(idUit)
  const beeld = await huis.werk((stap) => huis.kamers.levering.bekijkBatch(stap, gekozen))
  if (!beeld.ok) {
    if (beeld.code === 'niets-gekozen') throw redirect(`${TERUG}&gedaan=niets-gekozen`)
    if (beeld.code === 'niet-goedgekeurd') throw redirect(TERUG)
    throw data(null, { status: beeld.code === 'declaratie-onbekend' ? 404 : 403 })
  }
  const { betalingen, wacht, namen, zonderRekening, eigenRekening } = beeld.waarde
  const metNaam = (saldo: (typeof betalingen)[number]) => ({ ...saldo, naam: namen.get(saldo.agb) ?? saldo.agb })
  return {
    ids: gekozen,
    betalingen: betalingen.map(metNaam),
    wacht: wacht.map(metNaam),
    zonderRekening: zonderRekening.map((agb) => namen.get(agb) ?? agb),
    eigenRekening,
  }
}
export type Voorbeeld = Awaited<ReturnType<typeof laadVoorbeeld>>

/** Makes the payment, once per sending of the form. */
export async function maakBetaling(huis: Huis, inzending: Awaited<ReturnType<typeof leesWerkformulier>>) {
  const ids = meerdere(inzending, 'd').map(idUit)
  const { zaken, levering } = huis.kamers
  const uitkomst = await huis.werk((stap) =>
    zaken.eenmalig(stap, `werkplek:${inzending.sleutel}`, levering.batchVeld, () => levering.maakBatch(stap, ids)),
  )
  if (!uitkomst.ok) return data({ weigering: uitkomst }, { status: 422 })
  throw redirect(`/werkplek/betalingen/${uitkomst.waarde.batch}?gedaan=gemaakt`)
}
