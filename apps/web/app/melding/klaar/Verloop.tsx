import { schrijfDatum } from '@meedoen/kern'
import { useBezoek } from '../../bezoek.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Stapel } from '../../ui/Indeling.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { Weg, type Wegstap } from '../../ui/Weg.tsx'
import type { Klaarbeeld } from './klaar.server.ts'

/** What happens next, with who and by which day. */
export function Verloop({ beeld }: { beeld: Klaarbeeld }) {
  const t = useTekst('melding')
  return (
    <section>
      <Stapel smal>
        <h2>{t('klaar.watNu')}</h2>
        <Weg label={t('klaar.watNu')} stappen={useStappen(beeld)} />
      </Stapel>
    </section>
  )
}

function useStappen({ team, spoed, eersteContact, plan, planOp, onderzoek }: Klaarbeeld): Wegstap[] {
  const t = useTekst('melding')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  const datum = (dag: typeof plan.datum) => (dag ? schrijfDatum(dag, taal) : '')
  return [
    {
      titel: spoed ? t('klaar.belSpoed', { team }) : t('klaar.bel', { team }),
      staat: 'nu',
      wanneer: t('klaar.belVoor', { datum: datum(eersteContact) }),
      inhoud: t('klaar.belTekst', { telefoon: gemeente.telefoon }),
    },
    {
      titel: t('klaar.plan'),
      staat: planOp ? 'gedaan' : 'straks',
      wanneer: planOp ? datum(planOp) : t('klaar.planVoor', { datum: datum(plan.datum) }),
      inhoud: (
        <>
          <p>{planOp ? t('klaar.planOntvangen') : t('klaar.planTekst')}</p>
          {!planOp && plan.uitleg && <Waarom uitleg={plan.uitleg} kop={t('klaar.waaromPlan')} />}
        </>
      ),
    },
    {
      titel: t('klaar.gesprek'),
      staat: 'straks',
      wanneer: t('klaar.onderzoekVoor', { datum: datum(onderzoek.datum) }),
      inhoud: (
        <>
          <p>{t('klaar.gesprekTekst')}</p>
          {onderzoek.uitleg && <Waarom uitleg={onderzoek.uitleg} kop={t('klaar.waaromOnderzoek')} />}
        </>
      ),
    },
    { titel: t('klaar.aanvraag'), staat: 'straks', inhoud: t('klaar.aanvraagTekst') },
  ]
}
