import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import type { Pgbbeeld } from './beeld.server.ts'
import { Prijs } from './Overeenkomst.tsx'

const TOON = { ingediend: 'info', akkoord: 'goed', afgekeurd: 'fout' } as const satisfies Record<string, Badgetoon>

/** What the holder will buy, from whom, why and how well; and what was thought of that. */
export function Plan({ plan }: { plan: NonNullable<Pgbbeeld['plan']> }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return (
    <>
      <p>
        <Badge toon={TOON[plan.stand]}>{t(`plan.${plan.stand}`)}</Badge>
      </p>
      {plan.reden && <p>{t('reden', { reden: plan.reden })}</p>}
      <ul className="md-lijst">
        {plan.regels.map((regel) => (
          <li key={`${regel.wie}${regel.hulp}`}>
            <b>{regel.wie}</b>: {regel.hulp}
            <br />
            <span className="md-zacht">
              <Prijs hulp={regel} />, {t('plan.kosten', { bedrag: schrijfEuro(regel.kosten, taal) })}
            </span>
          </li>
        ))}
      </ul>
      <Samenvattingslijst
        smal
        regels={[
          { term: t('plan.waarom'), waarde: plan.waarom },
          { term: t('plan.kwaliteit'), waarde: plan.kwaliteit },
        ]}
      />
    </>
  )
}
