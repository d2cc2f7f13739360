import type { Werklijstfilter } from '@meedoen/zaken'
import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'
import { metKeuze } from './filter.ts'

/** Urgent cases that nobody took yet: whoever looks at another list must not miss them. Nothing when there are none. */
export function Spoedsignaal({ filter, aantal }: { filter: Werklijstfilter; aantal: number }) {
  const t = useTekst('werkplek')
  if (aantal === 0 || filter.lijst === 'onverdeeld') return null
  return (
    <Melding toon="letop">
      {t('lijst.spoedOnverdeeld', { count: aantal })}{' '}
      <Link to={metKeuze(filter, { lijst: 'onverdeeld', klok: 'spoed' })}>{t('lijst.spoedBekijk')}</Link>
    </Melding>
  )
}
