import type { Prestatieregel } from '@meedoen/levering'
import { data } from 'react-router'
import { bewaak, type Paginavraag } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { idUit } from '../../werkplek/id.server.ts'

/** One declaration of this provider, refused lines first. */
export async function haalDeclaratie(vraag: Paginavraag, deel: string | undefined) {
  const huis = bewaak(vraag, 'aanbieder')
  const id = idUit(deel)
  const blad = Math.max(1, Number(new URL(vraag.request.url).searchParams.get('blad')) || 1)
  const beeld = await huis.werk((stap) => huis.kamers.levering.toonDeclaratie(stap, id, blad))
  if (!beeld.ok) throw data(null, { status: 404 })
  const { declaratie, regels, bladen } = beeld.waarde
  const { nummer, periodeBegin, ontvangenOp, ingediend, toegekend, stand, betaaldOp, afgewezen } = declaratie
  return {
    id,
    declaratie: {
      nummer,
      periodeBegin,
      ontvangenOp,
      ingediend,
      toegekend,
      stand,
      betaaldOp,
      afgewezen,
      regels: declaratie.regels,
    },
    regels: regels.map((regel) => naarRegel(huis, regel)),
    blad: Math.min(blad, bladen),
    bladen,
  }
}

/** A line as screens show it, in the language of the page. */
export const naarRegel = ({ taal }: Pick<Huis, 'taal'>, { product, ...regel }: Prestatieregel) => ({
  ...regel,
  product: product.naam[taal],
})
export type Regelbeeld = ReturnType<typeof naarRegel>
