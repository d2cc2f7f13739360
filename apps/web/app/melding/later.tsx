import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ConceptWeg } from './ConceptWeg.tsx'
import { Laterpagina } from './Laterpagina.tsx'
import { laadLater } from './later.server.ts'

const BASIS = '/melding'

export const loader = (vraag: LoaderFunctionArgs) => laadLater({ ...vraag, basis: BASIS })

export default function Later() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? <ConceptWeg beeld={beeld} basis={BASIS} /> : <Laterpagina beeld={beeld} />
}
