import type { Uitkomst } from '@meedoen/kern'
import type { Meldingstap, OntvangenMelding } from '@meedoen/zaken'
import { redirect } from 'react-router'
import { leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'
import { leefgebieden } from '../loket/aanbod.server.ts'
import type { Antwoorden, Leefgebiednamen } from './antwoord.ts'
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
}

/** All answers of a concept; goes to the first open question, and gives null when it cannot be opened. */
export async function laadControle({ context, params, basis }: Meldingvraag): Promise<Controlebeeld | null> {
  const huis = context.get(huisContext)
  const { zaken, kern } = huis.kamers
  const concept = await huis.werk((s) => zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return null
  const { antwoorden, gewijzigd, kanaal } = concept.waarde
  const hier = `${basis}/${params.token}`
  const open = zaken.eersteOpenStap(antwoorden)
  if (open) throw redirect(`${hier}/${open}`)
  return {
    hier,
    volgorde: zaken.MELDING_VOLGORDE,
    antwoorden,
    leefgebieden: leefgebieden(huis),
    totaal: zaken.MELDING_VOLGORDE.length + 1,
    opgeslagen: kern.tijdOp(gewijzigd).slice(0, 5),
    zonderInlog: kanaal === 'web' && antwoorden['voor-wie']?.voorWie === 'mijzelf',
  }
}

/** Sends the melding once, however often the button is pressed; refused, it says what to mend. */
export async function verstuur({ request, context, params }: Meldingvraag): Promise<Uitkomst<OntvangenMelding>> {
  await leesFormulier(request, context)
  const { werk, kamers, taal } = context.get(huisContext)
  return werk((stap) => kamers.zaken.verstuurMelding(stap, params.token ?? '', taal))
}
