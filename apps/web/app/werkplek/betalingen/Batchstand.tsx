import type { Batchstand as Stand } from '@meedoen/levering'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import type { Icoonnaam } from '../../ui/Icoon.tsx'

const VORM: Readonly<Record<Stand, { toon: Badgetoon; icoon: Icoonnaam }>> = {
  klaar: { toon: 'info', icoon: 'klok' },
  'bij-bank': { toon: 'huis', icoon: 'verstuur' },
  betaald: { toon: 'goed', icoon: 'vink' },
  vervallen: { toon: 'stil', icoon: 'min' },
}

/** How far a payment is. */
export function Batchstand({ stand }: { stand: Stand }) {
  const t = useTekst('declaratie')
  return <Badge {...VORM[stand]}>{t(`betaling.stand.${stand}`)}</Badge>
}
