import type { Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { bewaak, type Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel } from '../../waarden.ts'
import { idUit } from '../../werkplek/id.server.ts'
import { naarRegel } from './declaratie.server.ts'

type Plek = { readonly declaratie?: string | undefined; readonly regel?: string | undefined }

function plekUit({ declaratie, regel }: Plek): { id: string; regel: number } {
  if (!/^\d{1,6}$/.test(regel ?? '')) throw data(null, { status: 404 })
  return { id: idUit(declaratie), regel: Number(regel) }
}

/** One line of a declaration, to mend it or to disagree. */
export async function haalRegel(vraag: Paginavraag, plek: Plek) {
  const huis = bewaak(vraag, 'aanbieder')
  const { id, regel } = plekUit(plek)
  const gevonden = await huis.werk((stap) => huis.kamers.levering.toonRegel(stap, id, regel))
  if (!gevonden.ok) throw data(null, { status: 404 })
  return { declaratie: id, regel: naarRegel(huis, gevonden.waarde) }
}

/** Mends the line by a new declaration, or sends a question about it. */
export async function doeMetRegel(vraag: Paginavraag, plek: Plek) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const { id, regel } = plekUit(plek)
  const daad = enkel(inzending, 'doe') === 'betwist' ? ('betwist' as const) : ('verbeter' as const)
  const uitkomst = await huis.werk((stap) => DADEN[daad](huis, stap, { id, regel }, inzending))
  if (!uitkomst.ok) return data({ daad, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(uitkomst.waarde)
}

type Doe = (
  huis: Huis,
  stap: Stap,
  plek: { id: string; regel: number },
  inzending: Inzending,
) => Promise<Uitkomst<string>>

/** Each answers where to go on. */
const DADEN: Readonly<Record<'verbeter' | 'betwist', Doe>> = {
  verbeter: async ({ kamers }, stap, { id, regel }, inzending) => {
    const { levering, zaken, kern } = kamers
    const gedaan = await zaken.eenmalig(stap, `declareren:${inzending.sleutel}`, levering.ingediendVeld, () =>
      levering.verbeterRegel(stap, id, regel, enkel(inzending, 'geleverd')),
    )
    return gedaan.ok ? kern.gelukt(`/aanbieder/declaraties/${gedaan.waarde.declaratie}?gedaan=ja`) : gedaan
  },
  betwist: async ({ kamers }, stap, { id, regel }, inzending) => {
    const gedaan = await kamers.zaken.doeEenmaal(stap, `declareren:${inzending.sleutel}`, () =>
      kamers.levering.betwistRegel(stap, id, regel, enkel(inzending, 'tekst')),
    )
    return gedaan.ok ? kamers.kern.gelukt(`/aanbieder/declaraties/${id}?gedaan=gevraagd`) : gedaan
  },
}
