import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { Controlepagina } from '../../melding/Controlepagina.tsx'
import { laadControle, verstuur } from '../../melding/controle.server.ts'
import type { Geweigerd } from '../../weigering.ts'
import { MELDINGBASIS } from './basis.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadControle({ ...vraag, basis: MELDINGBASIS })

/** After sending the caller is still on the line: the next thing is to know for sure who this is. */
export async function action(vraag: ActionFunctionArgs) {
  const verstuurd = await verstuur({ ...vraag, basis: MELDINGBASIS })
  if (!verstuurd.ok) return data<Geweigerd>({ weigering: verstuurd, waarden: {} }, { status: 422 })
  throw redirect(`/werkplek/zaak/${verstuurd.waarde.zaak}/koppelen`)
}

export default function Controle() {
  const beeld = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return beeld ? <Controlepagina beeld={beeld} geweigerd={geweigerd} /> : <ConceptWeg basis={MELDINGBASIS} />
}
