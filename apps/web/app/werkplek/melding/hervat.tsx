import { type LoaderFunctionArgs, redirect } from 'react-router'
import { huisContext } from '../../huis.ts'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { eersteOpen } from '../../melding/concept.server.ts'
import { MELDINGBASIS } from './basis.ts'

/** Back to a melding that was put aside: on to the first question that is open. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const stap = await eersteOpen(context.get(huisContext), params.token)
  if (stap) throw redirect(`${MELDINGBASIS}/${params.token}/${stap}`)
  return null
}

export default function Hervat() {
  return <ConceptWeg basis={MELDINGBASIS} />
}
