import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { bewaak } from '../bewaak.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { laadOverzicht } from './overzicht.server.ts'
import { EigenZaken, Meekijkzaken } from './Zaaklijst.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadOverzicht(bewaak(vraag, 'inwoner'))

/** Where a resident, and who helps them, finds every case. */
export default function Overzicht() {
  const t = useTekst('mijn')
  const overzicht = useLoaderData<typeof loader>()
  if (overzicht.soort === 'onbekend') return <Paginakop titel={t('titel')} />
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('titel')} />
      <EigenZaken zaken={overzicht.eigen} />
      <Meekijkzaken zaken={overzicht.meekijk} />
    </Stapel>
  )
}
