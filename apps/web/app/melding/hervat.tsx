import { type LoaderFunctionArgs, redirect } from 'react-router'
import { huisContext } from '../huis.ts'
import { ConceptWeg } from './ConceptWeg.tsx'
import { eersteOpen } from './concept.server.ts'

/** The resume link: on to the first question that is open. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const stap = await eersteOpen(context.get(huisContext), params.token)
  if (stap) throw redirect(`/melding/${params.token}/${stap}`)
  return null
}

export default function Hervat() {
  return <ConceptWeg basis="/melding" />
}
