import type { Bijdrageronde } from '@meedoen/levering'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'

const TOON = { bezig: 'info', klaar: 'letop', aangeleverd: 'goed' } as const
const ICOON = { bezig: 'klok', klaar: 'download', aangeleverd: 'vink' } as const

export function Rondestand({ stand }: Pick<Bijdrageronde, 'stand'>) {
  const t = useTekst('werkplek')
  return (
    <Badge toon={TOON[stand]} icoon={ICOON[stand]}>
      {t(`eb.stand.${stand}`)}
    </Badge>
  )
}
