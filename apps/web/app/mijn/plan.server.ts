import type { Datum } from '@meedoen/kern'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { bewaardTot, type Planvraag, planvragen } from '../plan/vragen.server.ts'
import { type Geopend, kan, openZaak, type Zaakkop } from './beeld.server.ts'

/** The answers of a written plan by topic: `wens` and a to g. */
type Planantwoorden = Readonly<Record<string, string>>
export type Planbeeld = {
  readonly antwoorden: Planantwoorden | null
  /** The file that was sent, to open by its id. */
  readonly document: string | null
  readonly op: Datum
}

export type Planpagina = {
  readonly kop: Zaakkop
  readonly uiterlijk: Datum | null
  readonly plan: Planbeeld | null
  readonly kan: boolean
  readonly vragen: readonly Planvraag[]
  /** What stands in the form: what was kept, else the plan that was handed in. */
  readonly waarden: Planantwoorden
  readonly bewaardTot: Datum | null
}

/** The persoonlijk plan as it came in; null when there is none, or when it is not shared with this viewer. */
export function planUit({ huis, beeld }: Geopend): Planbeeld | null {
  const { plan } = beeld.zaak
  if (!plan || !beeld.grondslag.ziet.includes('plan')) return null
  const tekst = plan.tekst === null ? undefined : beeld.teksten.get(plan.tekst)
  return {
    antwoorden: tekst === undefined ? null : leesAntwoorden(JSON.parse(tekst)),
    document: plan.document,
    op: huis.kamers.kern.datumOp(plan.op),
  }
}

/** A stored plan holds a text or null per topic. */
function leesAntwoorden(gelezen: unknown): Planantwoorden {
  if (typeof gelezen !== 'object' || gelezen === null) throw new Error('een plan is een lijst van antwoorden')
  const ingevuld = Object.entries(gelezen).flatMap(([code, tekst]) =>
    typeof tekst === 'string' ? [[code, tekst] as const] : [],
  )
  return Object.fromEntries(ingevuld)
}

export const laadPlan = (vraag: LoaderFunctionArgs): Promise<Planpagina> =>
  openZaak(vraag, async (geopend) => {
    const { beeld, kop, huis, stap } = geopend
    const plan = planUit(geopend)
    const mag = kan(beeld, 'dienPlanIn')
    if (!mag && !plan) throw redirect(`/mijn/${kop.id}`)
    const concept = mag ? await huis.kamers.zaken.haalPlanconcept(stap, kop.id, null) : null
    return {
      kop,
      plan,
      kan: mag,
      waarden: concept?.antwoorden ?? plan?.antwoorden ?? {},
      bewaardTot: bewaardTot(vraag.request, huis, concept),
      uiterlijk: beeld.zaak.termijnen.plan.datum,
      vragen: planvragen(huis),
    }
  })
