import type { Meldingstap } from '@meedoen/zaken'
import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { leesFormulier } from '../formulier.server.ts'
import { type Huis, huisContext } from '../huis.ts'
import type { Geweigerd } from '../weigering.ts'
import { nederlandseDatum } from './antwoord.ts'
import { naarTekst } from './antwoorden.server.ts'
import { NAAR } from './naar.ts'
import type { Vraagbeeld } from './vraagbeeld.ts'

/** Under which address the melding is filled in: `/melding` by a resident, elsewhere by a consulent on the telephone. */
export type Meldingvraag = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'> & { readonly basis: string }

/** One question with what was answered before; null when this melding cannot be opened (any more). */
export async function laadVraag({ context, params }: Meldingvraag): Promise<Vraagbeeld | null> {
  const huis = context.get(huisContext)
  const { zaken, kern } = huis.kamers
  const stap = stapVan(huis, params.stap)
  const concept = await huis.werk((s) => zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return null
  const { antwoorden, gewijzigd } = concept.waarde
  return {
    stap,
    nummer: zaken.MELDING_VOLGORDE.indexOf(stap) + 1,
    totaal: zaken.MELDING_VOLGORDE.length + 1,
    waarden: zoalsGetypt(antwoorden[stap] ?? {}),
    opgeslagen: Object.keys(antwoorden).length > 0 ? kern.tijdOp(gewijzigd).slice(0, 5) : null,
    ander: antwoorden['voor-wie']?.voorWie === 'ander',
    leefgebieden: stap === 'situatie' ? leefgebieden(huis) : [],
  }
}

/** Saves the answers to one question as they were typed, and goes where the button says. */
export async function bewaarVraag({ request, context, params, basis }: Meldingvraag) {
  const huis = context.get(huisContext)
  const stap = stapVan(huis, params.stap)
  const token = params.token ?? ''
  const { [NAAR]: naar, ...waarden } = (await leesFormulier(request, context)).waarden
  const bewaard = await huis.werk((s) => huis.kamers.zaken.bewaarConceptstap(s, token, stap, naarTekst(waarden)))
  const hier = `${basis}/${token}`
  if (!bewaard.ok && bewaard.code !== 'invoer') throw redirect(hier)
  if (naar === 'later') throw redirect(`${hier}/later`)
  if (naar === 'vorige') throw redirect(`${hier}/${vorige(huis, stap)}`)
  if (!bewaard.ok) return data<Geweigerd>({ weigering: bewaard, waarden }, { status: 422 })
  throw redirect(
    `${hier}/${stap === 'voor-wie' ? bewaard.waarde.volgende : await verder(huis, token, bewaard.waarde.volgende)}`,
  )
}

/** Back to the check of all answers when nothing is open: who changed one answer need not walk the rest again. */
async function verder(huis: Huis, token: string, volgende: string): Promise<string> {
  const { zaken } = huis.kamers
  const concept = await huis.werk((s) => zaken.haalConcept(s, token))
  return concept.ok && zaken.eersteOpenStap(concept.waarde.antwoorden) === null ? 'controle' : volgende
}

function stapVan({ kamers }: Huis, naam: string | undefined): Meldingstap {
  const stap = kamers.zaken.MELDING_VOLGORDE.find((kandidaat) => kandidaat === naam)
  if (!stap) throw data(null, { status: 404 })
  return stap
}

const vorige = ({ kamers }: Huis, stap: Meldingstap): Meldingstap => {
  const { MELDING_VOLGORDE } = kamers.zaken
  return MELDING_VOLGORDE[MELDING_VOLGORDE.indexOf(stap) - 1] ?? stap
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
