import type { Productieherinnering as Herinnering } from '@meedoen/levering'
import { useMaand } from '../mijn/maand.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'

/** The municipality reminded this provider of data that are still missing. */
export function Productieherinnering({ herinnering: { starts, declaraties, maand } }: { herinnering: Herinnering }) {
  const t = useTekst('aanbieder')
  const opMaand = useMaand()
  return (
    <Melding toon="letop" titel={t('productieherinnering.titel')}>
      {starts > 0 && <p>{t('productieherinnering.starts', { count: starts })}</p>}
      {declaraties > 0 && <p>{t('productieherinnering.declaraties', { count: declaraties, maand: opMaand(maand) })}</p>}
      <p>{t('productieherinnering.waarom')}</p>
    </Melding>
  )
}
