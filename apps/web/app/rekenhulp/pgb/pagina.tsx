import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { alsAntwoord } from '../laad.server.ts'
import { Rekenpagina } from '../Rekenpagina.tsx'
import { Pgbuitslagen } from './Pgbuitslagen.tsx'
import { laadPgbpagina } from './pgb.server.ts'
import { useAntwoorden, useNamen, Vragen } from './Vragen.tsx'

export const loader = async ({ request, context }: LoaderFunctionArgs) =>
  alsAntwoord(await laadPgbpagina(context.get(huisContext), request))

export default function Pgbhulp() {
  const pagina = useLoaderData<typeof loader>()
  const namen = useNamen(pagina)
  const antwoorden = useAntwoorden(pagina)
  return (
    <Rekenpagina deel="pgb" beeld={pagina} namen={namen} vragen={<Vragen pagina={pagina} />} antwoorden={antwoorden}>
      {pagina.uitslag && <Pgbuitslagen uitslag={pagina.uitslag} />}
    </Rekenpagina>
  )
}
