import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { Controlepagina } from '../../melding/Controlepagina.tsx'
import { laadControle, verstuur } from '../../melding/controle.server.ts'
import { MELDINGBASIS } from './basis.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadControle({ ...vraag, basis: MELDINGBASIS })

/** After sending the caller is still on the line: the next thing is to know for sure who this is. */
export async function action(vraag: ActionFunctionArgs) {
  const verstuurd = await verstuur({ ...vraag, basis: MELDINGBASIS })
  throw redirect(`/werkplek/zaak/${verstuurd.zaak}/koppelen`)
}

export default function Controle() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? <ConceptWeg beeld={beeld} basis={MELDINGBASIS} /> : <Controlepagina beeld={beeld} />
}
