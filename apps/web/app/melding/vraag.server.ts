import type { Concept, Meldingstap } from '@meedoen/zaken'
import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { leesFormulier } from '../formulier.server.ts'
import { type Huis, huisContext } from '../huis.ts'
import { nederlandseDatum } from './antwoord.ts'
import { naarTekst } from './antwoorden.server.ts'
import { type Conceptweg, laadConceptweg } from './conceptweg.server.ts'
import { NAAR } from './naar.ts'
import type { Vraagbeeld } from './vraagbeeld.ts'

/** Under which address the melding is filled in: `/melding` by a resident, elsewhere by a consulent on the telephone. */
export type Meldingvraag = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'> & { readonly basis: string }

/** Marks the address of a question whose answers were sent and are not right yet. */
const FOUT = 'fout'

/** One question with what was answered before; else what became of this melding. */
export async function laadVraag(vraag: Meldingvraag): Promise<Vraagbeeld | Conceptweg> {
  const { request, context, params } = vraag
  const huis = context.get(huisContext)
  const { zaken, kern } = huis.kamers
  const stap = stapVan(huis, params.stap)
  const concept = await huis.werk((s) => zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return laadConceptweg(vraag)
  const { antwoorden, gewijzigd } = concept.waarde
  const verstuurd = new URL(request.url).searchParams.has(FOUT)
  return {
    stap,
    ...plaatsIn(await volgordeVoor(huis, concept.waarde, stap), stap),
    waarden: zoalsGetypt(antwoorden[stap] ?? {}),
    weigering: verstuurd ? zaken.beoordeelStap(stap, antwoorden[stap] ?? {}, huis.vandaag) : null,
    opgeslagen: Object.keys(antwoorden).length > 0 ? kern.tijdOp(gewijzigd).slice(0, 5) : null,
    ander: antwoorden['voor-wie']?.voorWie === 'ander',
    leefgebieden: stap === 'situatie' ? leefgebieden(huis) : [],
  }
}

/**
 * Saves the answers to one question as they were typed, and goes where the button says. Also what is not right yet is
 * saved and shown again at an address of its own: then going back in the browser never asks to send a form anew.
 */
export async function bewaarVraag({ request, context, params, basis }: Meldingvraag): Promise<never> {
  const huis = context.get(huisContext)
  const { zaken } = huis.kamers
  const stap = stapVan(huis, params.stap)
  const token = params.token ?? ''
  const { [NAAR]: naar, ...waarden } = (await leesFormulier(request, context)).waarden
  const bewaard = await huis.werk((s) => zaken.bewaarConceptstap(s, token, stap, naarTekst(waarden)))
  const hier = `${basis}/${token}`
  if (!bewaard.ok && bewaard.code !== 'invoer') throw redirect(hier)
  if (naar === 'later') throw redirect(`${hier}/later`)
  if (naar === 'vorige') throw redirect(`${hier}/${await vorige(huis, token, stap)}`)
  if (!bewaard.ok) throw redirect(`${hier}/${stap}?${FOUT}=1`)
  throw redirect(
    `${hier}/${stap === 'voor-wie' ? bewaard.waarde.volgende : await verder(huis, token, bewaard.waarde.volgende)}`,
  )
}

/** Back to the check of all answers when nothing is open: who changed one answer need not walk the rest again. */
async function verder(huis: Huis, token: string, volgende: string): Promise<string> {
  const { zaken } = huis.kamers
  const concept = await huis.werk((s) => zaken.haalConcept(s, token))
  return concept.ok && zaken.eersteOpenStap(concept.waarde.antwoorden, huis.vandaag) === null ? 'controle' : volgende
}

function stapVan({ kamers }: Huis, naam: string | undefined): Meldingstap {
  const stap = kamers.zaken.MELDING_VOLGORDE.find((kandidaat) => kandidaat === naam)
  if (!stap) throw data(null, { status: 404 })
  return stap
}

/** The questions that are asked here; one that was left out because the answer is known counts while it is changed. */
async function volgordeVoor(huis: Huis, concept: Concept, stap: Meldingstap): Promise<readonly Meldingstap[]> {
  const { zaken } = huis.kamers
  const gevraagd = await huis.werk((s) => zaken.vraagvolgorde(s, concept))
  return gevraagd.includes(stap) ? gevraagd : zaken.MELDING_VOLGORDE
}

/** The check of all answers is the last page. */
const plaatsIn = (volgorde: readonly Meldingstap[], stap: Meldingstap) => ({
  nummer: volgorde.indexOf(stap) + 1,
  totaal: volgorde.length + 1,
})

async function vorige(huis: Huis, token: string, stap: Meldingstap): Promise<Meldingstap> {
  const concept = await huis.werk((s) => huis.kamers.zaken.haalConcept(s, token))
  if (!concept.ok) return stap
  const volgorde = await volgordeVoor(huis, concept.waarde, stap)
  return volgorde[volgorde.indexOf(stap) - 1] ?? stap
}

/** Dates that the municipality knew stand there as people write them. */
const zoalsGetypt = (waarden: Readonly<Record<string, string | string[]>>) =>
  Object.fromEntries(
    Object.entries(waarden).map(([veld, w]) => [veld, typeof w === 'string' ? nederlandseDatum(w) : w]),
  )

const leefgebieden = ({ kamers, taal }: Huis) =>
  Object.entries(kamers.catalogus.LEEFGEBIEDEN).map(([code, { naam, omschrijving }]) => ({
    code,
    naam: naam[taal],
    omschrijving: omschrijving[taal],
  }))
