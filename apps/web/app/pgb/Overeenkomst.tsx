import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import { Rij } from '../ui/Indeling.tsx'
import type { Overeenkomstbeeld, Pgbbeeld } from './beeld.server.ts'
import { useAantal } from './schrijf.ts'

const TOON = { voorgelegd: 'info', akkoord: 'goed', afgekeurd: 'fout' } as const satisfies Record<string, Badgetoon>

/** Who gives which help, for how much and how long, and what was thought of that. */
export function Overeenkomst({ een }: { een: Overeenkomstbeeld }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const [begin, eind] = [schrijfDatum(een.begin, taal), een.eind && schrijfDatum(een.eind, taal)]
  return (
    <>
      <Rij>
        <b>{een.wie}</b>
        <Badge toon={TOON[een.stand]}>{t(`overeenkomst.${een.stand}`)}</Badge>
      </Rij>
      <p>{een.hulp}</p>
      <p className="md-zacht">
        <Prijs hulp={een} />, {eind ? t('overeenkomst.vanTot', { begin, eind }) : t('overeenkomst.vanaf', { begin })}
      </p>
      {een.uitBudget < een.tarief && (
        <p>{t('overeenkomst.zelf', { bedrag: schrijfEuro(een.uitBudget, taal), per: t(`per.${een.eenheid}`) })}</p>
      )}
      {een.reden && <p>{t('reden', { reden: een.reden })}</p>}
    </>
  )
}

type Hulp = Pick<NonNullable<Pgbbeeld['plan']>['regels'][number], 'helper' | 'tarief' | 'eenheid' | 'perWeek'>

/** "een organisatie, € 20,00 per uur, 2 uur per week" */
export function Prijs({ hulp: { helper, tarief, eenheid, perWeek } }: { hulp: Hulp }) {
  const t = useTekst('pgb')
  const taal = useTaal()
  const aantal = useAantal()
  const delen = [
    t(`helper.${helper}`),
    `${schrijfEuro(tarief, taal)} ${t(`per.${eenheid}`)}`,
    perWeek === null || eenheid === 'resultaat' ? '' : t(`perWeek.${eenheid}`, { aantal: aantal(perWeek) }),
  ]
  return <>{delen.filter(Boolean).join(', ')}</>
}
