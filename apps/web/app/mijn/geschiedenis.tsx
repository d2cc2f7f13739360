import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Tijdlijn } from '../ui/Tijdlijn.tsx'
import { useFeitregel } from './delen/feitregel.ts'
import { laadGeschiedenis } from './geschiedenis.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadGeschiedenis(vraag)

/** Everything that happened in a case, in ordinary sentences. */
export default function Geschiedenis() {
  const t = useTekst('mijn')
  const { kop, gebeurtenissen } = useLoaderData<typeof loader>()
  const regel = useFeitregel()
  return (
    <Stapel smal>
      <Stapkop kop={kop} titel={t('geschiedenis.titel')} inleiding={t('geschiedenis.inleiding')} />
      <Tijdlijn kopniveau={2} feiten={gebeurtenissen.map(regel)} />
    </Stapel>
  )
}
