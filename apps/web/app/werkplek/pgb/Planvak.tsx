import type { Pgbbeeld } from '../../pgb/beeld.server.ts'
import { Plan } from '../../pgb/Plan.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { type Geweigerdhier, Oordeel } from './Oordeel.tsx'

/** The plan, to judge when it waits for that, or to fill in with the holder. */
export function Planvak({ pgb, geweigerd }: { pgb: Pgbbeeld; geweigerd: Geweigerdhier }) {
  const t = useTekst('pgb')
  const { plan, mogelijk, betaler, id } = pgb
  if (plan === null && betaler === 'gemeente') return null
  return (
    <Kaart titel={t('werk.plan')} icoon="lijst" soort={plan?.stand === 'ingediend' ? 'nu' : 'gewoon'}>
      {plan ? <Plan plan={plan} /> : <p>{t('werk.geenPlan')}</p>}
      {plan?.stand === 'ingediend' && mogelijk['plan-beoordelen'] && (
        <>
          <h3>{t('werk.beoordeelPlan')}</h3>
          <Oordeel naam="oordeel-plan" velden={{ doe: 'oordeel-plan' }} geweigerd={geweigerd} />
        </>
      )}
      {mogelijk['plan-indienen'] && (
        <div>
          <Knoplink naar={`/werkplek/pgb/${id}/plan`} soort="tweede">
            {t('werk.maakPlan')}
          </Knoplink>
        </div>
      )}
    </Kaart>
  )
}
