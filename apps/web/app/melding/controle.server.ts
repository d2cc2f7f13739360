import type { Meldingstap, OntvangenMelding } from '@meedoen/zaken'
import { redirect } from 'react-router'
import { leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'
import { leefgebieden } from '../loket/aanbod.server.ts'
import type { Antwoorden, Leefgebiednamen } from './antwoord.ts'
import { type Conceptweg, laadConceptweg } from './conceptweg.server.ts'
import type { Meldingvraag } from './vraag.server.ts'

export type Controlebeeld = {
  /** Address of this melding, without the question. */
  readonly hier: string
  readonly volgorde: readonly Meldingstap[]
  readonly antwoorden: Antwoorden
  readonly leefgebieden: Leefgebiednamen
  readonly totaal: number
  readonly opgeslagen: string
  /** For oneself and not logged in: then log-in makes it possible to follow the case. */
  readonly zonderInlog: boolean
  /** The postcode lies in no neighbourhood of this municipality. */
  readonly buiten: boolean
}

/** All answers of a concept; goes to the first question that is not right yet, or tells what became of this melding. */
export async function laadControle(vraag: Meldingvraag): Promise<Controlebeeld | Conceptweg> {
  const { context, params, basis } = vraag
  const huis = context.get(huisContext)
  const { zaken, kern } = huis.kamers
  const concept = await huis.werk((s) => zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return laadConceptweg(vraag)
  const { antwoorden, gewijzigd, kanaal } = concept.waarde
  const hier = `${basis}/${params.token}`
  const open = zaken.eersteOpenStap(antwoorden, huis.vandaag)
  if (open) throw redirect(`${hier}/${open}?fout=1`)
  const postcode = antwoorden.gegevens?.postcode ?? ''
  const { gevraagd, buiten } = await huis.werk(async (s) => ({
    gevraagd: await zaken.vraagvolgorde(s, concept.waarde),
    buiten: await zaken.isBuitenGemeente(s, String(postcode)),
  }))
  return {
    hier,
    volgorde: zaken.MELDING_VOLGORDE,
    antwoorden,
    leefgebieden: leefgebieden(huis),
    totaal: gevraagd.length + 1,
    buiten,
    opgeslagen: kern.tijdOp(gewijzigd).slice(0, 5),
    zonderInlog: kanaal === 'web' && antwoorden['voor-wie']?.voorWie === 'mijzelf',
  }
}

/** Sends the melding once, however often the button is pressed; refused, this page tells what to mend or what became of it. */
export async function verstuur({ request, context, params, basis }: Meldingvraag): Promise<OntvangenMelding> {
  await leesFormulier(request, context)
  const { werk, kamers, taal } = context.get(huisContext)
  const verstuurd = await werk((stap) => kamers.zaken.verstuurMelding(stap, params.token ?? '', taal))
  if (!verstuurd.ok) throw redirect(`${basis}/${params.token}/controle`)
  return verstuurd.waarde
}
