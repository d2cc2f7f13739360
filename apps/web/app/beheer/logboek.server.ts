import { ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import { leesFormulier } from '../formulier.server.ts'
import { alsBeheerder } from './als-beheerder.server.ts'

/** Checks every chain of the access log of this municipality now. */
export async function controleer(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const controle = ofGeenToegang(await huis.werk((stap) => huis.kamers.toegang.controleerLogboek(stap)))
  return { ...controle, tijd: huis.kamers.kern.tijdOp(huis.nu).slice(0, 5) }
}
