// What a case of a rule is: a small edit of a right message, and what the rule must say of it.
import type { Bericht } from '../../model/berichten.ts'
import type { Bekend } from '../bekend.ts'

/**
 * One message held against one rule. `slaagt`: no rule finds anything in it. `faalt`: this rule finds one thing, at
 * `pad`; other rules may find more. A case of level 3 or 4 also has `bekend`, what the receiver knows.
 */
export type Geval = Bericht & {
  /** Code of the rule. */
  readonly regel: string
  /** Dutch: what is special about this message, to read in a report. */
  readonly naam: string
  readonly bekend?: Bekend
} & ({ readonly geval: 'slaagt' } | { readonly geval: 'faalt'; readonly pad: string })

const metBekend = (bekend: Bekend | undefined): { readonly bekend?: Bekend } => (bekend === undefined ? {} : { bekend })

/** A case that passes. */
export const slaagt = (regel: string, naam: string, bericht: Bericht, bekend?: Bekend): Geval => ({
  ...bericht,
  ...metBekend(bekend),
  regel,
  naam,
  geval: 'slaagt',
})

/** A case that fails; `pad` is the element path that the rule must point at. */
export const faalt = (regel: string, naam: string, bericht: Bericht, pad: string, bekend?: Bekend): Geval => ({
  ...bericht,
  ...metBekend(bekend),
  regel,
  naam,
  geval: 'faalt',
  pad,
})
