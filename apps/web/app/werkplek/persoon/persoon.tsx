import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel, Zaakindeling } from '../../ui/Indeling.tsx'
import { Bewonerkaart, Netwerkkaart } from '../Bewonerkaarten.tsx'
import { leesWerkformulier } from '../formulier.server.ts'
import { GeenInzage } from '../GeenInzage.tsx'
import { idUit } from '../id.server.ts'
import { Veiligheid } from '../Veiligheid.tsx'
import { laadPersoon } from './persoon.server.ts'
import { Voorzieningenvan, Zakenvan } from './Zakenvan.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const pagina = await laadPersoon(context.get(huisContext), idUit(params.persoon))
  return data(pagina, { status: pagina.mag ? 200 : 403 })
}

/** Opens the file of another team with a reason. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const huis = context.get(huisContext)
  const { waarden, tekst } = await leesWerkformulier(request, context)
  const persoon = idUit(params.persoon)
  const uitkomst = await huis.werk((stap) => huis.kamers.toegang.openNoodinzage(stap, persoon, tekst('reden')))
  if (!uitkomst.ok) return data({ weigering: uitkomst, waarden }, { status: 422 })
  return redirect(`/werkplek/persoon/${persoon}`)
}

export default function Persoon() {
  const t = useTekst('werkplek')
  const pagina = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  if (!pagina.mag) return <GeenInzage weigering={pagina.weigering} metReden antwoord={antwoord} />
  const { bewoner, zaken, voorzieningen, veiligheid } = pagina
  return (
    <Stapel>
      <Paginakop titel={bewoner.naam} inleiding={t('persoon.inleiding')} terug={{ naar: '/werkplek' }} />
      <Veiligheid waarschuwingen={veiligheid} />
      <Zaakindeling
        rechts={
          <>
            <Bewonerkaart bewoner={bewoner} />
            <Netwerkkaart bewoner={bewoner} />
          </>
        }
      >
        <Voorzieningenvan voorzieningen={voorzieningen} />
        <Zakenvan zaken={zaken} />
      </Zaakindeling>
    </Stapel>
  )
}
