import type { Datum } from '@meedoen/kern'
import { data, redirect } from 'react-router'
import { bewaak, ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel } from '../../waarden.ts'
import { omvangInWoorden } from '../omvang.server.ts'
import { gevraagdBlad } from './blad.ts'

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

/** Shows another part of the month with everything that was typed, or hands it in. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = bewaak(vraag, 'aanbieder', inzending)
  const maand = maandUit(huis, enkel(inzending, 'maand'))
  const geleverd = geleverdUit(inzending)
  const telling = await huis.werk(async (stap) =>
    ofGeenToegang(await huis.kamers.levering.telGeleverdOp(stap, maand, geleverd)),
  )
  const blad = gevraagdBlad(enkel(inzending, 'doe'))
  const beeld = { waarden: inzending.waarden, zoek: enkel(inzending, 'zoek'), blad: blad ?? 1, telling }
  if (blad !== null) return data({ ...beeld, weigering: undefined })
  const weigering = await dienIn(huis, inzending, maand, geleverd)
  return data({ ...beeld, weigering }, { status: 422 })
}

/** Per assignment number what was typed. */
const geleverdUit = (inzending: Inzending): Record<string, string> =>
  Object.fromEntries(
    Object.keys(inzending.waarden).flatMap((naam) => {
      const nummer = /^geleverd-(\d+)$/.exec(naam)?.[1]
      return nummer === undefined ? [] : [[nummer, enkel(inzending, naam)]]
    }),
  )

/** Makes the declaration, once per sending of the form, and goes to what came of it; else answers why not. */
async function dienIn(huis: Huis, inzending: Inzending, maand: Datum, geleverd: Record<string, string>) {
  const { levering, zaken } = huis.kamers
  const uitkomst = await huis.werk((stap) =>
    zaken.eenmalig(stap, `declareren:${inzending.sleutel}`, levering.ingediendVeld, () =>
      levering.dienDeclaratieIn(stap, maand, geleverd),
    ),
  )
  if (!uitkomst.ok) return uitkomst
  throw redirect(`/aanbieder/declaraties/${uitkomst.waarde.declaratie}?gedaan=ja`)
}
