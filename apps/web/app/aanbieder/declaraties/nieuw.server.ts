import { data, redirect } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel } from '../../waarden.ts'
import { omvangInWoorden } from '../omvang.server.ts'

/** The assignments of a month, to fill in what was delivered. */
export async function haalMaand(vraag: Paginavraag) {
  const huis = bewaak(vraag, 'aanbieder')
  const maand = maandUit(huis, new URL(vraag.request.url).searchParams.get('maand'))
  const { levering } = huis.kamers
  const regels = await huis.werk(async (stap) => ofGeenToegang(await levering.haalTeDeclareren(stap, maand)))
  return {
    maand,
    maanden: levering.teDeclarerenMaanden(huis.vandaag),
    regels: regels.map(({ product, ...regel }) => ({
      ...regel,
      veld: levering.veldVoor(regel.nummer),
      product: product.naam[huis.taal],
      omvang: omvangInWoorden(huis, regel),
    })),
  }
}
export type Declareerregel = Awaited<ReturnType<typeof haalMaand>>['regels'][number]

function maandUit({ kamers, vandaag }: Huis, tekst: string | null) {
  const maand = kamers.levering.leesMaand(tekst, vandaag)
  if (!maand.ok) throw data(null, { status: 404 })
  return maand.waarde
}

/** Makes the declaration, once per sending of the form, and shows what came of it. */
export async function dienIn(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const { levering, zaken } = huis.kamers
  const maand = maandUit(huis, enkel(inzending, 'maand'))
  const geleverd = Object.fromEntries(
    Object.keys(inzending.waarden).flatMap((naam) => {
      const nummer = /^geleverd-(\d+)$/.exec(naam)?.[1]
      return nummer === undefined ? [] : [[nummer, enkel(inzending, naam)]]
    }),
  )
  const uitkomst = await huis.werk((stap) =>
    zaken.eenmalig(stap, `declareren:${inzending.sleutel}`, levering.ingediendVeld, () =>
      levering.dienDeclaratieIn(stap, maand, geleverd),
    ),
  )
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/aanbieder/declaraties/${uitkomst.waarde.declaratie}?gedaan=ja`)
}
