import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { leesFormulier } from '../../formulier.server.ts'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Gesloten } from './Gesloten.tsx'
import { laadKlaar } from './klaar.server.ts'
import { LinkOngeldig } from './LinkOngeldig.tsx'
import { Ontvangst } from './Ontvangst.tsx'
import { Planwegen } from './Planwegen.tsx'
import { Veranderen } from './Veranderen.tsx'
import { Verloop } from './Verloop.tsx'

const GEDAAN = ['aangevuld', 'planGedaan', 'ingetrokken'] as const

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const beeld = await laadKlaar(context.get(huisContext), params.token)
  const gedaan = new URL(request.url).searchParams.get('gedaan')
  return { beeld, gedaan: GEDAAN.find((wat) => wat === gedaan) }
}

/** Makes the single-purpose link for the plan and opens it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  await leesFormulier(request, context)
  const { werk, kamers } = context.get(huisContext)
  const link = await werk((stap) => kamers.zaken.maakPlanlink(stap, params.token ?? ''))
  if (!link.ok) throw data(null, { status: 404 })
  throw redirect(`/plan/${link.waarde.code}`)
}

export default function Klaar() {
  const t = useTekst('melding')
  const { beeld, gedaan } = useLoaderData<typeof loader>()
  if ('ok' in beeld) return <LinkOngeldig />
  if (beeld.afgesloten) return <Gesloten ingetrokken={gedaan === 'ingetrokken'} />
  return (
    <Stapel ruimte="ruim">
      {gedaan && <Melding toon="goed" live titel={t(`klaar.${gedaan}`)} />}
      <Ontvangst beeld={beeld} />
      <Verloop beeld={beeld} />
      <Planwegen beeld={beeld} />
      <Veranderen beeld={beeld} />
    </Stapel>
  )
}
