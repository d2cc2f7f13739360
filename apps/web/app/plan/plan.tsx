import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { leesFormulier } from '../formulier.server.ts'
import { huisContext } from '../huis.ts'
import { LinkOngeldig } from '../melding/klaar/LinkOngeldig.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import type { Geweigerd } from '../weigering.ts'
import { BEWAARD } from './naar.ts'
import { Planbewaard } from './Planbewaard.tsx'
import { Planformulier } from './Planformulier.tsx'
import { Plantermijn } from './Plantermijn.tsx'
import { isLater, laadPlan, leverIn } from './plan.server.ts'
import { bewaardTot, planvragen } from './vragen.server.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const plan = await laadPlan(huis, params.code ?? '')
  if (!plan) return null
  const { beeld, concept } = plan
  return {
    nummer: beeld.nummer,
    uiterlijk: beeld.plan.datum,
    planOp: beeld.planOp,
    kan: beeld.mogelijk.includes('dienPlanIn'),
    waarden: concept?.antwoorden ?? {},
    bewaardTot: bewaardTot(request, huis, concept),
    vragen: planvragen(huis),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const inzending = await leesFormulier(request, context)
  const huis = context.get(huisContext)
  const uitkomst = await leverIn(huis, params.code ?? '', inzending)
  if (!uitkomst.ok) return data<Geweigerd>({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(isLater(inzending) ? `/plan/${params.code}?${BEWAARD}=1` : `/plan/${params.code}/klaar`)
}

export default function Plan() {
  const t = useTekst('plan')
  const beeld = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  if (!beeld) return <LinkOngeldig />
  const { nummer, kan, vragen, waarden, bewaardTot } = beeld
  return (
    <Stapel smal>
      <Paginakop titel={t('titel')} inleiding={t('inleiding')} fout={geweigerd !== undefined}>
        <p className="md-zacht">{t('kenmerk', { nummer })}</p>
      </Paginakop>
      {!geweigerd && <Planbewaard tot={bewaardTot} metCode />}
      <Plantermijn {...beeld} />
      {kan && <Planformulier vragen={vragen} waarden={waarden} geweigerd={geweigerd} />}
    </Stapel>
  )
}
