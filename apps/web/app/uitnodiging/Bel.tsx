import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

/** Whom to call: an invitation is never a dead end. */
export function Bel() {
  const t = useTekst('mensen')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  return <p>{t('uitnodiging.bel', { telefoon: gemeente.telefoon, uren: gemeente.uren[taal] })}</p>
}
