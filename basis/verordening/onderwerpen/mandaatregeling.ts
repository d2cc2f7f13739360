import { isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { eurocent, webadres } from './velden.ts'

/** On whose behalf employees decide (Awb 10:3, 10:10): named under every beschikking. */
export const mandaatregeling = z.strictObject({
  naam: z.string().min(1),
  nummer: z.string().min(1),
  vastgesteld: z.string().refine(isDatum),
  /** Where everybody can read it. */
  vindplaats: webadres,
  /**
   * A provision that costs more than this in a year (eurocents) is decided by who holds the mandate above the threshold;
   * null: there is no threshold.
   */
  drempelPerJaar: eurocent.nullable(),
  /**
   * A declaration of this much or more (eurocents) is approved by two people, each with the mandate to pay; null: one always
   * suffices.
   */
  vierOgenVanaf: eurocent.nullable().default(null),
})
export type Mandaatregeling = z.infer<typeof mandaatregeling>
