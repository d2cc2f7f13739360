import type { Uitkomst } from '@meedoen/kern'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import { legInzageVast } from '../inzage/leg-inzage-vast.ts'
import type { Stap } from '../stap.ts'

/**
 * Does something that only an administrator may do. What it changed is recorded in the access log, in the chain of who
 * did it, so a right that was given for an hour leaves a trace that cannot be removed. `wat` holds ids and codes, no names.
 */
export async function alsBeheerder<Waarde, Code extends string>(
  stap: Stap,
  werk: () => Promise<Uitkomst<Waarde, Code>>,
  wat: (waarde: Waarde) => string,
): Promise<Uitkomst<Waarde, Code | BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beheer', {})
  if (!oordeel.ok) return oordeel
  const uitkomst = await werk()
  if (!uitkomst.ok) return uitkomst
  const inzage = {
    wie: stap.wie,
    handeling: 'beheer',
    doel: oordeel.waarde.grond,
    reden: wat(uitkomst.waarde),
  } as const
  await legInzageVast(stap.tx, stap.inzagesleutel, inzage, stap.nu)
  return uitkomst
}
