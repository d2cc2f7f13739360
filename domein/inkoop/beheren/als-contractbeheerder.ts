import { gelukt, type Uitkomst } from '@meedoen/kern'
import { type BeleidWeigering, mag, type Stap, wieId } from '@meedoen/toegang'
import type { z } from 'zod'
import { leesInvoer } from './invoer.ts'

/** The id of who keeps contracts here, or why this person may not. */
export function alsContractbeheerder(stap: Stap): Uitkomst<string, BeleidWeigering> {
  const oordeel = mag(stap.wie, 'contracten-beheren', {})
  return oordeel.ok ? gelukt(wieId(stap.wie)) : oordeel
}

/** What somebody who keeps contracts filled in; who may not is refused before anything is read. */
export function leesVanBeheerder<Schema extends z.ZodType>(
  stap: Stap,
  schema: Schema,
  invoer: unknown,
): Uitkomst<z.output<Schema>, 'invoer' | BeleidWeigering> {
  const wie = alsContractbeheerder(stap)
  return wie.ok ? leesInvoer(schema, invoer) : wie
}
