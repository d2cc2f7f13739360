import { z } from 'zod'
import { eurocent } from './velden.ts'

/** Yearly income (eurocents) below which a category pays nothing. */
const inkomensgrens = eurocent.nullable()

/** What the council chose about the own contribution (Wmo 2.1.4a lid 5; UB Wmo 2015 3.8). */
export const eigenBijdrage = z.strictObject({
  /** Amount per month; null means: the amount in the law. Never more than the law (2.1.4a lid 4 and 5). */
  perMaand: eurocent.nullable(),
  /** Nihil below an income limit per category of household (UB 3.8 lid 2 b); null per category that has no limit. */
  minima: z.strictObject({
    alleenstaand: inkomensgrens,
    alleenstaandAow: inkomensgrens,
    paarAow: inkomensgrens,
  }),
  /** Transport stays outside the subscription because it has its own amount (UB 3.8 lid 1). */
  vervoerApart: z.boolean(),
  /** Parents pay for a woningaanpassing for a minor (Wmo 2.1.5). */
  ouderbijdrageWoningaanpassing: z.boolean(),
  /** Which fact is reported to the CAK as the start. */
  beginBij: z.enum(['beschikking', 'start-hulp']),
})
export type EigenBijdrage = z.infer<typeof eigenBijdrage>
