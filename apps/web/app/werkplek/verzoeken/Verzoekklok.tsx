import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon, Klokbadge } from '../../ui/Badge.tsx'
import type { Verzoekvermelding } from './verzoeken.server.ts'

const TOON = {
  ontvangen: 'info',
  'in-onderzoek': 'info',
  toegekend: 'goed',
  afgewezen: 'stil',
} as const satisfies Record<Verzoekvermelding['stand'], Badgetoon>

/** How a request stands, and by when it must be answered. */
export function Verzoekklok({ regel }: { regel: Pick<Verzoekvermelding, 'stand' | 'klok' | 'antwoordUiterlijk'> }) {
  const t = useTekst('werkplek')
  const { stand, klok, antwoordUiterlijk } = regel
  return (
    <span className="md-merken">
      <Badge toon={TOON[stand]}>{t(`verzoek.standen.${stand}`)}</Badge>
      {klok && antwoordUiterlijk && (
        <Klokbadge staat={klok.staat} dagen={Math.abs(klok.dagen ?? 0)} uiterlijk={antwoordUiterlijk} metDatum />
      )}
    </span>
  )
}
