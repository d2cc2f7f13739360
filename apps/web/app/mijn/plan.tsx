import { gelukt } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Planformulier } from '../plan/Planformulier.tsx'
import { Plantermijn } from '../plan/Plantermijn.tsx'
import { leesPlanbestand } from '../plan/vragen.server.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Eigenplan } from './delen/Eigenplan.tsx'
import { doeStap, metBericht } from './doe.server.ts'
import { laadPlan } from './plan.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadPlan(vraag)

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(vraag, metBericht('plan'), async (huis, inzending) => {
    const bestand = await leesPlanbestand(huis, inzending)
    if (!bestand.ok) return bestand
    return gelukt((stap, zaak) => huis.kamers.zaken.dienPlanIn(stap, zaak, 'mijn', inzending.waarden, bestand.waarde))
  })

/** The persoonlijk plan: written, sent, or read again. */
export default function Plan() {
  const t = useTekst('mijn')
  const p = useTekst('plan')
  const { kop, plan, kan, uiterlijk, vragen } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={p('titel')}
        inleiding={kan ? t('plan.inleiding') : undefined}
        fout={geweigerd !== undefined}
      />
      {kop.handelt && <Plantermijn uiterlijk={uiterlijk} planOp={plan?.op ?? null} kan={kan} />}
      {plan && (
        <Kaart titel={t('plan.eerder')} icoon="document">
          <Eigenplan plan={plan} vragen={vragen} />
        </Kaart>
      )}
      {kan && <Planformulier vragen={vragen} waarden={plan?.antwoorden ?? {}} geweigerd={geweigerd} />}
    </Stapel>
  )
}
