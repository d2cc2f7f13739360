import type { PgbVraag } from '@meedoen/regels'
import { z } from 'zod'
import { type Foutcode, getal, keuze } from '../lees.ts'

export const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const

const MEESTE_UREN = 60

/** The names of all fields: the codes of the questions, then which support and how much of it. */
export const veldenVan = (vragen: readonly PgbVraag[]): readonly string[] => [
  ...vragen.map(({ code }) => code),
  'hulp',
  'uren',
]

/** The answers to the questions of the frame; support and hours belong together, or both stay empty. */
export const pgbvragen = (vragen: readonly PgbVraag[], hulpen: readonly string[]) =>
  z.preprocess(metAntwoorden, z.object(velden(vragen, hulpen)).superRefine(samenOfNiet))
export type Pgbantwoorden = z.infer<ReturnType<typeof pgbvragen>>

const velden = (vragen: readonly PgbVraag[], hulpen: readonly string[]) => ({
  antwoorden: z.object(Object.fromEntries(vragen.map(({ code }) => [code, keuze(ANTWOORDEN)]))),
  hulp: keuze(hulpen).optional(),
  uren: getal(MEESTE_UREN),
})

/** In the address the questions stand beside the other fields. */
const metAntwoorden = (ingevuld: unknown): unknown =>
  typeof ingevuld === 'object' ? { ...ingevuld, antwoorden: ingevuld } : ingevuld

function samenOfNiet(
  { hulp, uren }: { readonly hulp?: string | undefined; readonly uren: number | null },
  ctx: z.RefinementCtx,
): void {
  const mist = (path: string, message: Foutcode) => ctx.addIssue({ code: 'custom', path: [path], message })
  if (hulp !== undefined && uren === null) mist('uren', 'uren-nodig')
  if (hulp === undefined && uren !== null) mist('hulp', 'hulp-nodig')
}
