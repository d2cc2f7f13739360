import type { Weigering } from '@meedoen/kern'
import { type BeleidWeigering, mag, type Stap } from '@meedoen/toegang'

/** Who prepares a choice (beheer) or advises on it (beleid) may see what it does to groups; undefined when so. */
export function nietTeBeproeven({ wie }: Stap): Weigering<BeleidWeigering> | undefined {
  if (mag(wie, 'beheer', {}).ok) return undefined
  const oordeel = mag(wie, 'beleid-inzien', {})
  return oordeel.ok ? undefined : oordeel
}
