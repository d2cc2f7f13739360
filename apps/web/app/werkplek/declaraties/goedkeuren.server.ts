import type { Declaratie } from '@meedoen/levering'
import { data } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { idUit } from '../id.server.ts'

/** The chosen declarations, told apart by what this person's agreement does. */
export async function laadGoedkeuring(huis: Huis, ids: readonly string[]) {
  const { levering, toegang } = huis.kamers
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
