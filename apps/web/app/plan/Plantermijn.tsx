import { type Datum, schrijfDatum } from '@meedoen/kern'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

type Props = { uiterlijk: Datum | null; planOp: Datum | null; kan: boolean }

/** Until when the plan is asked for, whether one came in, or that it is too late. */
export function Plantermijn({ uiterlijk, planOp, kan }: Props) {
  const t = useTekst('plan')
  const taal = useTaal()
  const { vandaag } = useBezoek()
  if (!kan) return <Melding titel={t('kanNiet')}>{t('kanNietTekst')}</Melding>
  if (planOp) return <Melding titel={t('al', { datum: schrijfDatum(planOp, taal) })}>{t('alTekst')}</Melding>
  if (!uiterlijk) return null
  return (
    <Melding>{vandaag <= uiterlijk ? t('uiterlijk', { datum: schrijfDatum(uiterlijk, taal) }) : t('laat')}</Melding>
  )
}
