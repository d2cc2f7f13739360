import { gelukt, geweigerdeInvoer, leesDatum, plusDagen, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Onderwerp } from '@meedoen/verordening'
import { data, redirect } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import type { Waarden } from '../../ui/Formulier.tsx'
import { enkel } from '../../waarden.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'
import { ingangsfout } from './ingang.ts'
import { doorWie, haalOnderwerpUit, haalOntwerp, nieuwsteVersie, wetVan } from './onderwerp.server.ts'
import { teamrijen, teamveld } from './teamveld.ts'
import { schrijfDatumInvoer } from './vormen/datum-invoer.ts'
import { maakLezer, type Velden } from './vormen/lezer.server.ts'
import { leesInhoud, naarWaarden } from './vormen/vormen.server.ts'

/** What a form makes: a version that will hold, a new draft, or another text of the draft with that id. */
export type Doel = { readonly soort: 'versie' } | { readonly soort: 'ontwerp'; readonly id?: string | undefined }

/** The form, filled with the draft or with the newest version, from tomorrow on. */
export async function haalFormulier(vraag: Paginavraag, deel: string | undefined, doel: Doel) {
  const huis = alsBeheerder(vraag)
  const onderwerp = haalOnderwerpUit(deel)
  const waarden = await huis.werk((stap) => waardenVoor(huis, stap, onderwerp, doel))
  return { onderwerp, doel, waarden, soorten: soortenVan(huis) }
}

async function waardenVoor(huis: Huis, stap: Stap, onderwerp: Onderwerp, doel: Doel): Promise<Waarden> {
  if (doel.soort === 'ontwerp' && doel.id !== undefined) {
    const { inhoud, naam, ingang, bron, gewijzigdOp } = await haalOntwerp(huis, stap, onderwerp, doel.id)
    const gelezen = gewijzigdOp.toISOString()
    const velden = { 'ontwerp-naam': naam, ingang: schrijfDatumInvoer(ingang), bron, gelezen }
    return { ...naarWaarden(onderwerp, inhoud, huis.taal), ...velden }
  }
  const { inhoud } = await nieuwsteVersie(huis, stap, onderwerp)
  const velden = { 'ontwerp-naam': '', ingang: schrijfDatumInvoer(plusDagen(stap.vandaag, 1)), bron: '' }
  return { ...naarWaarden(onderwerp, inhoud, huis.taal), ...velden }
}

/** The kinds of provision with their names, for forms that ask for some of them. */
const soortenVan = ({ kamers: { catalogus }, taal }: Huis) =>
  catalogus.VOORZIENINGCODES.map((code) => ({ waarde: code, label: catalogus.VOORZIENINGEN[code].naam[taal] }))

/** Records what was sent; nothing that held before is overwritten. Who only asks for one more row gets it. */
export async function bewaar(vraag: Paginavraag, deel: string | undefined, doel: Doel) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const onderwerp = haalOnderwerpUit(deel)
  if (enkel(inzending, 'doe') === 'team-erbij') return { weigering: undefined, waarden: metTeam(inzending.waarden) }
  // A form that arrives twice goes to the list: there is what the first made.
  let naar = `/beheer/gemeente/${onderwerp}?gedaan=${doel.soort === 'ontwerp' ? 'ontwerp' : 'bewaard'}`
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, async () => {
      const verwerkt = await verwerk(huis, stap, onderwerp, doel, inzending)
      if (verwerkt.ok && verwerkt.waarde.ontwerp !== null) naar = ontwerppad(onderwerp, verwerkt.waarde.ontwerp)
      return verwerkt
    }),
  )
  if (!uitkomst.ok) {
    const gelezen = uitkomst.code === 'ontwerp-gewijzigd' ? await gewijzigdOp(huis, onderwerp, doel) : {}
    return data({ weigering: alsVeld(uitkomst), waarden: { ...inzending.waarden, ...gelezen } }, { status: 422 })
  }
  throw redirect(naar)
}

/** When the draft was last changed: who was told that somebody else did so may save once more, knowing it. */
async function gewijzigdOp(huis: Huis, onderwerp: Onderwerp, doel: Doel): Promise<Waarden> {
  const id = doel.soort === 'ontwerp' ? doel.id : undefined
  const nu = await huis.werk((stap) => haalOntwerp(huis, stap, onderwerp, id))
  return { gelezen: nu.gewijzigdOp.toISOString() }
}

const metTeam = (waarden: Waarden): Waarden => ({ ...waarden, [teamveld(teamrijen(waarden), 'naam')]: '' })

const ontwerppad = (onderwerp: Onderwerp, id: string): string =>
  `/beheer/gemeente/${onderwerp}/ontwerp/${id}?gedaan=ontwerp`

/** The draft that was saved, or null for a version. */
type Verwerkt = { readonly ontwerp: string | null }

/** Checks the fields, then has the room record it. */
async function verwerk(
  huis: Huis,
  stap: Stap,
  onderwerp: Onderwerp,
  doel: Doel,
  inzending: Inzending,
): Promise<Uitkomst<Verwerkt>> {
  const vorige = await huidige(huis, stap, onderwerp, doel)
  const { inhoud, fouten } = leesInhoud(onderwerp, vorige, inzending)
  const ingang = leesDatum(enkel(inzending, 'ingang'))
  const mist = foutenErbij(doel, inzending)
  if (!ingang.ok || Object.keys({ ...fouten, ...mist }).length > 0) return weigerFormulier(fouten, mist, ingang.ok)
  const buiten = ingangsfout(stap, ingang.waarde)
  if (buiten) return buiten
  const keuze = { onderwerp, ingang: ingang.waarde, bron: enkel(inzending, 'bron'), inhoud }
  const wie = { op: stap.nu, door: doorWie(stap) }
  if (doel.soort === 'ontwerp')
    return bewaarAlsOntwerp(huis, stap, doel.id, inzending, {
      ...keuze,
      ...wie,
      naam: enkel(inzending, 'ontwerp-naam'),
    })
  const versie = await huis.kamers.verordening.stelVersieVast(stap.tx, { ...keuze, ...wie }, wetVan(huis))
  return versie.ok ? gelukt({ ontwerp: null }) : versie
}

async function bewaarAlsOntwerp(
  huis: Huis,
  stap: Stap,
  id: string | undefined,
  inzending: Inzending,
  invoer: Parameters<Huis['kamers']['verordening']['bewaarOntwerp']>[1],
): Promise<Uitkomst<Verwerkt>> {
  const { bewaarOntwerp, wijzigOntwerp } = huis.kamers.verordening
  const wet = wetVan(huis)
  const bewaard = await (id === undefined
    ? bewaarOntwerp(stap.tx, invoer, wet)
    : wijzigOntwerp(stap.tx, id, { ...invoer, gelezenOp: new Date(enkel(inzending, 'gelezen')) }, wet))
  return bewaard.ok ? gelukt({ ontwerp: bewaard.waarde }) : bewaard
}

const huidige = async (huis: Huis, stap: Stap, onderwerp: Onderwerp, doel: Doel) =>
  doel.soort === 'ontwerp' && doel.id !== undefined
    ? (await haalOntwerp(huis, stap, onderwerp, doel.id)).inhoud
    : (await nieuwsteVersie(huis, stap, onderwerp)).inhoud

/** A version says where it was decided; a draft has a name, and may not know yet where it will be. */
function foutenErbij(doel: Doel, inzending: Inzending): Velden {
  const { fouten, rauw, tekst } = maakLezer(inzending)
  if (doel.soort === 'ontwerp') tekst('ontwerp-naam')
  if (doel.soort === 'versie' || rauw('bron') !== '') tekst('bron')
  return fouten
}

/** In the order of the form: name, content, date, source. The page turns what a room gives around, so it goes backwards. */
function weigerFormulier(inhoud: Velden, { 'ontwerp-naam': naam, bron }: Velden, metIngang: boolean): Weigering {
  const opVolgorde = Object.entries({
    ...(naam ? { 'ontwerp-naam': naam } : {}),
    ...inhoud,
    ...(metIngang ? {} : { ingang: 'geen-datum' }),
    ...(bron ? { bron } : {}),
  })
  return geweigerdeInvoer(Object.fromEntries(opVolgorde.toReversed()))
}

/** The room names a place inside the content; the form knows fields. */
const alsVeld = (weigering: Weigering): Weigering =>
  weigering.veld === undefined ? weigering : { ...weigering, veld: weigering.veld.replaceAll('.', '-') }
