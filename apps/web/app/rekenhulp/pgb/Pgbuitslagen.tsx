import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import type { Icoonnaam } from '../../ui/Icoon.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Uitlegkaart } from '../Uitlegkaart.tsx'
import { Uitslagkop } from '../Uitslagkop.tsx'
import type { Pgbuitslag } from './reken.ts'
import { Vergelijking } from './Vergelijking.tsx'
import { VOORWAARDEN } from './Vragen.tsx'

const BADGES = {
  voldoet: { toon: 'goed', icoon: 'vink' },
  'voldoet-niet': { toon: 'letop', icoon: 'letop' },
  'nog-vragen': { toon: 'info', icoon: 'vraag' },
} as const satisfies Record<string, { toon: Badgetoon; icoon: Icoonnaam }>

/** An advice for the talk, and what the money would be. */
export function Pgbuitslagen({ uitslag }: { uitslag: Pgbuitslag }) {
  const t = useTekst('rekenhulp')
  const { advies, voorwaarden, afweging, vergelijking, budgetplan } = uitslag
  const bedragen = (vergelijking?.helpers ?? []).flatMap(({ helper, uitleg }) =>
    uitleg ? [{ kop: t(`pgb.uitleg.${helper}`), uitleg }] : [],
  )
  return (
    <>
      <Uitslagkop
        woorden
        kop={t('pgb.kop')}
        groot={t(`pgb.advies.${advies}.kop`)}
        feiten={VOORWAARDEN.map((voorwaarde) => {
          const bevinding = voorwaarden[voorwaarde]
          return {
            term: t(`pgb.voorwaarde.${voorwaarde}`),
            waarde: <Badge {...BADGES[bevinding]}>{t(`pgb.bevinding.${bevinding}`)}</Badge>,
          }
        })}
      >
        <p>{t(`pgb.advies.${advies}.tekst`)}</p>
      </Uitslagkop>
      <Melding>{budgetplan ? t('pgb.beslistMetPlan') : t('pgb.beslist')}</Melding>
      {vergelijking && <Vergelijking vergelijking={vergelijking} />}
      <Uitlegkaart delen={[{ kop: t('pgb.uitleg.afweging'), uitleg: afweging }, ...bedragen]} />
    </>
  )
}
