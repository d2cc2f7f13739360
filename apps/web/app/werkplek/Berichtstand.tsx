import { useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import type { Berichtvermelding } from './zaak/levering.server.ts'

const TOON = {
  klaar: 'letop',
  verzonden: 'info',
  aanvaard: 'goed',
  geweigerd: 'fout',
  verwerkt: 'goed',
  afgekeurd: 'fout',
} as const satisfies Record<Berichtvermelding['stand'], Badgetoon>

/** How a message stands. */
export function Berichtstand({ stand }: Pick<Berichtvermelding, 'stand'>) {
  const t = useTekst('werkplek')
  return <Badge toon={TOON[stand]}>{t(`berichtstand.${stand}`)}</Badge>
}
