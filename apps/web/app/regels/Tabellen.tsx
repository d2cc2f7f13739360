import type { Regelpagina, Uitkomstregel, Veldregel } from '@meedoen/regels'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Tabel } from '../ui/Tabel.tsx'
import { useDag } from './Getallen.tsx'

const Code = ({ woorden }: { woorden: string }) => <code className="md-code">{woorden}</code>

/** Since when each text of the rule holds, with the version that is stored with an outcome. */
export function Geldigheid({ geldigheid }: Pick<Regelpagina, 'geldigheid'>) {
  const t = useTekst('regels')
  const dag = useDag()
  return (
    <Tabel
      bijschrift={t('geldigheid')}
      rijen={geldigheid}
      sleutel={({ versie }) => versie}
      kolommen={[
        { sleutel: 'vanaf', kop: t('vanaf'), cel: ({ vanaf }) => dag(vanaf) },
        { sleutel: 'tot', kop: t('totEnMet'), cel: ({ tot }) => dag(tot) },
        { sleutel: 'versie', kop: t('versie'), cel: ({ versie }) => <Code woorden={versie} /> },
      ]}
    />
  )
}

/** The fields that go in. Two fields may share a name, each for its own situation, so the kind is part of the key. */
export function Invoer({ velden }: { velden: readonly Veldregel[] }) {
  const t = useTekst('regels')
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('velden')}
      rijen={velden}
      sleutel={({ naam, soort }) => `${naam} ${soort.nl}`}
      kolommen={[
        {
          sleutel: 'veld',
          kop: t('veld'),
          cel: ({ naam, ookGenoemd }) => <Code woorden={[naam, ...ookGenoemd].join(` ${t('of')} `)} />,
        },
        { sleutel: 'betekenis', kop: t('betekenis'), cel: ({ uitleg }) => uitleg[taal] },
        { sleutel: 'soort', kop: t('soort'), cel: ({ soort }) => soort[taal] },
        { sleutel: 'verplicht', kop: t('verplicht'), cel: ({ verplicht }) => verplicht[taal] },
        {
          sleutel: 'standaard',
          kop: t('standaard'),
          cel: ({ standaard }) => (standaard === null ? '' : <Code woorden={JSON.stringify(standaard)} />),
        },
      ]}
    />
  )
}

export function Uitkomst({ velden }: { velden: readonly Uitkomstregel[] }) {
  const t = useTekst('regels')
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('uitkomst')}
      rijen={velden}
      sleutel={({ naam }) => naam}
      kolommen={[
        { sleutel: 'veld', kop: t('veld'), cel: ({ naam }) => <Code woorden={naam} /> },
        {
          sleutel: 'betekenis',
          kop: t('betekenis'),
          cel: ({ uitleg, wanneer }) =>
            wanneer ? `${uitleg[taal]} ${t('alleen', { wanneer: wanneer[taal] })}` : uitleg[taal],
        },
        { sleutel: 'soort', kop: t('watHetIs'), cel: ({ soort }) => soort[taal] },
      ]}
    />
  )
}
