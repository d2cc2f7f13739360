import type { Uitleg } from '@meedoen/regels'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'
import { Uitlegregel, Uitlegstappen } from './Uitlegregel.tsx'

type Props = {
  uitleg: Uitleg
  kop?: string
  naspelen?: string
  /** The explanation is what the page is about, so it starts unfolded. */
  open?: boolean
}

/** A panel beside a date or an amount that tells how it was found; closed at first. Needs no JavaScript. */
export function Waarom({ uitleg, kop, naspelen, open = false }: Props) {
  const t = useTekst('ui')
  const { stappen = [], ...slot } = uitleg
  return (
    <details className="md-waarom" open={open}>
      <summary>
        <Icoon naam="vraag" />
        {kop ?? t('waarom.kop')}
      </summary>
      <div className="md-waarom__lijf">
        <div>
          <Uitlegregel uitleg={slot} />
        </div>
        <Uitlegstappen stappen={stappen} />
        {naspelen && <a href={naspelen}>{t('waarom.naspelen')}</a>}
      </div>
    </details>
  )
}
