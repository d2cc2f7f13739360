import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { ConceptWeg } from './ConceptWeg.tsx'
import { Controlepagina } from './Controlepagina.tsx'
import { laadControle, verstuur } from './controle.server.ts'

const BASIS = '/melding'

export const loader = (vraag: LoaderFunctionArgs) => laadControle({ ...vraag, basis: BASIS })

export async function action(vraag: ActionFunctionArgs) {
  const verstuurd = await verstuur({ ...vraag, basis: BASIS })
  throw redirect(`${BASIS}/klaar/${verstuurd.naMelding}`)
}

export default function Controle() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? <ConceptWeg beeld={beeld} basis={BASIS} /> : <Controlepagina beeld={beeld} />
}
