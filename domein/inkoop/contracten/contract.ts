import { isAgbCode, isDatum } from '@meedoen/kern'
import { z } from 'zod'

const dag = z.string().refine(isDatum, 'Vul een datum in, bijvoorbeeld 2026-12-31.')

/** An agreement with a provider, from `begin` up to and including `eind`; `eind` null runs on. */
export const contract = z.strictObject({
  nummer: z.string().trim().min(1),
  agb: z.string().refine(isAgbCode, 'Een AGB-code heeft 8 cijfers.'),
  begin: dag,
  eind: dag.nullable(),
})
export type Contract = z.infer<typeof contract>

/** What a product costs under a contract in a period: `bedrag` in eurocents per unit; `wachttijdWeken` until help can start. */
export const tarief = z.strictObject({
  contract: z.string().trim().min(1),
  product: z.string().trim().min(1),
  begin: dag,
  eind: dag.nullable(),
  bedrag: z.int().nonnegative(),
  wachttijdWeken: z.int().nonnegative(),
})
export type Tarief = z.infer<typeof tarief>
