import type { Productieherinnering } from '@meedoen/levering'
import { useMaand } from '../mijn/maand.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

/** The municipality reminded this provider of data that are still missing. */
export function Herinnering({ herinnering: { starts, declaraties, maand } }: { herinnering: Productieherinnering }) {
  const t = useTekst('aanbieder')
  const opMaand = useMaand()
  return (
    <Melding toon="letop" titel={t('herinnering.titel')}>
      {starts > 0 && <p>{t('herinnering.starts', { count: starts })}</p>}
      {declaraties > 0 && <p>{t('herinnering.declaraties', { count: declaraties, maand: opMaand(maand) })}</p>}
      <p>{t('herinnering.waarom')}</p>
    </Melding>
  )
}
