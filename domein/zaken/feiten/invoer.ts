import { gelukt, geweigerdeInvoer, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { z } from 'zod'

/** Checks what came from a form or a call; a refusal names each input with the code of what is wrong. */
export function leesInvoer<Schema extends z.ZodType>(
  schema: Schema,
  invoer: unknown,
): Uitkomst<z.output<Schema>, 'invoer'> {
  const gelezen = schema.safeParse(invoer)
  if (gelezen.success) return gelukt(gelezen.data)
  return weigerVelden(gelezen.error.issues.map(alsVeldfout))
}

/** The name of an input and the code of what is wrong with it. */
export type Veldfout = readonly [veld: string, code: string]

const alsVeldfout = (fout: z.core.$ZodIssue): Veldfout => [fout.path.join('.'), foutcode(fout)]

/** What does not fit the schema, in the order of its fields. */
export const foutenIn = (schema: z.ZodType, invoer: unknown): Veldfout[] =>
  (schema.safeParse(invoer).error?.issues ?? []).map(alsVeldfout)

/** A refusal that names each input once: of several errors in one field the first counts. */
export const weigerVelden = (fouten: readonly Veldfout[]): Weigering<'invoer'> =>
  geweigerdeInvoer(Object.fromEntries(fouten.toReversed()))

/** Our own messages are codes; those of zod itself mean that the input is missing or of the wrong kind. */
function foutcode(fout: z.core.$ZodIssue): string {
  return /^[a-z-]+$/.test(fout.message) ? fout.message : fout.code === 'invalid_type' ? 'verplicht' : 'ongeldig'
}
