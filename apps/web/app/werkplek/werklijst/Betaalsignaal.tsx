import type { Betaaltermijnen } from '@meedoen/levering'
import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'

/** Declarations from budgets that must be paid: too late ones weigh more than those that come near. Nothing when there are none. */
export function Betaalsignaal({ betalingen }: { betalingen: Betaaltermijnen | null }) {
  const t = useTekst('pgb')
  if (!betalingen || betalingen.teLaat + betalingen.nadert === 0) return null
  const { teLaat, nadert } = betalingen
  return (
    <Melding toon={teLaat > 0 ? 'fout' : 'letop'} titel={t('werk.signaal.titel')}>
      <p>
        {teLaat > 0 && `${t('werk.signaal.teLaat', { count: teLaat })} `}
        {nadert > 0 && `${t('werk.signaal.nadert', { count: nadert })} `}
        <Link to="/werkplek/pgb?lijst=te-betalen">{t('werk.signaal.naar')}</Link>
      </p>
    </Melding>
  )
}
