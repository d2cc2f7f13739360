import type { Rekeningstand } from '@meedoen/inkoop'
import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'

type Props = { stand: Rekeningstand; magRegelen: boolean }

/** Whether this provider can be paid, and where that is arranged: who keeps contracts finds out before a payment does. */
export function Rekening({ stand: { eind, wacht }, magRegelen }: Props) {
  const t = useTekst('inkoop')
  const delen = [
    ...(eind === null ? [] : [t('rekening.eindigt', { eind })]),
    ...(wacht ? [t('rekening.wacht')] : []),
    ...(eind === null && !wacht ? [t('rekening.geen')] : []),
  ]
  return (
    <>
      {delen.join(', ')}
      <span className="md-regel md-zacht">
        {magRegelen ? <Link to="/werkplek/declaraties/rekeningen">{t('rekening.regel')}</Link> : t('rekening.waar')}
      </span>
    </>
  )
}
