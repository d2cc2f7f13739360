import type { Datum } from '@meedoen/kern'
import { huisContext } from '../huis.ts'
import { type Conceptweg, laadConceptweg } from './conceptweg.server.ts'
import type { Meldingvraag } from './vraag.server.ts'

export type Laterbeeld = {
  readonly pad: string
  /** The same as a whole address, to keep or to mail. */
  readonly link: string
  /** Last day on which the link works. */
  readonly tot: Datum
  /** The link opens only for its owner, after log-in. */
  readonly metInlog: boolean
}

/** The link with which a concept is resumed; else what became of this melding. */
export async function laadLater(vraag: Meldingvraag): Promise<Laterbeeld | Conceptweg> {
  const { request, context, params, basis } = vraag
  const { werk, kamers } = context.get(huisContext)
  const concept = await werk((s) => kamers.zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return laadConceptweg(vraag)
  const pad = `${basis}/${params.token}`
  return {
    pad,
    link: new URL(pad, request.url).href,
    tot: kamers.kern.datumOp(concept.waarde.verloopt),
    metInlog: kamers.zaken.isConceptId(params.token ?? ''),
  }
}
