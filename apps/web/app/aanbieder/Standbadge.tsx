import { useTekst } from '../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../ui/Badge.tsx'
import type { Icoonnaam } from '../ui/Icoon.tsx'
import type { GetoondeStand } from './getoonde-stand.ts'

const VORM: Readonly<Record<GetoondeStand, { toon: Badgetoon; icoon: Icoonnaam }>> = {
  opgesteld: { toon: 'info', icoon: 'brief' },
  verzonden: { toon: 'info', icoon: 'brief' },
  aanvaard: { toon: 'huis', icoon: 'handdruk' },
  afgewezen: { toon: 'stil', icoon: 'niet' },
  gestart: { toon: 'goed', icoon: 'vink' },
  onderbroken: { toon: 'letop', icoon: 'klok' },
  gestopt: { toon: 'stil', icoon: 'min' },
  beeindigd: { toon: 'stil', icoon: 'min' },
  ingetrokken: { toon: 'stil', icoon: 'min' },
  voorbij: { toon: 'stil', icoon: 'min' },
}

/** How an assignment stands, in a word of the provider. */
export function Standbadge({ stand }: { stand: GetoondeStand }) {
  const t = useTekst('aanbieder')
  return <Badge {...VORM[stand]}>{t(`stand.${stand}`)}</Badge>
}
