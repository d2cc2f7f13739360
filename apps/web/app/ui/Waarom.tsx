import type { Uitleg } from '@meedoen/regels'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'
import { Uitlegregel, Uitlegstappen } from './Uitlegregel.tsx'

/** A closed panel beside a date or an amount that tells how it was found. Needs no JavaScript. */
export function Waarom({ uitleg, kop, naspelen }: { uitleg: Uitleg; kop?: string; naspelen?: string }) {
  const t = useTekst('ui')
  const { stappen = [], ...slot } = uitleg
  return (
    <details className="md-waarom">
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
