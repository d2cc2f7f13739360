import type { AgbCode, Uitkomst } from '@meedoen/kern'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering, Handeling } from '../beleid/onderwerpen.ts'
import type { Oordeel } from '../beleid/regel.ts'
import { legInzageVast } from '../inzage/leg-inzage-vast.ts'
import type { Stap } from '../stap.ts'

type Gedaan<Waarde, Code extends string> = Promise<Uitkomst<Waarde, Code | BeleidWeigering>>

/**
 * Does something that only an administrator may do. What it changed is recorded in the access log, in the chain of who
 * did it, so a right that was given for an hour leaves a trace that cannot be removed. `wat` holds ids and codes, no names.
 */
export const alsBeheerder = <Waarde, Code extends string>(
  stap: Stap,
  werk: () => Promise<Uitkomst<Waarde, Code>>,
  wat: (waarde: Waarde) => string,
): Gedaan<Waarde, Code> => metSpoor(stap, 'beheer', mag(stap.wie, 'beheer', {}), werk, wat)

/** The same for who may manage the people of a provider: the municipality, or somebody of that provider. */
export const alsMensenbeheerder = <Waarde, Code extends string>(
  stap: Stap,
  agb: AgbCode,
  werk: () => Promise<Uitkomst<Waarde, Code>>,
  wat: (waarde: Waarde) => string,
): Gedaan<Waarde, Code> => {
  const handeling = 'aanbiedermensen-beheren'
  return metSpoor(stap, handeling, mag(stap.wie, handeling, { agb }), werk, wat)
}

async function metSpoor<Waarde, Code extends string>(
  stap: Stap,
  handeling: Handeling,
  oordeel: Oordeel,
  werk: () => Promise<Uitkomst<Waarde, Code>>,
  wat: (waarde: Waarde) => string,
): Gedaan<Waarde, Code> {
  if (!oordeel.ok) return oordeel
  const uitkomst = await werk()
  if (!uitkomst.ok) return uitkomst
  const inzage = { wie: stap.wie, handeling, doel: oordeel.waarde.grond, reden: wat(uitkomst.waarde) } as const
  await legInzageVast(stap.tx, stap.inzagesleutel, inzage, stap.nu)
  return uitkomst
}
