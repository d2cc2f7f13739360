import { isAgbCode } from '@meedoen/kern'
import { data, redirect } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import { enkel } from '../../waarden.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'

/** People of providers who may log in, and the providers there are. */
export function haalAanbiedermedewerkers(vraag: Paginavraag) {
  const huis = alsBeheerder(vraag)
  return huis.werk(async (stap) => {
    const aanbieders = (await huis.kamers.inkoop.haalAanbieders(stap.tx)).map(({ agb, naam }) => ({ agb, naam }))
    const namen = new Map(aanbieders.map(({ agb, naam }) => [agb, naam]))
    const mensen = ofGeenToegang(await huis.kamers.toegang.haalAanbiedermedewerkers(stap))
    return { aanbieders, mensen: mensen.map((mens) => ({ ...mens, aanbieder: namen.get(mens.agb) ?? mens.agb })) }
  })
}

/** Either lets somebody in, or changes the access of somebody in the list. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const { waarden } = inzending
  return waarden.doe === 'toegang' ? zetToegang(vraag, inzending) : laatToe(vraag, inzending)
}

async function laatToe(vraag: Paginavraag, inzending: Inzending) {
  const huis = alsBeheerder(vraag, inzending)
  const { toegang, inkoop, zaken, kern } = huis.kamers
  const agb = enkel(inzending, 'agb')
  const [sub, naam] = [enkel(inzending, 'sub'), enkel(inzending, 'naam')]
  const uitkomst = await huis.werk(async (stap) => {
    if (!isAgbCode(agb) || !(await inkoop.vindAanbieder(stap.tx, agb))) return kern.geweigerdeInvoer({ agb: 'kies' })
    return zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, () =>
      toegang.laatAanbiedermedewerkerToe(stap, { sub, naam, agb }),
    )
  })
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect('/beheer/aanbieders/mensen?gedaan=toegevoegd')
}

async function zetToegang(vraag: Paginavraag, inzending: Inzending) {
  const huis = alsBeheerder(vraag, inzending)
  const open = inzending.waarden.actief === 'ja'
  const id = enkel(inzending, 'id')
  const uitkomst = await huis.werk((stap) => huis.kamers.toegang.zetToegangAanbiedermedewerker(stap, id, open))
  if (!uitkomst.ok) throw data(null, { status: 404 })
  throw redirect(`/beheer/aanbieders/mensen?gedaan=${open ? 'geopend' : 'gesloten'}`)
}
