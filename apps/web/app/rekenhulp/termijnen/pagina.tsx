import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { alsAntwoord } from '../laad.server.ts'
import { Rekenpagina } from '../Rekenpagina.tsx'
import { Gebeurteniskeuze } from './Gebeurteniskeuze.tsx'
import { Termijnuitslagen } from './Termijnuitslagen.tsx'
import { laadTermijnenpagina } from './termijnen.server.ts'
import { useAntwoorden, useNamen, Vragen } from './Vragen.tsx'
import type { Gebeurtenis } from './vragen.ts'

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  alsAntwoord(await laadTermijnenpagina(context.get(huisContext), request))

export default function Termijnenhulp() {
  const pagina = useLoaderData<typeof loader>()
  return pagina.wat ? <Vragenpagina {...pagina} wat={pagina.wat} /> : <Gebeurteniskeuze fouten={pagina.fouten} />
}

function Vragenpagina(pagina: ReturnType<typeof useLoaderData<typeof loader>> & { wat: Gebeurtenis }) {
  const { wat, uitslag } = pagina
  const namen = useNamen(wat)
  const antwoorden = useAntwoorden(wat, pagina.ingevuld)
  return (
    <Rekenpagina
      deel="termijnen"
      beeld={pagina}
      namen={namen}
      vragen={<Vragen wat={wat} />}
      vast={{ wat }}
      antwoorden={antwoorden}
    >
      {uitslag && <Termijnuitslagen uitslag={uitslag} />}
    </Rekenpagina>
  )
}
