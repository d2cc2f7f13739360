import type { LoaderFunctionArgs } from 'react-router'
import { useLoaderData } from 'react-router'
import { BEWONERS } from '../portaal.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Paginakader } from '../ui/Paginakader.tsx'
import { Alles } from './Alles.tsx'
import { laadEtalage } from './laad.server.ts'

export const handle = BEWONERS

export const loader = ({ context }: LoaderFunctionArgs) => laadEtalage(context)

/** Every component in every state, in the rhythm of residents. For who builds; Dutch only. */
export default function Etalage() {
  const grafieken = useLoaderData<typeof loader>()
  return (
    <Paginakader
      menu={[
        { naar: '/ui', tekst: 'Voor inwoners', einde: true },
        { naar: '/ui/staf', tekst: 'Voor medewerkers' },
      ]}
      voet={[
        { naar: '/ui', tekst: 'Toegankelijkheid' },
        { naar: '/ui/staf', tekst: 'Privacy' },
      ]}
    >
      <Stapel ruimte="ruim">
        <Paginakop titel="Onderdelen" inleiding="Alles waarmee de schermen zijn gebouwd, in elke toestand." />
        <Alles grafieken={grafieken} />
      </Stapel>
    </Paginakader>
  )
}
