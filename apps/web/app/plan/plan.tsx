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
import { Planformulier } from './Planformulier.tsx'
import { Plantermijn } from './Plantermijn.tsx'
import { laadPlan, leverIn } from './plan.server.ts'
import { leesPlanbestand, planvragen } from './vragen.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  const beeld = await laadPlan(huis, params.code ?? '')
  if (!beeld) return null
  return {
    nummer: beeld.nummer,
    uiterlijk: beeld.plan.datum,
    planOp: beeld.planOp,
    kan: beeld.mogelijk.includes('dienPlanIn'),
    vragen: planvragen(huis),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const inzending = await leesFormulier(request, context)
  const huis = context.get(huisContext)
  const bestand = await leesPlanbestand(huis, inzending)
  const uitkomst = bestand.ok ? await leverIn(huis, params.code ?? '', inzending, bestand.waarde) : bestand
  if (!uitkomst.ok) return data<Geweigerd>({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/plan/${params.code}/klaar`)
}

export default function Plan() {
  const t = useTekst('plan')
  const beeld = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  if (!beeld) return <LinkOngeldig />
  const { nummer, kan, vragen } = beeld
  return (
    <Stapel smal>
      <Paginakop titel={t('titel')} inleiding={t('inleiding')} fout={geweigerd !== undefined}>
        <p className="md-zacht">{t('kenmerk', { nummer })}</p>
      </Paginakop>
      <Plantermijn {...beeld} />
      {kan && <Planformulier vragen={vragen} geweigerd={geweigerd} />}
    </Stapel>
  )
}
