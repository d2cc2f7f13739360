import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { AllesOver } from './AllesOver.tsx'
import { Noodinzagen } from './Noodinzagen.tsx'
import { laadTeam } from './team.server.ts'
import { Werkverdeling } from './Werkverdeling.tsx'

export const loader = ({ context }: LoaderFunctionArgs) => laadTeam(context.get(huisContext))

/** Hands over every open case of a colleague; what could not go is named, and stays where it was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const { waarden, tekst } = await leesWerkformulier(request, context)
  if (tekst('van') === '') {
    const weigering = huis.kamers.kern.geweigerdeInvoer({ van: 'kies' })
    return data({ weigering, waarden, mislukt: [] }, { status: 422 })
  }
  const van = idUit(tekst('van'))
  const uitkomst = await huis.werk((stap) => huis.kamers.zaken.draagAllesOver(stap, van, waarden))
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden, mislukt: [] }, { status: 422 })
  const { gelukt, mislukt } = uitkomst.waarde
  if (mislukt.length > 0) return data({ weigering: null, waarden, mislukt }, { status: 422 })
  return redirect(`/werkplek/team?overgedragen=${gelukt}`)
}

export default function Team() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const [vraag] = useSearchParams()
  const overgedragen = vraag.get('overgedragen')
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('team.titel', { team: pagina.team })} inleiding={t('team.inleiding')} />
      {overgedragen !== null && (
        <Melding toon="goed" live>
          {t('team.overgedragen', { count: Number(overgedragen) })}
        </Melding>
      )}
      <Werkverdeling verdeling={pagina.verdeling} />
      <AllesOver pagina={pagina} antwoord={antwoord} />
      <Noodinzagen noodinzagen={pagina.noodinzagen} />
    </Stapel>
  )
}
