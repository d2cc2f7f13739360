import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ConceptWeg } from '../../melding/ConceptWeg.tsx'
import { Laterpagina } from '../../melding/Laterpagina.tsx'
import { laadLater } from '../../melding/later.server.ts'
import { MELDINGBASIS } from './basis.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadLater({ ...vraag, basis: MELDINGBASIS })

export default function Later() {
  const beeld = useLoaderData<typeof loader>()
  return 'weg' in beeld ? <ConceptWeg beeld={beeld} basis={MELDINGBASIS} /> : <Laterpagina beeld={beeld} />
}
