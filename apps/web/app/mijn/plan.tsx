import { gelukt } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import type { Inzending } from '../formulier.server.ts'
import { BEWAARD } from '../plan/naar.ts'
import { Planbewaard } from '../plan/Planbewaard.tsx'
import { Planformulier } from '../plan/Planformulier.tsx'
import { Plantermijn } from '../plan/Plantermijn.tsx'
import { isLater } from '../plan/plan.server.ts'
import { leesPlanbestand } from '../plan/vragen.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { idUit } from '../werkplek/id.server.ts'
import { Eigenplan } from './delen/Eigenplan.tsx'
import { doeStap, metBericht } from './doe.server.ts'
import { laadPlan } from './plan.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadPlan(vraag)

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(vraag, naar, async (huis, inzending) => {
    const { zaken } = huis.kamers
    const zaakId = idUit(vraag.params.zaak)
    // What was written is kept first: whatever comes of the rest, it is there again.
    const bewaard = await huis.werk((stap) => zaken.bewaarPlanconcept(stap, zaakId, null, inzending.waarden))
    if (!bewaard.ok) return bewaard
    if (isLater(inzending)) return gelukt(async () => gelukt())
    const bestand = await leesPlanbestand(huis, inzending)
    if (!bestand.ok) return bestand
    return gelukt((stap, zaak) => zaken.dienPlanIn(stap, zaak, 'mijn', inzending.waarden, bestand.waarde))
  })

const naar = (inzending: Inzending): string => (isLater(inzending) ? `/plan?${BEWAARD}=1` : metBericht('plan')())

/** The persoonlijk plan: written, sent, or read again. */
export default function Plan() {
  const t = useTekst('mijn')
  const p = useTekst('plan')
  const { kop, plan, kan, uiterlijk, vragen, waarden, bewaardTot } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={p('titel')}
        inleiding={kan ? t('plan.inleiding') : undefined}
        fout={geweigerd !== undefined}
      />
      {!geweigerd && <Planbewaard tot={bewaardTot} />}
      {kop.handelt && <Plantermijn uiterlijk={uiterlijk} planOp={plan?.op ?? null} kan={kan} />}
      {plan && (
        <Kaart titel={t('plan.eerder')} icoon="document">
          <Eigenplan plan={plan} vragen={vragen} />
        </Kaart>
      )}
      {kan && <Planformulier vragen={vragen} waarden={waarden} geweigerd={geweigerd} />}
    </Stapel>
  )
}
