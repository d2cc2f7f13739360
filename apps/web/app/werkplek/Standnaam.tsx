import { datumOp, schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

const STANDEN = [
  'nieuw',
  'gesprek-plannen',
  'gesprek-gepland',
  'verslag-maken',
  'verslag-verzonden',
  'beslissen',
  'opgeschort',
  'besloten',
  'toewijzen',
  'wacht-op-start',
  'hulp-gestart',
  'afgesloten',
] as const

/** What has to be done with a case, or what it waits for; with the day of the talk when that is planned. */
export function Standnaam({ stand, gesprekOp = null }: { stand: string; gesprekOp?: Date | null }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  if (stand === 'gesprek-gepland' && gesprekOp)
    return t('stand.gesprek-op', { datum: schrijfDatum(datumOp(gesprekOp), taal) })
  const bekend = STANDEN.find((s) => s === stand)
  return bekend ? t(`stand.${bekend}`) : stand
}
