import type { Uitkomst } from '@meedoen/kern'
import type { Mandaat, Rol } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { enkel, meerdere } from '../../waarden.ts'
import { idUit } from '../../werkplek/id.server.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'

/** The list by name: who works here, or who stopped. */
export async function haalLijst(vraag: Paginavraag) {
  const huis = alsBeheerder(vraag)
  const toonGestopt = new URL(vraag.request.url).searchParams.get('toon') === 'gestopt'
  const alle = await huis.werk((stap) => huis.kamers.toegang.haalMedewerkers(stap.tx))
  const werkzaam = alle.filter(({ actief }) => actief).length
  const getoond = alle.filter(({ actief }) => actief !== toonGestopt)
  return { getoond, toonGestopt, werkzaam, gestopt: alle.length - werkzaam }
}

/** What the form may be filled with: the teams of the ordinance and those in which people already work. */
export async function haalKeuzes(huis: Huis): Promise<{ teams: string[]; rollen: Rol[]; mandaten: Mandaat[] }> {
  const { toegang, verordening } = huis.kamers
  const teams = await huis.werk(async (stap) => {
    const versie = await verordening.versieOp(stap.tx, 'teams', stap.vandaag)
    const vastgesteld = versie.ok ? versie.waarde.inhoud.teams.map(({ naam }) => naam) : []
    const bezet = (await toegang.haalMedewerkers(stap.tx)).map(({ team }) => team)
    return [...new Set([...vastgesteld, ...bezet])]
  })
  return { teams, rollen: [...toegang.ROLLEN], mandaten: [...toegang.MANDATEN] }
}

export async function haalMedewerker(vraag: Paginavraag, id: string | undefined) {
  const huis = alsBeheerder(vraag)
  const medewerker = await huis.werk((stap) => huis.kamers.toegang.vindMedewerker(stap.tx, idUit(id)))
  if (!medewerker) throw data(null, { status: 404 })
  return { medewerker, keuzes: await haalKeuzes(huis) }
}

/** As it came from the form; the room says what is wrong with it. */
function lees({ toegang }: Huis['kamers'], inzending: Inzending) {
  const rollen = meerdere(inzending, 'rollen')
  const mandaten = meerdere(inzending, 'mandaten')
  return {
    naam: enkel(inzending, 'naam'),
    functie: enkel(inzending, 'functie'),
    team: enkel(inzending, 'team'),
    telefoon: enkel(inzending, 'telefoon'),
    email: enkel(inzending, 'email'),
    rollen: toegang.ROLLEN.filter((rol) => rollen.includes(rol)),
    mandaten: toegang.MANDATEN.filter((mandaat) => mandaten.includes(mandaat)),
  }
}

/** Takes somebody into service, once per sending of the form. */
export async function voegToe(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const { toegang, zaken } = huis.kamers
  const invoer = { ...lees(huis.kamers, inzending), sub: enkel(inzending, 'sub') }
  const uitkomst = await huis.werk((stap) =>
    zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, () => toegang.neemMedewerkerAan(stap, invoer)),
  )
  return naAfloop(uitkomst, inzending, 'toegevoegd')
}

/** Changes what somebody may do; the change counts from their next click. */
export async function wijzig(vraag: Paginavraag, id: string | undefined) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const wijziging = { ...lees(huis.kamers, inzending), actief: inzending.waarden.actief !== 'nee' }
  const uitkomst = await huis.werk((stap) => huis.kamers.toegang.wijzigMedewerker(stap, idUit(id), wijziging))
  return naAfloop(uitkomst, inzending, 'bewaard')
}

function naAfloop(uitkomst: Uitkomst<unknown>, { waarden }: Inzending, gedaan: string) {
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden }, { status: 422 })
  throw redirect(`/beheer/medewerkers?gedaan=${gedaan}`)
}
