import type { Declaratiestand } from '@meedoen/levering'
import { useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import type { Icoonnaam } from '../ui/Icoon.tsx'

const VORM: Readonly<Record<Declaratiestand, { toon: Badgetoon; icoon: Icoonnaam }>> = {
  beoordeeld: { toon: 'info', icoon: 'klok' },
  'eerste-akkoord': { toon: 'info', icoon: 'klok' },
  goedgekeurd: { toon: 'huis', icoon: 'vink' },
  klaargezet: { toon: 'huis', icoon: 'verstuur' },
  betaald: { toon: 'goed', icoon: 'vink' },
}

/** How far a declaration is; of which nothing was granted there is nothing to wait for. */
export function Stand({ stand, toegekend }: { stand: Declaratiestand; toegekend: number }) {
  const t = useTekst('declaratie')
  if (stand === 'beoordeeld' && toegekend === 0) return <Badge toon="stil">{t('stand.niets')}</Badge>
  return <Badge {...VORM[stand]}>{t(`stand.${stand}`)}</Badge>
}
