import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import type { Geweigerd } from '../weigering.ts'
import { ConceptWeg } from './ConceptWeg.tsx'
import { Controlepagina } from './Controlepagina.tsx'
import { laadControle, verstuur } from './controle.server.ts'

const BASIS = '/melding'

export const loader = (vraag: LoaderFunctionArgs) => laadControle({ ...vraag, basis: BASIS })

export async function action(vraag: ActionFunctionArgs) {
  const verstuurd = await verstuur({ ...vraag, basis: BASIS })
  if (!verstuurd.ok) return data<Geweigerd>({ weigering: verstuurd, waarden: {} }, { status: 422 })
  throw redirect(`${BASIS}/klaar/${verstuurd.waarde.naMelding}`)
}

export default function Controle() {
  const beeld = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return beeld ? <Controlepagina beeld={beeld} geweigerd={geweigerd} /> : <ConceptWeg basis={BASIS} />
}
