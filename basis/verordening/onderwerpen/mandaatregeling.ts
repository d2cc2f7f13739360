import { isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { eurocent } from './velden.ts'

/** On whose behalf employees decide (Awb 10:3, 10:10): named under every beschikking. */
export const mandaatregeling = z.strictObject({
  naam: z.string().min(1),
  nummer: z.string().min(1),
  vastgesteld: z.string().refine(isDatum),
  /** Where everybody can read it. */
  vindplaats: z.url(),
  /** How far each mandate reaches; `hoogstePerJaar` (eurocents for one decision, per year) null means without limit. */
  drempels: z.array(z.strictObject({ mandaat: z.string().min(1), hoogstePerJaar: eurocent.nullable() })).min(1),
})
export type Mandaatregeling = z.infer<typeof mandaatregeling>
