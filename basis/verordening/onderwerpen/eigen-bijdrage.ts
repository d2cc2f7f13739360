import { z } from 'zod'
import { eurocent } from './velden.ts'

/**
 * What the council chose about the own contribution (Wmo 2.1.4a lid 5; UB Wmo 2015 3.8). The first four fields are the
 * ordinance as the rules of basis/regels ask for it.
 */
export const eigenBijdrage = z.strictObject({
  /** Amount per month; null means: the amount in the law. Never more than the law (2.1.4a lid 4 and 5). */
  bedragPerMaand: eurocent.nullable(),
  /** Nihil below an income per year, per category of household (UB 3.8 lid 2); null: no limits. */
  minima: z.strictObject({ ongehuwdOnderAow: eurocent, ongehuwdAow: eurocent, gehuwdAow: eurocent }).nullable(),
  /** Transport stays outside the subscription because it has its own contribution (UB 3.8 lid 1). */
  vervoerEigenBijdrage: z.boolean(),
  /** Parents pay for a woningaanpassing for a minor (Wmo 2.1.5). */
  ouderbijdrageWoningaanpassing: z.boolean(),
  /** Which fact is reported to the CAK as the start. */
  beginBij: z.enum(['beschikking', 'start-hulp']),
})
export type EigenBijdrage = z.infer<typeof eigenBijdrage>
