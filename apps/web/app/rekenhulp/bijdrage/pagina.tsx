import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { alsAntwoord } from '../laad.server.ts'
import { Rekenpagina } from '../Rekenpagina.tsx'
import { Antwoorduitslag } from './Antwoorduitslag.tsx'
import { laadBijdragepagina } from './bijdrage.server.ts'
import { useAntwoorden, useNamen, Vragen } from './Vragen.tsx'

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  alsAntwoord(await laadBijdragepagina(context.get(huisContext), request))

export default function Bijdragehulp() {
  const pagina = useLoaderData<typeof loader>()
  const namen = useNamen(pagina.beginBij)
  const antwoorden = useAntwoorden(pagina)
  return (
    <Rekenpagina
      deel="bijdrage"
      beeld={pagina}
      namen={namen}
      vragen={<Vragen pagina={pagina} />}
      antwoorden={antwoorden}
    >
      {pagina.uitslag && <Antwoorduitslag uitslag={pagina.uitslag} />}
    </Rekenpagina>
  )
}
