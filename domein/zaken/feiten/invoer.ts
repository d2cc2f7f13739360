import { gelukt, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import type { z } from 'zod'

/** Checks what came from a form or a call; a refusal names each input with the code of what is wrong. */
export function leesInvoer<Schema extends z.ZodType>(
  schema: Schema,
  invoer: unknown,
): Uitkomst<z.output<Schema>, 'invoer'> {
  const gelezen = schema.safeParse(invoer)
  if (gelezen.success) return gelukt(gelezen.data)
  const velden = gelezen.error.issues.map((fout) => [fout.path.join('.'), foutcode(fout)] as const)
  return geweigerdeInvoer(Object.fromEntries(velden.toReversed()))
}

/** Our own messages are codes; those of zod itself mean that the input is missing or of the wrong kind. */
function foutcode(fout: z.core.$ZodIssue): string {
  return /^[a-z-]+$/.test(fout.message) ? fout.message : fout.code === 'invalid_type' ? 'verplicht' : 'ongeldig'
}
