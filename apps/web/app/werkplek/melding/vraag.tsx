import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { Vraagpagina } from '../../melding/Vraagpagina.tsx'
import { bewaarVraag, laadVraag } from '../../melding/vraag.server.ts'
import { MELDINGBASIS } from './basis.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadVraag({ ...vraag, basis: MELDINGBASIS })

export const action = (vraag: ActionFunctionArgs) => bewaarVraag({ ...vraag, basis: MELDINGBASIS })

export default function Vraag() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? (
    <ConceptWeg beeld={beeld} basis={MELDINGBASIS} />
  ) : (
    <Vraagpagina key={beeld.stap} beeld={beeld} />
  )
}
