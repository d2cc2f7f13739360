import type { Declaratie } from '@meedoen/levering'
import { data, redirect } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { meerdere } from '../../waarden.ts'
import type { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

/** The chosen declarations, told apart by what this person's agreement does; who chose none goes back to choose. */
export async function laadGoedkeuring(huis: Huis, ids: readonly string[]) {
  const { levering, toegang } = huis.kamers
  if (ids.length === 0) throw redirect('/werkplek/declaraties?lijst=goed-te-keuren&gedaan=niets-gekozen')
  return huis.werk(async (stap) => {
    if (!toegang.mag(stap.wie, 'betalen', {}).ok) throw data(null, { status: 403 })
    const grens = await levering.vierOgenVanaf(stap)
    const regels = []
    for (const id of ids.map(idUit)) {
      const beeld = ofGeenToegang(await levering.toonDeclaratie(stap, id))
      const akkoord = levering.beslisAkkoord(beeld.declaratie, toegang.wieId(stap.wie), grens)
      regels.push(naarKeurregel(beeld, akkoord.ok ? akkoord.waarde : 'niet', akkoord.ok ? null : akkoord))
    }
    return { grens, regels }
  })
}

type Weigering = { readonly code: string; readonly tekst: string }

const naarKeurregel = (
  { declaratie, aanbieder }: { readonly declaratie: Declaratie; readonly aanbieder: string },
  akkoord: 'goedkeuren' | 'eerste-akkoord' | 'niet',
  weigering: Weigering | null,
) => ({
  id: declaratie.id,
  nummer: declaratie.nummer,
  aanbieder,
  periode: declaratie.periodeBegin,
  toegekend: declaratie.toegekend,
  ingediend: declaratie.ingediend,
  afgewezen: declaratie.afgewezen,
  regels: declaratie.regels,
  akkoord,
  weigering: weigering && { code: weigering.code, tekst: weigering.tekst },
})
export type Keurregel = ReturnType<typeof naarKeurregel>

/** Approves once per sending of the form, and goes on to the list that says how many. */
export async function keur(huis: Huis, inzending: Awaited<ReturnType<typeof leesWerkformulier>>) {
  const ids = meerdere(inzending, 'd').map(idUit)
  const { zaken, levering } = huis.kamers
  const uitkomst = await huis.werk((stap) =>
    zaken.eenmalig(stap, `werkplek:${inzending.sleutel}`, levering.goedgekeurdVeld, () => levering.keurGoed(stap, ids)),
  )
  if (!uitkomst.ok) return data({ weigering: uitkomst }, { status: 422 })
  const { goedgekeurd, wacht } = uitkomst.waarde
  throw redirect(`/werkplek/declaraties?lijst=te-betalen&gedaan=goedgekeurd&goedgekeurd=${goedgekeurd}&wacht=${wacht}`)
}
