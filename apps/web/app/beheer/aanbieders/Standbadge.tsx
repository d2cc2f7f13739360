import type { Aanbiederstand } from '@meedoen/inkoop'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'

const BEELD = {
  actief: { toon: 'goed', icoon: 'vink' },
  stopt: { toon: 'letop', icoon: 'letop' },
  'zonder-tarief': { toon: 'letop', icoon: 'letop' },
  'zonder-contract': { toon: 'stil', icoon: 'min' },
} as const

/** Whether a provider takes people. */
export function Standbadge({ stand }: { stand: Aanbiederstand }) {
  const t = useTekst('inkoop')
  return <Badge {...BEELD[stand]}>{t(`lijst.stand.${stand}`)}</Badge>
}
