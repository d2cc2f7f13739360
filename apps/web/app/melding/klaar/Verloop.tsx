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

function useStappen({
  team,
  spoed,
  spoedUren,
  eersteContact,
  plan,
  planOp,
  onderzoek,
  voorWie,
}: Klaarbeeld): Wegstap[] {
  const t = useTekst('melding')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  const ander = voorWie === 'ander'
  const { telefoon } = gemeente
  const ontvangen = t(ander ? 'klaar.planOntvangenAnder' : 'klaar.planOntvangen')
  const datum = (dag: typeof plan.datum) => (dag ? schrijfDatum(dag, taal) : '')
  return [
    {
      titel: spoed ? t('klaar.belSpoed', { team }) : t('klaar.bel', { team }),
      staat: 'nu',
      wanneer:
        spoedUren === null
          ? t('klaar.belVoor', { datum: datum(eersteContact) })
          : t('klaar.belSpoedVoor', { uren: spoedUren }),
      inhoud: spoed ? t('klaar.belSpoedTekst', { telefoon }) : t('klaar.belTekst', { telefoon }),
    },
    {
      titel: t(ander ? 'klaar.planAnder' : 'klaar.plan'),
      staat: planOp ? 'gedaan' : 'straks',
      wanneer: planOp ? datum(planOp) : t('klaar.planVoor', { datum: datum(plan.datum) }),
      inhoud: (
        <>
          <p>{planOp ? ontvangen : t(ander ? 'klaar.planTekstAnder' : 'klaar.planTekst')}</p>
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
          <p>{t(ander ? 'klaar.gesprekTekstAnder' : 'klaar.gesprekTekst')}</p>
          {onderzoek.uitleg && <Waarom uitleg={onderzoek.uitleg} kop={t('klaar.waaromOnderzoek')} />}
        </>
      ),
    },
    {
      titel: t(ander ? 'klaar.aanvraagAnder' : 'klaar.aanvraag'),
      staat: 'straks',
      inhoud: t(ander ? 'klaar.aanvraagTekstAnder' : 'klaar.aanvraagTekst'),
    },
  ]
}
