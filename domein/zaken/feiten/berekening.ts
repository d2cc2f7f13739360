import type { Berekening } from '@meedoen/regels'
import { z } from 'zod'

/**
 * An outcome of basis/regels as it was when it was made, with what went into it: codes, numbers and dates, never a name.
 * Never recalculated silently; `versie` tells which text of the rule made it.
 */
export const vastgelegdeBerekening = z.object({
  regeling: z.string(),
  /** Input of the rule without the choices of the municipality, which `verordening` names. */
  invoer: z.unknown(),
  uitkomst: z.unknown(),
  uitleg: z.unknown(),
  versie: z.string(),
  /** The version of the ordinance that it was made with. */
  verordening: z.object({ onderwerp: z.string(), ingang: z.string(), volgnummer: z.int() }),
})
export type VastgelegdeBerekening = z.infer<typeof vastgelegdeBerekening>

type Herkomst = Pick<VastgelegdeBerekening, 'regeling' | 'invoer'> & {
  readonly versieVan: { readonly onderwerp: string; readonly ingang: string; readonly volgnummer: number }
}

/** An outcome of a rule, ready to be recorded with where it came from. */
export const legBerekeningVast = <Waarde>(
  { uitkomst, uitleg, versie }: Berekening<Waarde>,
  { regeling, invoer, versieVan: { onderwerp, ingang, volgnummer } }: Herkomst,
): VastgelegdeBerekening => ({
  regeling,
  invoer,
  uitkomst,
  uitleg,
  versie,
  verordening: { onderwerp, ingang, volgnummer },
})
