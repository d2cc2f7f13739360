import type { Aanbod } from '@meedoen/inkoop'
import { type AgbCode, geweigerd, type Weigering } from '@meedoen/kern'
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
  if ((await aanbiedersMetHulp(stap, persoon)).has(aanbieder.agb)) return null
  return geweigerd(
    'aanbieder-neemt-niemand',
    `${aanbieder.naam} neemt geen nieuwe cliënten meer aan. Kies samen met de inwoner een andere aanbieder.`,
    'agb',
  )
}

/** The providers of which a resident has help now or will have. */
export async function aanbiedersMetHulp(stap: Stap, persoon: string): Promise<ReadonlySet<AgbCode>> {
  const alle = await actueleToewijzingen(stap, { persoon })
  return new Set(alle.map(({ agb }) => agb))
}
