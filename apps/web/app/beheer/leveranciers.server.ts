import { data, redirect } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../formulier.server.ts'
import { enkel } from '../waarden.ts'
import { alsBeheerder } from './als-beheerder.server.ts'

export function haalLeveranciers(vraag: Paginavraag) {
  const huis = alsBeheerder(vraag)
  return huis.werk(async (stap) => ({ leveranciers: ofGeenToegang(await huis.kamers.toegang.haalLeveranciers(stap)) }))
}

/** Either makes a token, which only this one answer shows, or changes the access of a supplier in the list. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  return inzending.waarden.doe === 'toegang' ? zetToegang(vraag, inzending) : geefToken(vraag, inzending)
}

async function geefToken(vraag: Paginavraag, inzending: Inzending) {
  const huis = alsBeheerder(vraag, inzending)
  const invoer = { naam: enkel(inzending, 'naam') }
  const uitkomst = await huis.werk((stap) => huis.kamers.toegang.geefLeverancierToken(stap, invoer, inzending.sleutel))
  const { waarden } = inzending
  if (!uitkomst.ok) return data({ nieuw: null, weigering: uitkomst, waarden }, { status: 422 })
  return data(
    { nieuw: uitkomst.waarde, weigering: undefined, waarden: {} },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

async function zetToegang(vraag: Paginavraag, inzending: Inzending) {
  const huis = alsBeheerder(vraag, inzending)
  const open = inzending.waarden.actief === 'ja'
  const id = enkel(inzending, 'id')
  const uitkomst = await huis.werk((stap) => huis.kamers.toegang.zetToegangLeverancier(stap, id, open))
  if (!uitkomst.ok) throw data(null, { status: 404 })
  throw redirect(`/beheer/leveranciers?gedaan=${open ? 'geopend' : 'gesloten'}`)
}
