import type { LoaderFunctionArgs } from 'react-router'
import { useLoaderData } from 'react-router'
import { STAF } from '../portaal.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Stafkader } from '../ui/Stafkader.tsx'
import { Alles } from './Alles.tsx'
import { laadEtalage } from './laad.server.ts'

export const handle = STAF

export const loader = ({ context }: LoaderFunctionArgs) => laadEtalage(context)

/** The same components in the rhythm of people at work. */
export default function Etalagestaf() {
  const grafieken = useLoaderData<typeof loader>()
  return (
    <Stafkader
      portaal="Onderdelen"
      begin="/ui/staf"
      menu={[
        { naar: '/ui/staf', tekst: 'Voor medewerkers', einde: true },
        { naar: '/ui', tekst: 'Voor inwoners', einde: true },
      ]}
      zoeken={{ naar: '/ui/staf', label: 'Naam, BSN of zaaknummer' }}
    >
      <Stapel ruimte="ruim">
        <Paginakop titel="Onderdelen" inleiding="Dezelfde onderdelen, in het ritme van de werkplek." />
        <Alles grafieken={grafieken} />
      </Stapel>
    </Stafkader>
  )
}
