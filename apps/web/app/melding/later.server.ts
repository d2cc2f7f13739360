import type { Datum } from '@meedoen/kern'
import { huisContext } from '../huis.ts'
import type { Meldingvraag } from './vraag.server.ts'

export type Laterbeeld = {
  readonly pad: string
  /** The same as a whole address, to keep or to mail. */
  readonly link: string
  /** Last day on which the link works. */
  readonly tot: Datum
}

/** The link with which a concept is resumed; null when it cannot be opened (any more). */
export async function laadLater({ request, context, params, basis }: Meldingvraag): Promise<Laterbeeld | null> {
  const { werk, kamers } = context.get(huisContext)
  const concept = await werk((s) => kamers.zaken.haalConcept(s, params.token ?? ''))
  if (!concept.ok) return null
  const pad = `${basis}/${params.token}`
  return { pad, link: new URL(pad, request.url).href, tot: kamers.kern.datumOp(concept.waarde.verloopt) }
}
