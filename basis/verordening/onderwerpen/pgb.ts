import { z } from 'zod'
import { eurocent } from './velden.ts'

const percentage = z.number().min(0).max(100)

/** How the pgb amount is set (Wmo 2.1.3 lid 2 b) and when it may be paid to the own network (2.3.6 lid 4). */
export const pgb = z.strictObject({
  /** Share of the tariff in kind for a provider with employees. */
  percentageInstelling: percentage,
  /** Share of the tariff in kind for a professional who works alone. */
  percentageZelfstandige: percentage,
  /** Eurocents per hour for somebody from the social network. */
  netwerkPerUur: eurocent,
  /** Kinds of provision (basis/catalogus) for which the network may be paid. */
  netwerkVoor: z.array(z.string().min(1)),
  /** The client motivates the wish for a pgb in a budget plan (2.3.6 lid 2 b). */
  budgetplan: z.boolean(),
})
export type Pgb = z.infer<typeof pgb>
