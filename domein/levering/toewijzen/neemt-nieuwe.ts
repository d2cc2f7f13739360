import type { Aanbod } from '@meedoen/inkoop'
import { geweigerd, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { actueleToewijzingen } from './actueel.ts'

/**
 * Why this provider cannot help this resident: it takes nobody new, and the resident has no help of it now. Null when it can;
 * who has its help already may go on there.
 */
export async function neemtNiemandNieuw(
  stap: Stap,
  persoon: string,
  { aanbieder, neemtNieuwe }: Aanbod,
): Promise<Weigering<'aanbieder-neemt-niemand'> | null> {
  if (neemtNieuwe) return null
  const bekend = await actueleToewijzingen(stap, { persoon, agb: aanbieder.agb })
  if (bekend.length > 0) return null
  return geweigerd(
    'aanbieder-neemt-niemand',
    `${aanbieder.naam} neemt geen nieuwe cliënten meer aan. Kies samen met de inwoner een andere aanbieder.`,
    'agb',
  )
}
