import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { ConceptWeg } from './ConceptWeg.tsx'
import { eersteOpen } from './concept.server.ts'
import { laadConceptweg } from './conceptweg.server.ts'

const BASIS = '/melding'

/** The resume link: on to the first question that is open. */
export async function loader(vraag: LoaderFunctionArgs) {
  const { context, params } = vraag
  const stap = await eersteOpen(context.get(huisContext), params.token)
  if (stap) throw redirect(`${BASIS}/${params.token}/${stap}`)
  return laadConceptweg({ ...vraag, basis: BASIS })
}

export default function Hervat() {
  return <ConceptWeg beeld={useLoaderData<typeof loader>()} basis={BASIS} />
}
