import { data } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'

/** The months and the declarations of this provider, and where it is paid. */
export async function haalLijst(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const blad = new URL(vraag.request.url).searchParams.get('blad') ?? '1'
  const { levering, inkoop } = huis.kamers
  return huis.werk(async (stap) => {
    const lijst = ofGeenToegang(await levering.haalDeclaraties(stap, { blad }))
    const maanden = ofGeenToegang(await levering.haalDeclaratiemaanden(stap))
    const { wie } = stap
    if (wie.soort !== 'aanbieder') throw data(null, { status: 403 })
    const rekening = ofGeenToegang(await inkoop.haalRekeningstand(stap, wie.agb))
    const { regels, bladen } = lijst
    return { rekening: rekening.eind, regels, bladen, blad: Math.min(Math.max(Number(blad) || 1, 1), bladen), maanden }
  })
}
