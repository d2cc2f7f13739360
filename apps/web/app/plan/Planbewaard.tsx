import { type Datum, schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

/** Said after the plan was kept: until when, and how to come back. */
export function Planbewaard({ tot, metCode }: { tot: Datum | null; metCode?: boolean }) {
  const t = useTekst('plan')
  const taal = useTaal()
  if (!tot) return null
  return (
    <Melding toon="goed" live titel={t('bewaard.titel')}>
      {t(metCode ? 'bewaard.metCode' : 'bewaard.mijn', { tot: schrijfDatum(tot, taal) })}
    </Melding>
  )
}
