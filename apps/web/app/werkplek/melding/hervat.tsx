import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { eersteOpen } from '../../melding/concept.server.ts'
import { laadConceptweg } from '../../melding/conceptweg.server.ts'
import { MELDINGBASIS } from './basis.ts'

/** Back to a melding that was put aside: on to the first question that is open. */
export async function loader(vraag: LoaderFunctionArgs) {
  const { context, params } = vraag
  const stap = await eersteOpen(context.get(huisContext), params.token)
  if (stap) throw redirect(`${MELDINGBASIS}/${params.token}/${stap}`)
  return laadConceptweg({ ...vraag, basis: MELDINGBASIS })
}

export default function Hervat() {
  return <ConceptWeg beeld={useLoaderData<typeof loader>()} basis={MELDINGBASIS} />
}
