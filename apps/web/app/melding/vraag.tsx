import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ConceptWeg } from './ConceptWeg.tsx'
import { Vraagpagina } from './Vraagpagina.tsx'
import { bewaarVraag, laadVraag } from './vraag.server.ts'

const BASIS = '/melding'

export const loader = (vraag: LoaderFunctionArgs) => laadVraag({ ...vraag, basis: BASIS })

export const action = (vraag: ActionFunctionArgs) => bewaarVraag({ ...vraag, basis: BASIS })

export default function Vraag() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? <ConceptWeg beeld={beeld} basis={BASIS} /> : <Vraagpagina key={beeld.stap} beeld={beeld} />
}
